import type { Event } from '../../http/request.ts';
import { Button } from '../components/button.tsx';
import { InsetText } from '../components/inset-text.tsx';
import { at, type Shown, type View, type Visit } from '../edge/page.ts';
import { sentByScript, type Submission } from '../edge/submission.ts';
import type { Fields } from '../forms/fields.ts';
import { signInPath } from '../session/return-path.ts';

interface Unknown {
  /** Whether they had a session that is over now. */
  readonly expired: boolean;
  /** What they sent; `undefined` when they only came. */
  readonly sent: Fields | undefined;
}

/** Somebody who is not signed in came to a page of their own: to sign in and back, without losing what they had typed. */
export function signInFirst(visit: Visit, event: Event, { expired, sent }: Unknown): Shown | Submission {
  if (sent === undefined) {
    const query = event.rawQueryString === '' ? '' : `?${event.rawQueryString}`;
    return { location: signInPath(`${event.rawPath}${query}`) };
  }
  const { t } = visit;
  if (sentByScript(event)) {
    const refusal = { code: 'NotSignedIn' };
    return {
      kind: 'refused-script',
      refused: { ok: false, status: 401, refusal, detail: t('expiredText'), mistakes: [] },
    };
  }
  return expiredPage(visit, sent, expired);
}

/** What was typed stays on the page: one signs in beside it and sends it from here. */
function expiredPage(visit: Visit, sent: Fields, expired: boolean): View {
  const { t } = visit;
  const title = t(expired ? 'expiredTitle' : 'signInFirstTitle');
  const typed = [...sent].filter(([name]) => !['_token', '_once'].includes(name));
  return {
    status: 401,
    title,
    main: (
      <div class="b-reading">
        <h1 class="govuk-heading-xl">{title}</h1>
        <p class="govuk-body">{t('expiredText')}</p>
        <ol class="govuk-list govuk-list--number">
          <li>
            <a class="govuk-link" href={signInPath(at(visit, '/signed-in'))} target="_blank" rel="noopener">
              {t('expiredSignIn')}
            </a>
          </li>
          <li>{t('expiredComeBack')}</li>
        </ol>
        <form method="post" action={at(visit, visit.path)}>
          {typed.flatMap(([name, values]) => values.map((value) => <input type="hidden" name={name} value={value} />))}
          <Button text={t('expiredContinue')} />
        </form>
      </div>
    ),
  };
}

/** The last page of a sign-in that was begun beside another page. */
export const signedInPage = (visit: Visit): View => ({
  title: visit.t('signedInTitle'),
  main: (
    <div class="b-reading">
      <h1 class="govuk-heading-xl">{visit.t('signedInTitle')}</h1>
      <InsetText>{visit.t('signedInText')}</InsetText>
    </div>
  ),
});

/** A sign-in that did not come back as it began. */
export const signInFailed = (visit: Visit): View => ({
  status: 400,
  title: visit.t('signInFailedTitle'),
  main: (
    <div class="b-reading">
      <h1 class="govuk-heading-xl">{visit.t('signInFailedTitle')}</h1>
      <p class="govuk-body">{visit.t('signInFailedText')}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={signInPath()}>
          {visit.t('signIn')}
        </a>
      </p>
    </div>
  ),
});
