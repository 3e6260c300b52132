import { has } from '../../../shared/kernel/actor.ts';
import { at, type OwnVisit } from '../edge/page.ts';

export interface WhoProps {
  readonly visit: OwnVisit;
  readonly userId: string;
  /** @default - never signed in to the portal: a machine, or somebody who uses the API alone */
  readonly name?: string | undefined;
}

/** A person by name and the id of their account; auditors go on to everything they did. */
export function Who({ visit, userId, name }: WhoProps) {
  const { person, t } = visit;
  const id = <span class="b-code b-id">{userId}</span>;
  const called = userId === person.actor.userId ? t('finYou', { name: person.name }) : name;
  const said = called === undefined ? id : called;
  const href = `${at(visit, '/audit')}?${new URLSearchParams({ account: userId }).toString()}`;
  return (
    <>
      {has(person.actor, 'auditor', 'admin') ? (
        <a class="govuk-link" href={href}>
          {said}
        </a>
      ) : (
        said
      )}
      {called === undefined ? null : (
        <>
          <br />
          {id}
        </>
      )}
    </>
  );
}
