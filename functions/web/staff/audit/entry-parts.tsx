import type { Entry } from '../../../../shared/audit/index.ts';
import type { Role } from '../../../../shared/kernel/actor.ts';
import { at, type OwnVisit } from '../../edge/page.ts';
import { factsOf } from './facts.ts';
import type { AuditVisit } from './people.tsx';

const ROLE_NAMES = {
  officer: 'roleOfficer',
  evaluator: 'roleEvaluator',
  chair: 'roleChair',
  finance: 'roleFinance',
  auditor: 'roleAuditor',
  admin: 'roleAdmin',
} as const satisfies Record<Role, string>;

/** As what somebody acted: the platform itself, a role of the city hall, or for an organisation. */
export function rolesText({ actor: { userId, roles } }: Pick<Entry, 'actor'>, { t }: Pick<OwnVisit, 't'>): string {
  if (userId.startsWith('platform:')) return t('audPlatform');
  return roles.map((role) => t(ROLE_NAMES[role])).join(', ') || t('audNoRole');
}

/** What an entry says, fact by fact. */
export function Facts({ visit, entry }: { readonly visit: AuditVisit; readonly entry: Entry }) {
  const facts = factsOf(entry, visit);
  if (facts.length === 0) return <span class="b-quiet">{visit.t('audNoFacts')}</span>;
  return (
    <dl class="b-facts b-audit-facts">
      {facts.map(({ name, value, about, lang }) => (
        <div>
          <dt>{name}</dt>
          <dd lang={lang}>
            {about === undefined ? (
              value
            ) : (
              <a class="govuk-link" href={at(visit, `/audit${about}`)}>
                {value}
              </a>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A hash by its beginning; opened, all of it and the one it goes on from. */
export const Hashes = ({ visit: { t }, entry }: { readonly visit: OwnVisit; readonly entry: Entry }) => (
  <details class="b-hash">
    <summary>
      <span class="b-code">{entry.hash.slice(0, 8)}…</span>
    </summary>
    <dl class="b-facts">
      <div>
        <dt>{t('fileHash')}</dt>
        <dd class="b-code">{entry.hash}</dd>
      </div>
      <div>
        <dt>{t('audPrevious')}</dt>
        <dd class="b-code">{entry.previous}</dd>
      </div>
    </dl>
  </details>
);
