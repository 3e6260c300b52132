import type { History } from '../../../../../shared/applications/index.ts';
import type { SeenOrganisation } from '../../../../../shared/organisations/index.ts';
import type { ProgrammeLine } from '../../../../../shared/programmes/index.ts';
import { InsetText } from '../../../components/inset-text.tsx';
import { at, type OwnPage } from '../../../edge/page.ts';
import { linesOfCall } from '../../../parts/lines-of-call.ts';
import { withQuery } from '../../../parts/paging.ts';
import type { StaffApp } from '../../app.ts';
import { callReaders } from '../../call-nav.tsx';
import { callCrumbs, callPath } from '../../call-crumbs.ts';
import { CallHead } from '../../call-head.tsx';
import { Facts } from './facts.tsx';
import { Receipts, Screenings } from './history.tsx';
import { filedApplication, type FiledProps, type Neighbours, neighboursOf } from './read.ts';
import { ScreeningLink, Ways } from './ways.tsx';
import { WrittenParts } from './written-parts.tsx';

/** A dossier as staff reads it: everything that was filed, what was found, and the proofs. */
export const dossierPage: OwnPage<StaffApp> = {
  path: '/admin/calls/:callId/applications/:applicationId',
  allow: callReaders,
  show: async (app, visit, params) => {
    const filed = await filedApplication(app, visit, params);
    if (filed === undefined) return undefined;
    const { call, application } = filed;
    const { actor } = visit.person;
    const [history, organisation, neighbours, lines] = await Promise.all([
      app.applications.readHistory(actor, application.id),
      app.organisations.getOrganisation(actor, application.organisationId),
      neighboursOf(app, visit, filed),
      linesOfCall(app.programmes.programmes, call),
    ]);
    if (!history.ok) return undefined;
    const list = withQuery(at(visit, callPath(call.id, '/applications')), neighbours.query);
    const shown = { visit, ...filed, history: history.value, neighbours, lines };
    return {
      title: application.registrationNumber ?? application.id,
      section: 'admin',
      crumbs: callCrumbs(visit, call, { text: visit.t('applications'), href: list }),
      main: <Whole {...shown} organisation={organisation.ok ? organisation.value : undefined} />,
    };
  },
};

interface WholeProps extends FiledProps {
  readonly history: History;
  readonly organisation: SeenOrganisation | undefined;
  readonly neighbours: Neighbours;
  readonly lines: readonly ProgrammeLine[];
}

function Whole({ history, organisation, neighbours, lines, ...filed }: WholeProps) {
  const { visit, call, application } = filed;
  const { t } = visit;
  const title = t('applicationNumber', { number: application.registrationNumber ?? '' });
  return (
    <>
      <CallHead visit={visit} call={call} current="applications" title={title} />
      {application.unsubmittedChanges === undefined ? null : <InsetText>{t('reviewOwnOrganisation')}</InsetText>}
      <Facts {...filed} organisation={organisation} />
      <ScreeningLink {...filed} />
      <WrittenParts {...filed} lines={lines} />
      <Screenings {...filed} history={history} />
      <Receipts {...filed} history={history} />
      <Ways visit={visit} callId={call.id} neighbours={neighbours} />
    </>
  );
}
