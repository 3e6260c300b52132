import { expect } from 'vitest';
import { amountText } from '../../../shared/i18n/amount.ts';
import { outcomeTexts, reasonText } from '../../../shared/i18n/reasons.ts';
import { lei } from '../../../shared/kernel/money.ts';
import { declares, fillsIn, registers } from './applicant.ts';
import { comparesVariants, decides } from './chair.ts';
import { evaluatesAll } from './evaluator.ts';
import { bringsTheStatute, completes, isRefusedWrongFiles, seesWhatIsMissing, submits } from './filing.ts';
import { countsTrueLaws, readsTheLine, secures } from './finance.ts';
import * as officer from './officer.ts';
import { answers, asks } from './questions.ts';
import { readsTheOwnResult, readsTheResults, verifiesTheTrail } from './readers.ts';
import type { Stage } from './stage.ts';
import { moments, projects } from './story.ts';

const [first, second, third] = projects;
export type Platform = Omit<Stage, 'stop'>;

export async function theCallIsPublished(stage: Platform): Promise<void> {
  await stage.itIs(moments.drafting);
  const ana = await stage.comes('officer');
  await officer.importsTheProgramme(ana);
  const lilia = await stage.comes('finance');
  await secures(lilia, '60 000');
  await lilia.leaves();
  await ana.follow('navAdmin');
  await officer.draftsACall(ana, '70 000,00');
  await officer.isRefusedAndMends(ana, amountText('10000.00', stage.language), '40 000');
  await officer.publishes(ana);
  await ana.leaves();
}

export async function organisationsApply(stage: Platform): Promise<void> {
  const numbers = new Set<string>();
  for (const project of projects) {
    await stage.itIs(moments.open);
    const doina = await stage.comes(project.username);
    await registers(doina, project);
    await fillsIn(doina, project);
    await stage.itIs(moments.openLater);
    if (project === third) await isRefusedWrongFiles(doina);
    await bringsTheStatute(doina);
    await doina.follow('toTaskList');
    if (project === second) await seesWhatIsMissing(doina);
    else await doina.follow('sectionDeclarations');
    await declares(doina);
    numbers.add(await submits(doina));
    if (project === third) await asks(doina);
    await doina.leaves();
  }
  expect([...numbers]).toEqual(['SUB-17/000001', 'SUB-17/000002', 'SUB-17/000003']);
  const ana = await stage.comes('officer');
  await answers(ana);
  await ana.leaves();
}

export async function dossiersAreChecked(stage: Platform): Promise<void> {
  await stage.itIs(moments.closed);
  const ana = await stage.comes('officer');
  await officer.screensAll(ana);
  await ana.leaves();
  await stage.itIs(moments.completing);
  const serghei = await stage.comes(second.username);
  await completes(serghei);
  await serghei.leaves();
  await stage.itIs(moments.screening);
  const anaAgain = await stage.comes('officer');
  await officer.finishesScreening(anaAgain);
  await officer.namesTheCommission(anaAgain);
  await anaAgain.leaves();
}

export async function evaluatorsScore(stage: Platform): Promise<void> {
  for (const username of ['evaluator1', 'evaluator2', 'evaluator3']) {
    await stage.itIs(moments.evaluation);
    const natalia = await stage.comes(username);
    await stage.itIs(moments.evaluationLater);
    await evaluatesAll(natalia);
    await natalia.leaves();
  }
}

export async function itIsDecided(stage: Platform): Promise<void> {
  await stage.itIs(moments.decision);
  const stefan = await stage.comes('chair');
  await comparesVariants(stefan);
  await decides(stefan);
  await stefan.leaves();
  const ana = await stage.comes('officer');
  await officer.publishesTheResults(ana);
  await ana.leaves();
}

/** Forty thousand lei are enough for two who ask for twenty each. */
const numbers = (left: number) => ({ asked: lei(20_000), left: lei(left), of: lei(40_000) });
const expected = [
  { outcome: 'awarded', reason: { code: 'FitsTheLine', ...numbers(40_000) } },
  { outcome: 'awarded', reason: { code: 'FitsTheLine', ...numbers(20_000) } },
  { outcome: 'reserve', reason: { code: 'DoesNotFit', ...numbers(0) } },
] as const;
const noNames = { criterion: String, requirement: String };

export async function everybodyReads(stage: Platform): Promise<void> {
  const { language } = stage;
  await stage.itIs(moments.results);
  const visitor = await stage.passesBy();
  const rows = await readsTheResults(visitor);
  expect(rows).toEqual([
    expect.stringContaining(first.organisation),
    expect.stringContaining(second.organisation),
    expect.stringContaining(third.organisation),
  ]);
  for (const [index, { outcome, reason }] of expected.entries()) {
    expect(rows[index]).toContain(outcomeTexts[outcome][language]);
    expect(rows[index]).toContain(reasonText(reason, language, noNames).replaceAll('\u00a0', ' '));
  }
  await visitor.leaves();
  const doina = await stage.comes(first.username);
  expect(await readsTheOwnResult(doina, first.title)).toContain(outcomeTexts.awarded[language]);
  await doina.leaves();
  const lilia = await stage.comes('finance');
  expect(await readsTheLine(lilia)).toContain('40 000,00');
  expect(await countsTrueLaws(lilia)).toBe(5);
  await lilia.leaves();
  const grigore = await stage.comes('auditor');
  await verifiesTheTrail(grigore);
  await grigore.leaves();
}
