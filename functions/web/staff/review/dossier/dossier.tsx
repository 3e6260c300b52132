import type { History } from '../../../../../shared/applications/index.ts';
import type { SeenOrganisation } from '../../../../../shared/organisations/index.ts';
import { ButtonLink } from '../../../components/button.tsx';
import { InsetText } from '../../../components/inset-text.tsx';
import { Pagination } from '../../../components/pagination.tsx';
import { at, type OwnPage, type OwnVisit } from '../../../edge/page.ts';
import type { StaffApp } from '../../app.ts';
import { canScreen, screeningPath } from '../list/next-step.tsx';
import { callCrumbs, CallHead, callPath, STAFF } from '../parts/call.tsx';
import { withQuery } from '../parts/paging.ts';
import { BudgetTable } from './budget.tsx';
import { Contacts, Declared, Facts, Project } from './content.tsx';
import { Documents } from './documents.tsx';
import { Receipts, Screenings } from './history.tsx';
import { Plans } from './plans.tsx';
import { type Dossier, dossierOf, type Neighbours, neighboursOf } from './read.ts';

/** A dossier as staff reads it: everything that was filed, what was found, and the proofs. */
export const dossierPage: OwnPage<StaffApp> = {
  path: '/admin/calls/:callId/applications/:applicationId',
  allow: STAFF,
  show: async (app, visit, params) => {
    const dossier = await dossierOf(app, visit, params);
    if (dossier === undefined) return undefined;
    const { call, seen } = dossier;
    const { actor } = visit.person;
    const [history, organisation, neighbours] = await Promise.all([
      app.applications.readHistory(actor, seen.id),
      app.organisations.getOrganisation(actor, seen.organisationId),
      neighboursOf(app, visit, dossier),
    ]);
    if (!history.ok) return undefined;
    const list = withQuery(at(visit, callPath(call.id, '/applications')), neighbours.query);
    const shown = { visit, ...dossier, history: history.value, neighbours };
    return {
      title: seen.registrationNumber ?? seen.id,
      section: 'admin',
      crumbs: callCrumbs(visit, call, { text: visit.t('applications'), href: list }),
      main: <Whole {...shown} organisation={organisation.ok ? organisation.value : undefined} />,
    };
  },
};

export interface DossierProps extends Dossier {
  readonly visit: OwnVisit;
}
interface WholeProps extends DossierProps {
  readonly history: History;
  readonly organisation: SeenOrganisation | undefined;
  readonly neighbours: Neighbours;
}

function Whole({ history, organisation, neighbours, ...dossier }: WholeProps) {
  const { visit, call, seen } = dossier;
  const { t } = visit;
  const title = t('applicationNumber', { number: seen.registrationNumber ?? '' });
  return (
    <>
      <CallHead visit={visit} call={call} current="applications" title={title} />
      {seen.unsubmittedChanges === undefined ? null : <InsetText>{t('reviewOwnOrganisation')}</InsetText>}
      <Facts {...dossier} organisation={organisation} />
      <ScreeningLink {...dossier} />
      <Contents visit={visit} />
      <Project {...dossier} />
      <Plans {...dossier} />
      <BudgetTable {...dossier} />
      <Documents {...dossier} />
      <Contacts {...dossier} />
      <Declared {...dossier} />
      <Screenings {...dossier} history={history} />
      <Receipts {...dossier} history={history} />
      <Ways visit={visit} callId={call.id} neighbours={neighbours} />
    </>
  );
}

/** To the check of this application, for who may record it now. */
function ScreeningLink({ visit, call, seen }: DossierProps) {
  const screened = seen.state === 'eligible' || seen.state === 'ineligible';
  if (!canScreen(visit, call) || (!screened && seen.state !== 'submitted' && seen.state !== 'to-complete')) return null;
  return (
    <p class="b-noprint">
      <ButtonLink
        text={visit.t(screened ? 'screenAgain' : 'screenThis')}
        href={at(visit, screeningPath(call.id, seen.id))}
        {...(screened ? { kind: 'secondary' } : {})}
      />
    </p>
  );
}

const PARTS = [
  ['project', 'aboutProject'],
  ['plans', 'reviewPartPlans'],
  ['budget', 'reviewPartBudget'],
  ['documents', 'documents'],
  ['contacts', 'reviewPartContacts'],
  ['screenings', 'reviewPartScreenings'],
  ['receipts', 'reviewPartReceipts'],
] as const;

const Contents = ({ visit: { t } }: { readonly visit: OwnVisit }) => (
  <nav aria-label={t('onThisPage')} class="b-noprint">
    <h2 class="govuk-heading-s">{t('onThisPage')}</h2>
    <ul class="govuk-list b-contents">
      {PARTS.map(([id, key]) => (
        <li>
          <a class="govuk-link" href={`#${id}`}>
            {t(key)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

interface WaysProps {
  readonly visit: OwnVisit;
  readonly callId: string;
  readonly neighbours: Neighbours;
}

/** To the applications before and after, as the list has them. */
function Ways({ visit, callId, neighbours: { previous, next, query } }: WaysProps) {
  const { t } = visit;
  if (previous === undefined && next === undefined) return null;
  const linkOf = ({ id, number }: NonNullable<Neighbours['next']>, text: string) => ({
    text: `${text}: ${number}`,
    href: withQuery(at(visit, callPath(callId, `/applications/${id}`)), query),
  });
  return (
    <Pagination
      label={t('applications')}
      {...(previous === undefined ? {} : { previous: linkOf(previous, t('reviewPreviousApplication')) })}
      {...(next === undefined ? {} : { next: linkOf(next, t('reviewNextApplication')) })}
    />
  );
}
