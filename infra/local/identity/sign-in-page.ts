import type { Language } from '../../../shared/kernel/text.ts';
import { ACCOUNTS, PASSWORD } from './accounts.ts';
import type { Account } from './accounts.ts';
import { NOTHING, markup } from './markup.ts';
import type { Markup } from './markup.ts';
import type { Page } from './page.ts';
import { TEXTS } from './texts.ts';
import type { Texts } from './texts.ts';

type Field = 'email' | 'password';
type Reason = 'accountMissing' | 'passwordMissing' | 'refused';
/** What was wrong with the form, by field. */
export type Faults = Partial<Readonly<Record<Field, Reason>>>;

export interface SignInForm {
  readonly path: string;
  readonly language: Language;
  readonly email: string;
  readonly faults: Faults;
}

const FIELDS: readonly Field[] = ['email', 'password'];

/** What is missing; whether the password fits is another question. */
export const missing = (email: string, password: string): Faults => ({
  ...(email.trim() === '' ? { email: 'accountMissing' } : {}),
  ...(password === '' ? { password: 'passwordMissing' } : {}),
});

// Focus goes to the summary, without a script: people who do not see the page hear first what went wrong.
const summary = (faults: Faults, texts: Texts): Markup => markup`
<div class="problem" role="alert" tabindex="-1" autofocus aria-labelledby="problem">
<h2 id="problem">${texts.problem}</h2>
<ul>${FIELDS.map((field) => {
  const reason = faults[field];
  return reason === undefined ? NOTHING : markup`<li><a href="#${field}">${texts[reason]}</a></li>`;
})}</ul>
</div>`;

const field = (name: Field, label: string, attributes: Markup, reason: string | undefined): Markup => markup`
<div class="${reason === undefined ? 'field' : 'field wrong'}">
<label for="${name}">${label}</label>
${reason === undefined ? NOTHING : markup`<p class="why" id="${name}-why">${reason}</p>`}
<input id="${name}" name="${name}" required ${attributes}${
  reason === undefined ? NOTHING : markup` aria-invalid="true" aria-describedby="${name}-why"`
}>
</div>`;

const choice = ({ username, name, email, groups }: Account, texts: Texts): Markup => {
  const role = texts.roles[groups[0] ?? 'applicant'] ?? username;
  return markup`
<li><button name="account" value="${username}"><span class="who">${name}</span>
<span>${role}</span> <span>${email}</span></button></li>`;
};

/** The sign-in page: a form, and the demo accounts to choose from. */
export function signInPage({ path, language, email, faults }: SignInForm): Page {
  const texts = TEXTS[language];
  const failed = Object.keys(faults).length > 0;
  const why = (name: Field): string | undefined => {
    const reason = faults[name];
    return reason === undefined ? undefined : texts[reason];
  };
  const action = `${path}?lang=${language}`;
  const name = markup`autocomplete="username" autocapitalize="none" spellcheck="false" value="${email}"`;
  const secret = markup`type="password" autocomplete="current-password"`;
  const body = markup`
${failed ? summary(faults, texts) : NOTHING}
<h1>${texts.signIn}</h1>
<form method="post" action="${action}" novalidate>
${field('email', texts.account, name, why('email'))}
${field('password', texts.password, secret, why('password'))}
<button class="primary">${texts.signIn}</button>
</form>
<section aria-labelledby="demo">
<h2 id="demo">${texts.demo}</h2>
<p>${texts.demoHint(PASSWORD)}</p>
<form method="post" action="${action}"><ul>${ACCOUNTS.map((account) => choice(account, texts))}</ul></form>
</section>`;
  return {
    language,
    title: failed ? `${texts.error}: ${texts.signIn}` : texts.signIn,
    body,
    inLanguage: (other) => `${path}?lang=${other}`,
  };
}
