import { at, type Visit } from '../edge/page.ts';
import { signInPath } from '../session/return-path.ts';

/** Who is signed in, and the way in or out. */
export function Account({ visit }: { readonly visit: Visit }) {
  const { person, t } = visit;
  if (person === undefined)
    return (
      <p class="b-account">
        <a class="govuk-link" href={signInPath(visit.path === '' ? undefined : at(visit, visit.path))}>
          {t('signIn')}
        </a>
      </p>
    );
  return (
    <form class="b-account" method="post" action="/auth/sign-out">
      <input type="hidden" name="_token" value={person.formToken} />
      <a class="govuk-link b-account__name" href={at(visit, '/my/account')}>
        {person.name}
      </a>
      <button type="submit" class="b-account__out">
        {t('signOut')}
      </button>
    </form>
  );
}
