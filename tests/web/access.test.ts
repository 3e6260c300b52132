import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyRoute } from '../../functions/every-route.ts';
import type { Access } from '../../functions/http/access.ts';
import { buildApp as applicantApp } from '../../functions/web/applicant/app.ts';
import { pageAt } from '../../functions/web/edge/page.ts';
import type { FormKit } from '../../functions/web/forms/route-form.ts';
import { pages as publicPages } from '../../functions/web/public/pages.ts';
import { buildApp as staffApp } from '../../functions/web/staff/app.ts';
import type { Files } from '../../shared/files/index.ts';
import { ROLES, type Role } from '../../shared/kernel/actor.ts';
import { LANGUAGES } from '../../shared/kernel/text.ts';
import { createStore } from '../../shared/store/index.ts';
import { times } from '../builders/http-calls.ts';
import { aPerson, type Person } from '../builders/http-people.ts';
import { type Answer, aPlatform, type Platform } from './a-platform.ts';
import { applicantPages, ownPages, staffPages } from './own-pages.ts';

/** A row a page: none can be forgotten. */
const rows = ownPages.map((page) => [page.path, page] as const);

/** People of one role each, and somebody who has none. */
const people: readonly Person[] = [...ROLES.map((role) => aPerson(role)), aPerson()];
const mayCome = (allow: Access, { groups }: Person): boolean =>
  allow.who !== 'roles' || allow.roles.some((role: Role) => groups.includes(role));

/** The address of a page about something; `id` stands for each of its variables. */
const addressOf = (path: string, id: string): string => `/ro${path.replaceAll(/:\w+/g, id)}`;
const hasVariables = (path: string): boolean => path.includes(':');
/** Ids that nobody has, and texts that are no ids; a subject of the audit names its kind first. */
const UNKNOWN = (path: string): string => (path.includes(':subject') ? `call:${randomUUID()}` : randomUUID());
const NO_IDS = ['x', '..%2f..', '%00', '%F0%9F%98%80', 'CALL~x', `x${'y'.repeat(300)}`];

let platform: Platform;
beforeAll(async () => {
  platform = await aPlatform();
}, 120_000);
afterAll(() => platform.stop());
const get = (who: Person | undefined, path: string): Promise<Answer> => platform.ask(who, path, { now: times.open });
const post = (who: Person | undefined, path: string, fields: Readonly<Record<string, string>>): Promise<Answer> =>
  platform.ask(who, path, { now: times.open, body: new URLSearchParams(fields) });

describe('every page', () => {
  test('of who is signed in says whom it is for', () => {
    for (const { path, allow } of ownPages) expect({ path, who: allow.who }).not.toEqual({ path, who: 'anyone' });
  });

  test.each(Object.entries({ publicPages, applicantPages, staffPages }))(
    'of %s is reached at its address',
    (_, all) => {
      for (const page of all) expect(pageAt<{ path: string }>(all, page.path)?.page).toBe(page);
    },
  );
});

describe.each(rows)('%s', (path, { allow, forms = {} }) => {
  const address = addressOf(path, UNKNOWN(path));
  const guests = people.filter((person) => mayCome(allow, person));
  const others = people.filter((person) => !mayCome(allow, person));

  test('sends who is not signed in to sign in and back', async () => {
    const { status, location } = await get(undefined, address);
    expect({ status, location }).toEqual({
      status: 302,
      location: `/auth/sign-in?${new URLSearchParams({ return: address }).toString()}`,
    });
    expect((await post(undefined, address, { _form: 'x' })).status).toBe(401);
  });

  test('is refused to other roles, and so are its forms', async () => {
    for (const person of others) {
      expect((await get(person, address)).status).toBe(403);
      for (const form of ['x', ...Object.keys(forms)])
        expect((await post(person, address, { _form: form })).status).toBe(403);
    }
  });

  test('finds nothing by ids that nobody has, and by what are no ids', async () => {
    for (const person of guests) {
      const { status } = await get(person, address);
      expect(status).toBe(hasVariables(path) ? 404 : 200);
    }
    for (const id of hasVariables(path) ? NO_IDS : [])
      expect({ id, status: (await get(guests[0], addressOf(path, id))).status }).toEqual({ id, status: 404 });
  });

  test('takes no form of another page, nor one that was not made for this session', async () => {
    for (const form of ['', 'x', 'constructor', '__proto__'])
      expect((await post(guests[0], address, { _form: form })).status).toBe(400);
    for (const form of Object.keys(forms))
      for (const token of [{}, { _token: 'x' }]) {
        const { status } = await post(guests[0], address, { _form: form, ...token });
        expect({ form, status }).toEqual({ form, status: hasVariables(path) ? 404 : 403 });
      }
  });
});

describe.each(publicPages.map((page) => [page.path, page] as const))('the public page %s', (path) => {
  test('is read by everybody, and finds nothing by ids that nobody has and by what are no ids', async () => {
    for (const person of [undefined, ...people]) {
      const { status } = await get(person, addressOf(path, UNKNOWN(path)));
      expect(status).toBe(hasVariables(path) ? 404 : 200);
    }
    for (const id of hasVariables(path) ? NO_IDS : [])
      expect({ id, status: (await get(undefined, addressOf(path, id))).status }).toEqual({ id, status: 404 });
  });
});

describe('a form of a page', () => {
  const store = createStore('none', new DynamoDBClient({ region: 'eu-central-1' }));
  const files = {} as Files; // composing reads no file
  /** Who sends the forms of each function, to which contexts. */
  const senders: Readonly<
    Record<string, readonly [kit: FormKit, who: readonly Person[], contexts: readonly string[]]>
  > = {
    applicant: [applicantApp(store, files).kit, [aPerson()], ['calls', 'organisations', 'applications']],
    staff: [staffApp(store, files).kit, people, Object.keys(everyRoute).filter((context) => context !== 'system')],
  };
  test.each(Object.entries(senders))(
    'of the %s has a sentence for every refusal of its routes',
    (_, [kit, who, contexts]) => {
      const { sentences } = kit;
      const all = contexts.flatMap((context) => everyRoute[context] ?? []);
      const routes = all.filter(({ spec }) => who.some((person) => mayCome(spec.allow, person)));
      expect(routes.length).toBeGreaterThan(15);
      const codes = new Set(routes.flatMap(({ spec }) => Object.keys(spec.refusals)));
      for (const code of codes)
        for (const language of LANGUAGES)
          expect({ code, is: typeof sentences[code]?.[language] }).toEqual({ code, is: 'function' });
    },
  );
});
