import { amountText } from '../../../shared/i18n/amount.ts';
import { evaluators, staff } from '../cast.ts';
import { showBudget } from '../money.ts';
import { outcomeWords, reasonText } from '../reasons.ts';
import type { Stage } from '../stage.ts';
import { type Budget, read, type Results } from '../wire.ts';
import { anAct } from './money.ts';
import type { CallInPlay } from './publication.ts';

const DECIDING = '2018-03-22T08:00:00.000Z';
const PUBLISHING = '2018-03-23T08:00:00.000Z';

/** The chair decides once, though it is asked twice at once; the results become public with a reason for everybody. */
export async function decide(stage: Stage, { callId, programmeId }: CallInPlay): Promise<void> {
  stage.scene({
    ro: 'Decizia și rezultatele, cu motivul fiecăruia',
    ru: 'Решение и результаты, с причиной для каждого',
    en: 'The decision and the results, with a reason for each',
  });
  const order = { act: anAct('D-1', '2018-03-22') };
  const path = `/v1/calls/${callId}/decision`;
  const [first] = evaluators;
  if (first === undefined) throw new Error('the commission is empty');
  await stage.refused(
    {
      ro: 'cine a punctat nu aprobă, chiar dacă ar avea rolul',
      ru: 'кто ставил баллы, тот не утверждает, даже имея роль',
      en: 'whoever scored does not approve, even with the role',
    },
    stage.as({ ...first, groups: ['evaluator', 'chair'] }, DECIDING).post(path, order),
    'ScorerMayNotDecide',
  );
  const chair = stage.as(staff.chair, DECIDING);
  const both = await Promise.all([chair.post(path, order), chair.post(path, order)]);
  const statuses = both.map(({ status }) => status).sort();
  stage.holds(
    {
      ro: `aprobată de două ori în aceeași clipă: o singură decizie (${statuses.join(' și ')})`,
      ru: `утверждено дважды в один миг: решение одно (${statuses.join(' и ')})`,
      en: `approved twice at the same moment: one decision (${statuses.join(' and ')})`,
    },
    statuses[0] === 201 && (statuses[1] === 409 || statuses[1] === 412),
    both.map(({ status, body }) => [status, body.code]),
  );
  const hidden = await stage.as('nobody', DECIDING).get(`/v1/calls/${callId}/results`);
  stage.holds(
    {
      ro: 'până la publicare, la adresa rezultatelor nu este nimic',
      ru: 'до публикации по адресу результатов ничего нет',
      en: 'until they are published there is nothing at the address of the results',
    },
    hidden.status === 404,
  );
  await read(stage.as(staff.officer, PUBLISHING).post(`/v1/calls/${callId}/results-publication`));
  const results = await read<Results>(stage.as('nobody', PUBLISHING).get(`/v1/calls/${callId}/results`));
  showResults(stage, results);
  await checkOutcome(stage, results, programmeId);
}

/** The public results: everybody with place, points, outcome and reason. */
export function showResults(stage: Stage, { items, decision }: Results): void {
  const { tr, language } = stage;
  stage.table(
    [
      { title: tr({ ro: 'loc', ru: 'место', en: 'rank' }), right: true },
      { title: tr({ ro: 'organizația', ru: 'организация', en: 'organisation' }), most: 36 },
      { title: tr({ ro: 'linia', ru: 'линия', en: 'line' }) },
      { title: tr({ ro: 'punctaj', ru: 'баллы', en: 'points' }), right: true },
      { title: tr({ ro: 'rezultat', ru: 'итог', en: 'outcome' }) },
      { title: tr({ ro: 'suma', ru: 'сумма', en: 'sum' }), right: true },
      { title: tr({ ro: 'motivul', ru: 'причина', en: 'reason' }), most: 70 },
    ],
    items.map(({ organisation, input, result }) => [
      result.rank === null ? '–' : String(result.rank),
      organisation,
      input.line,
      result.score ?? '–',
      tr(outcomeWords[result.outcome]),
      result.outcome === 'awarded' ? amountText(result.awarded, language) : '–',
      tr(reasonText(result.reason)),
    ]),
  );
  const { totals } = decision;
  const amount = amountText(totals.amount, language);
  stage.say({
    ro: `finanțate ${totals.awarded} (${amount}), pe lista de rezervă ${totals.reserve}, respinse ${totals.rejected}, neeligibile ${totals.ineligible}`,
    ru: `финансируются ${totals.awarded} (${amount}), в резерве ${totals.reserve}, отклонено ${totals.rejected}, не допущено ${totals.ineligible}`,
    en: `awarded ${totals.awarded} (${amount}), on the reserve list ${totals.reserve}, rejected ${totals.rejected}, not eligible ${totals.ineligible}`,
  });
}

async function checkOutcome(stage: Stage, { items, decision }: Results, programmeId: string): Promise<void> {
  const { totals } = decision;
  const reasons = (code: string) => items.filter(({ result }) => result.reason.code === code).length;
  stage.holds(
    {
      ro: 'zece finanțate, trei în rezervă (nu încap pe linia lor), una sub prag, una neeligibilă: 15 cereri, 15 motive',
      ru: 'десять финансируются, три в резерве (не помещаются на своей линии), одна ниже порога, одна не допущена: 15 заявок, 15 причин',
      en: 'ten awarded, three in reserve (they do not fit their line), one below the threshold, one not eligible: 15 applications, 15 reasons',
    },
    totals.awarded === 10 &&
      totals.amount === '193000.00' &&
      reasons('FitsTheLine') === 10 &&
      reasons('DoesNotFit') === 3 &&
      reasons('BelowThreshold') === 1 &&
      reasons('NotEligible') === 1,
    totals,
  );
  const budget = await read<Budget>(stage.as('nobody', PUBLISHING).get(`/v1/budgets/${programmeId}`));
  showBudget(stage, budget);
  const sums = (bucket: 'available' | 'announced' | 'reserved') =>
    budget.pots.reduce((sum, pot) => sum + Number(pot[bucket]), 0);
  stage.holds(
    {
      ro: '193 000 de lei rezervați pentru câștigători, 147 000 înapoi în „disponibil”, nimic rămas „anunțat”',
      ru: '193 000 леев зарезервированы за победителями, 147 000 снова доступны, объявленных не осталось',
      en: '193 000 lei reserved for the winners, 147 000 available again, nothing left announced',
    },
    sums('reserved') === 193_000 && sums('available') === 147_000 && sums('announced') === 0,
    budget.pots,
  );
}
