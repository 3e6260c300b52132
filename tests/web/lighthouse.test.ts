import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPortal, everyPageOf, type Portal } from './a-portal.ts';
import { browserPath, NO_BROWSER } from './browser.ts';
import { judged } from './judged.ts';
import { applicantPlaces } from './places/applicant.ts';
import { evaluationPlaces } from './places/evaluation.ts';
import { financePlaces } from './places/finance.ts';
import type { Place } from './places/place.ts';

const PUBLIC = ['home', 'call-open', 'results', 'budget'];
/** One that is filled in, one that is scored on, one with a chart and figures. */
const SIGNED_IN = ['application-budget', 'evaluation-sheet', 'finance-budget'];
const PATIENCE = 120_000;

if (browserPath === undefined) console.warn(NO_BROWSER);

describe.skipIf(browserPath === undefined)('Lighthouse, on a slow phone,', () => {
  let portal: Portal;
  const places: Place[] = [];
  beforeAll(async () => {
    portal = await aPortal();
    for (const make of [applicantPlaces, evaluationPlaces, financePlaces])
      places.push(...(await make(portal.url, portal.machineClient)));
  }, PATIENCE);
  afterAll(() => portal.stop());

  const addressOf = (path: string, now: string) => ({
    url: `${portal.url}/ro${path}`,
    headers: { 'x-local-now': now },
  });

  test.each(PUBLIC)(
    'finds nothing to mend on %s',
    async (name) => {
      const { path = '', now = '' } = everyPageOf(portal).find((page) => page.name === name) ?? {};
      expect(await judged(addressOf(path, now))).toEqual([]);
    },
    PATIENCE,
  );

  test.each(SIGNED_IN)(
    'finds nothing to mend on %s, read by whose page it is',
    async (name) => {
      const { path = '', now = '', who } = places.find((place) => place.name === name) ?? {};
      if (who === undefined) throw new Error(`there is no page ${name}`);
      const url = portal.url.replace('http:', 'https:'); // the name of the cookie asks for it
      const cookie = { ...(await portal.session(who)), url, secure: true };
      expect(await judged({ ...addressOf(path, now), cookie })).toEqual([]);
    },
    PATIENCE,
  );
});
