import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { GuardedStack } from '../rights/guarded-stack.ts';
import { functionNames } from '../rights/rights.ts';
import { browserPath, NO_BROWSER, openBrowser } from '../web/browser.ts';
import * as acts from './people/acts.ts';
import { aStage, type Stage, type Variant } from './people/stage.ts';

const VARIANTS: readonly Variant[] = [
  { language: 'ro', scripted: true },
  { language: 'ru', scripted: false },
];
const WHOLE_STORY = 400_000;
const STORY = [
  acts.theCallIsPublished,
  acts.organisationsApply,
  acts.dossiersAreChecked,
  acts.evaluatorsScore,
  acts.itIsDecided,
  acts.everybodyReads,
];

if (browserPath === undefined) console.warn(NO_BROWSER);

describe.skipIf(browserPath === undefined)('a competition, as the people in it', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test.concurrent.for(VARIANTS)(
    'each does their part without help: $language, with scripts: $scripted',
    { timeout: WHOLE_STORY },
    async (variant, { expect, onTestFailed }) => {
      const stage = await aStage(browser, variant);
      onTestFailed(async () => {
        console.log(await stage.whereItStopped());
      });
      try {
        for (const act of STORY) await timed(act, stage);
        expect(stage.complaints).toEqual([]);
        expect(stage.guarded.database.refused).toEqual([]);
        expect(unusedRights(stage.guarded)).toEqual([]);
      } finally {
        await stage.stop();
      }
    },
  );
});

async function timed(act: (stage: Stage) => Promise<void>, stage: Stage): Promise<void> {
  const begun = performance.now();
  await act(stage);
  console.log(`${stage.language} ${act.name}: ${String(Math.round(performance.now() - begun))} ms`);
}

/** What a function with pages may write and did not; the applicants' one touches a call only when somebody leaves it after it closed. */
function unusedRights({ rights, database }: GuardedStack): string[] {
  const written = database.allowed.filter(({ action }) => /(Put|Update|Delete)Item$/.test(action));
  const used = new Set(written.map(({ by, key = '' }) => `${by} ${key.split('#')[0] ?? ''}#*`));
  return functionNames
    .filter((name) => name.startsWith('web-'))
    .flatMap((name) => rights.prefixesOf(name).map((prefix) => `${name} ${prefix}`))
    .filter((right) => !used.has(right) && right !== 'web-applicant CALL#*');
}
