import { subjectOf } from '../../../../shared/audit/index.ts';
import { subjectKinds } from '../../../../shared/i18n/audit-words.ts';
import { allows } from '../../edge/allows.ts';
import { at, type OwnVisit } from '../../edge/page.ts';
import type { StaffApp } from '../app.ts';
import { auditors } from './access.ts';
import type { Thing } from './subject.ts';

/** Another trail or page that belongs to a thing. */
export interface Related {
  readonly text: string;
  readonly href: string;
}

/** Where somebody who follows this thing goes on: its call, its organisation, its sheets, the check of its money. */
export async function relatedTo(app: StaffApp, visit: OwnVisit, thing: Thing): Promise<readonly Related[]> {
  const [kind = '', id = ''] = thing.subject.split(':');
  const money = kind === 'budget' ? [{ text: visit.t('finVerification'), href: `/finance/${id}/verification` }] : [];
  if (!allows(auditors, visit.person.actor)) return money;
  return [...money, ...parentsOf(visit, thing, kind), ...(await childrenOf(app, visit, thing, kind))];
}

function parentsOf({ language }: OwnVisit, { callId, applicationId, organisationId }: Thing, kind: string) {
  const all = { application: applicationId, call: callId, organisation: organisationId };
  return (['application', 'call', 'organisation'] as const)
    .filter((parent) => parent !== kind && all[parent] !== undefined)
    .map((parent) => ({
      text: subjectKinds[parent][language],
      href: `/audit/${subjectOf(parent, all[parent] ?? '')}`,
    }));
}

async function childrenOf(
  { applications, evaluations, people }: StaffApp,
  { t }: OwnVisit,
  { callId, applicationId, organisationId }: Thing,
  kind: string,
): Promise<readonly Related[]> {
  if (kind === 'application' && callId !== undefined && applicationId !== undefined) {
    const sheets = await evaluations.listAssigned(callId, applicationId);
    const names = await people.namesOf(sheets.map(({ evaluatorId }) => evaluatorId));
    return sheets.map(({ evaluatorId }) => ({
      text: t('audSheetBy', { who: names.get(evaluatorId) ?? evaluatorId }),
      href: `/audit/${subjectOf('evaluation', `${applicationId}~${evaluatorId}`)}`,
    }));
  }
  if (kind !== 'organisation' || organisationId === undefined) return [];
  return (await applications.applicationsOf(organisationId)).map(({ id, registrationNumber }) => ({
    text: t('applicationNumber', { number: registrationNumber ?? id }),
    href: `/audit/${subjectOf('application', id)}`,
  }));
}

export function RelatedTrails({ visit, related }: { readonly visit: OwnVisit; readonly related: readonly Related[] }) {
  if (related.length === 0) return null;
  return (
    <nav class="b-related b-noprint" aria-label={visit.t('audRelated')}>
      <h2 class="govuk-heading-s">{visit.t('audRelated')}</h2>
      <ul class="govuk-list b-ways">
        {related.map(({ text, href }) => (
          <li>
            <a class="govuk-link" href={at(visit, href)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
