import { expect } from 'vitest';
import type { Desk } from './desk.ts';
import { opensTheCall } from './officer.ts';

/** Reads the ranking and tries a higher threshold, under which somebody loses; nothing is decided by it. */
export async function comparesVariants(stefan: Desk): Promise<void> {
  await opensTheCall(stefan);
  await stefan.follow('ranking');
  await stefan.reads('chairRankingToday');
  const before = await stefan.text();
  await stefan.follow('callNavWhatIf');
  await stefan.writesUnder(stefan.t('whatIfScenario', { letter: 'A' }), 'whatIfThreshold', '85');
  await stefan.press('whatIfCompare');
  await stefan.reads('whatIfLoses');
  await stefan.follow('ranking');
  expect(await stefan.text()).toBe(before);
}

export async function decides(stefan: Desk): Promise<void> {
  await stefan.follow('stepDecision');
  await stefan.writes('actNumber', '7/1');
  await stefan.writes('actDate', '2017-04-03');
  await stefan.press('decideButton');
  await stefan.reads('doneDecided');
}
