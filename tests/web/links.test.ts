import { afterAll, beforeAll, expect, test } from 'vitest';
import { startOf } from '../../functions/web/layout/navigation.ts';
import { UserId } from '../../shared/kernel/ids.ts';
import { ROLES } from '../../shared/kernel/actor.ts';
import { times } from '../builders/http-calls.ts';
import { aPerson, type Person } from '../builders/http-people.ts';
import { aPlatform, type Answer, type Platform } from './a-platform.ts';
import { everyPlace } from './every-place.ts';
import { decoded } from './page-text.ts';
import type { Place } from './places/place.ts';
import { unmarked } from './romanian.ts';

/** How many pages are read at a time. */
const AT_ONCE = 8;

let platform: Platform;
let places: readonly Place[];
beforeAll(async () => {
  platform = await aPlatform();
  places = await everyPlace(platform.url, platform.machineClient);
}, 180_000);
afterAll(() => platform.stop());

/** Addresses of ours that a page leads to, without the other languages of itself and without signing in and out. */
const linksOf = ({ html }: Answer): readonly string[] => {
  const links = [...html.matchAll(/<a\b[^>]*?href="(\/[^"]*)"/g)].map(([, href = '']) => decoded(href));
  return [...new Set(links)].filter((href) => href.startsWith('/ro'));
};
/** Places on the same page that it leads to and does not have. */
const anchorsWithout = ({ html }: Answer): readonly string[] =>
  [...html.matchAll(/<a\b[^>]*?href="(#[^"]+)"/g)]
    .map(([, href = '']) => href)
    .filter((href) => !html.includes(`id="${href.slice(1)}"`));

const isPublic = (address: string): boolean => !/^\/ro\/(my|evaluation|admin|finance|audit)\b/.test(address);
/** What was read already, by whom and when; public pages are the same for everybody. */
const read = new Map<string, Promise<Answer>>();

/** What leads nowhere from these pages, for one person, each address read once at each moment. */
async function deadLinks(who: Person, from: readonly Omit<Place, 'who'>[]): Promise<readonly string[]> {
  const get = (path: string, now: string): Promise<Answer> => {
    const [address = ''] = path.split('#');
    const reader = isPublic(address) ? undefined : who;
    const key = `${reader?.sub ?? ''} ${now} ${address}`;
    const reading = read.get(key) ?? platform.ask(reader, address, { now });
    read.set(key, reading);
    return reading;
  };
  const dead: string[] = [];
  const waiting = [...from];
  const walk = async (): Promise<void> => {
    for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
      const page = await get(`/ro${place.path}`, place.now);
      if (page.status !== 200) continue;
      dead.push(...anchorsWithout(page).map((href) => `${place.name}: ${href}`));
      for (const href of linksOf(page)) {
        const { status } = await get(href, place.now);
        if (status >= 400) dead.push(`${place.name}: ${href} ${String(status)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, walk));
  return dead.sort();
}

/** Where somebody's work begins. */
const startFor = ({ sub, username, groups }: Person): Omit<Place, 'who'> => ({
  name: 'start',
  path: startOf({ userId: UserId.parse(sub), name: username, roles: groups }),
  now: times.evaluation,
});

test.each(ROLES)(
  'no page leads the role %s to a page it may not see or that is not there',
  async (role) => {
    const who = aPerson(role);
    expect(await deadLinks(who, [startFor(who), ...places])).toEqual([]);
  },
  60_000,
);

/** Whose pages nobody else sees: applicants and evaluators. */
const hasOwn = ({ groups }: Person): boolean => groups.length === 0 || groups.includes('evaluator');

test('no page leads an applicant or an evaluator to a page that is not there', async () => {
  const people = new Map(places.filter(({ who }) => hasOwn(who)).map(({ who }) => [who.sub, who]));
  const dead: string[] = [];
  for (const who of people.values())
    dead.push(...(await deadLinks(who, [startFor(who), ...places.filter((place) => place.who.sub === who.sub)])));
  expect(dead).toEqual([]);
  expect(read.size).toBeGreaterThan(1000);
}, 60_000);

test('every page of who is signed in shows the way to it', async () => {
  const pages = await Promise.all(
    places.map(async ({ name, path, now, who }) => ({ name, ...(await platform.ask(who, `/ro${path}`, { now })) })),
  );
  const without = pages.filter(({ html }) => !html.includes('class="govuk-breadcrumbs"'));
  expect(without.map(({ name }) => name)).toEqual([]);
});

test.each(['ru', 'en'] as const)('what exists in Romanian only is marked as Romanian: %s', async (language) => {
  const found: string[] = [];
  for (const { name, path, now, who } of places) {
    const { html } = await platform.ask(who, `/${language}${path}`, { now });
    found.push(...unmarked(html, language).map((text) => `${name}: ${text}`));
  }
  expect(found).toEqual([]);
});
