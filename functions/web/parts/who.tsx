import { has } from '../../../shared/kernel/actor.ts';
import { at, type OwnVisit } from '../edge/page.ts';

export interface WhoProps {
  readonly visit: OwnVisit;
  readonly userId: string;
}

/** A person by the id of their account, for names are kept by the identity provider alone; auditors go on to everything they did. */
export function Who({ visit, userId }: WhoProps) {
  const { person, t } = visit;
  const id = <span class="b-code b-id">{userId}</span>;
  const linked = has(person.actor, 'auditor', 'admin') ? (
    <a class="govuk-link" href={`${at(visit, '/audit')}?${new URLSearchParams({ person: userId }).toString()}`}>
      {id}
    </a>
  ) : (
    id
  );
  return userId === person.actor.userId ? (
    <>
      {t('finYou', { name: person.name })} {linked}
    </>
  ) : (
    linked
  );
}
