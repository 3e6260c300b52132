import { randomUUID } from 'node:crypto';
import { buildApp as applicantApp } from '../../functions/web/applicant/app.ts';
import { parts as applicantParts } from '../../functions/web/applicant/pages.ts';
import type { Refused, Taken } from '../../functions/web/edge/form.ts';
import type { OwnPage, OwnVisit } from '../../functions/web/edge/page.ts';
import type { Fields } from '../../functions/web/forms/fields.ts';
import { buildApp as staffApp } from '../../functions/web/staff/app.ts';
import { parts as staffParts } from '../../functions/web/staff/pages.ts';
import type { Files } from '../../shared/files/index.ts';
import { translator } from '../../shared/i18n/catalogue/translate.ts';
import { ROLES } from '../../shared/kernel/actor.ts';
import { UserId } from '../../shared/kernel/ids.ts';
import { Instant } from '../../shared/kernel/instants.ts';
import { err, ok } from '../../shared/kernel/result.ts';
import type { Store } from '../../shared/store/index.ts';

/** Nothing is in it, and nothing is written to it: whatever was conditional was refused. */
const nothing: Store = {
  get: () => Promise.resolve(undefined),
  all: () => Promise.resolve([]),
  page: () => Promise.resolve(ok({ items: [] })),
  transact: () => Promise.resolve(err({ code: 'NoSuchThing' } as never)), // each write has refusals of its own
  nextNumber: () => Promise.resolve(1),
};
const noFiles = {} as Files; // without an application nobody comes to its files

type Submit = (fields: Fields) => Promise<Taken | Refused>;
type Named = readonly [name: string, submit: Submit];

/** Every form of every page, sent by somebody with every role to a platform on which there is nothing yet. */
export async function everyForm(): Promise<Named[]> {
  const visit = await aVisit();
  const [applicant, staff] = await Promise.all([pagesIn(applicantParts), pagesIn(staffParts)]);
  return [
    ...formsOf(applicant, applicantApp(nothing, noFiles), visit),
    ...formsOf(staff, staffApp(nothing, noFiles), visit),
  ];
}

async function pagesIn<App>(
  parts: Readonly<Record<string, () => Promise<readonly OwnPage<App>[]>>>,
): Promise<readonly OwnPage<App>[]> {
  return (await Promise.all(Object.values(parts).map((load) => load()))).flat();
}

const formsOf = <App>(pages: readonly OwnPage<App>[], app: App, visit: OwnVisit): Named[] =>
  pages.flatMap(({ path, forms = {} }) => {
    const variables = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => [name, randomUUID()]);
    const params = Object.fromEntries(variables) as Record<string, string>; // the pairs above are texts
    return Object.entries(forms).map(([name, form]): Named => {
      const submit: Submit = (fields) =>
        form.submit(app, { ...visit, path }, { fields, params, requestId: randomUUID() });
      return [`${path} ${name}`, submit];
    });
  });

async function aVisit(): Promise<OwnVisit> {
  const actor = { userId: UserId.parse(randomUUID()), name: 'doina', roles: ROLES };
  return {
    ...{ language: 'ro', path: '', query: {}, t: await translator('ro'), origin: 'https://granturi.example' },
    now: Instant.parse('2017-03-20T08:00:00.000Z'),
    person: { actor, name: 'Doina Păduraru', formToken: 'token' },
  };
}
