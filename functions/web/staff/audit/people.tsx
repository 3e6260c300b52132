import type { Entry } from '../../../../shared/audit/index.ts';
import { UserId } from '../../../../shared/kernel/ids.ts';
import type { NamedPerson, PeopleNames } from '../../../../shared/people/index.ts';
import { at, type OwnVisit } from '../../edge/page.ts';
import type { StaffApp } from '../app.ts';

/** A reading of trails, with what the people in them are called. */
export interface AuditVisit extends OwnVisit {
  readonly people: PeopleNames;
}

/** Facts that name a person. */
export const PERSON_FACTS: ReadonlySet<string> = new Set(['userId', 'representative']);

/** The visit with the names of everybody who acted in these entries, or whom their facts name. */
export async function withNames(
  { people }: Pick<StaffApp, 'people'>,
  visit: OwnVisit,
  entries: readonly Entry[],
): Promise<AuditVisit> {
  const named = entries.flatMap(({ actor, data }) => [actor.userId, ...peopleIn(data)]);
  return { ...visit, people: await people.namesOf(named) };
}

/** Everybody whom facts name, however deep. */
const peopleIn = (facts: object): readonly UserId[] =>
  Object.entries(facts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? peopleIn(value)
      : PERSON_FACTS.has(key)
        ? (UserId.safeParse(value).data ?? [])
        : [],
  );

/** How many people of a name are shown to choose among. */
const MOST = 20;

/** People of one name, to choose among; the period stays as it was asked for. */
export function Several({ visit, people }: { readonly visit: OwnVisit; readonly people: readonly NamedPerson[] }) {
  const { t, query } = visit;
  const { from = '', to = '' } = query;
  return (
    <section class="b-section">
      <h2 class="govuk-heading-m">{t('audSeveral', { n: people.length })}</h2>
      {people.length > MOST ? <p class="govuk-body">{t('audSeveralMore')}</p> : null}
      <ul class="b-things">
        {people.slice(0, MOST).map(({ userId, name }) => (
          <li>
            <span class="b-code b-quiet">{userId}</span>
            <a
              class="govuk-link"
              href={`${at(visit, '/audit')}?${new URLSearchParams({ account: userId, from, to }).toString()}`}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
