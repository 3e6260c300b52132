import { amountText } from '../../../shared/i18n/amount.ts';
import { staff } from '../cast.ts';
import type { Filed } from '../filing.ts';
import { outcomeWords } from '../reasons.ts';
import { lei } from '../money.ts';
import type { Stage } from '../stage.ts';
import { type Imagined, type Outcome, type Ranking, read, type Simulation } from '../wire.ts';
import type { CallInPlay } from './publication.ts';

const NOW = '2018-03-19T08:00:00.000Z';

/** The two that only the declared chain separates. */
const TIED = [2, 3];

/** The ranking with its broken tie, then two other sets of rules beside the published ones; nothing is written. */
export async function rankAndSimulate(stage: Stage, call: CallInPlay, competing: readonly Filed[]): Promise<void> {
  stage.scene({
    ro: 'Clasamentul, o egalitate departajată și două seturi de reguli, alături',
    ru: 'Рейтинг, разрешённое равенство и два набора правил рядом',
    en: 'The ranking, a tie that is broken, and two sets of rules side by side',
  });
  const chair = stage.as(staff.chair, NOW);
  const ranking = await read<Ranking>(chair.get(`/v1/calls/${call.callId}/ranking?limit=100`));
  showRanking(stage, ranking, competing);
  checkTie(stage, ranking, competing);
  await simulate(stage, call, competing);
}

function checkTie(stage: Stage, { items, votesNeeded }: Ranking, competing: readonly Filed[]): void {
  const [behind, ahead] = TIED.map((index) => {
    const dossier = competing.find(({ project }) => project.applicant === index);
    return items.find(({ applicationId }) => applicationId === dossier?.applicationId);
  });
  if (behind === undefined || ahead === undefined) throw new Error('the tied applications are not ranked');
  const equal = ({ score, criteria }: typeof ahead) => [score, ...criteria.slice(0, 2).map((one) => one.score)].join();
  const [first, second] = [ahead.registrationNumber, behind.registrationNumber];
  stage.holds(
    {
      ro: `${first} și ${second}: același punctaj, aceeași relevanță, aceeași necesitate; hotărăște contribuția proprie mai mare, deci ${first}`,
      ru: `${first} и ${second}: равны баллы, соответствие и необходимость; решает больший собственный вклад, то есть ${first}`,
      en: `${first} and ${second}: equal points, relevance and need; the larger own contribution decides, so ${first}`,
    },
    equal(ahead) === equal(behind) && ahead.rank + 1 === behind.rank && votesNeeded.length === 0,
    { behind, ahead },
  );
}

function showRanking({ table, tr }: Stage, { items }: Ranking, competing: readonly Filed[]): void {
  const nameOf = new Map(competing.map(({ applicationId, organisation }) => [applicationId, organisation.name]));
  const codes = items[0]?.criteria.map(({ code }) => code) ?? [];
  table(
    [
      { title: tr({ ro: 'loc', ru: 'место', en: 'rank' }), right: true },
      { title: tr({ ro: 'cererea', ru: 'заявка', en: 'application' }) },
      { title: tr({ ro: 'organizația', ru: 'организация', en: 'organisation' }), most: 40 },
      { title: tr({ ro: 'linia', ru: 'линия', en: 'line' }) },
      ...codes.map((title) => ({ title, right: true })),
      { title: tr({ ro: 'punctaj', ru: 'баллы', en: 'points' }), right: true },
    ],
    items.map((item) => [
      String(item.rank),
      item.registrationNumber,
      nameOf.get(item.applicationId) ?? '',
      item.line,
      ...item.criteria.map(({ score }) => score.replace(/[.]00$/, '')),
      item.score,
    ]),
  );
}

async function simulate(stage: Stage, { callId }: CallInPlay, competing: readonly Filed[]): Promise<void> {
  const { tr } = stage;
  const chair = stage.as(staff.chair, NOW);
  const names = [
    tr({ ro: 'A: cu finanțare parțială', ru: 'А: с частичной суммой', en: 'A: partial awards' }),
    tr({
      ro: 'B: prag 75, sumă după punctaj',
      ru: 'Б: порог 75, сумма по баллам',
      en: 'B: threshold 75, sum by score',
    }),
  ];
  const scenarios = [
    { name: names[0], partialAward: true },
    { name: names[1], threshold: 75, allocationMode: 'proportional' },
  ];
  const before = await read(chair.get(`/v1/calls/${callId}`));
  const { base, scenarios: imagined } = await read<Simulation>(
    chair.post(`/v1/calls/${callId}/simulations`, { scenarios }),
  );
  const [partial, proportional] = imagined;
  if (partial === undefined || proportional === undefined) throw new Error('the simulation has not two sides');
  showSides(stage, [base, partial, proportional], names, competing);
  checkSides(stage, [base, partial, proportional]);
  const after = await read(chair.get(`/v1/calls/${callId}`));
  stage.holds(
    {
      ro: 'simularea nu a scris nimic: versiunea concursului e aceeași',
      ru: 'расчёт ничего не записал: версия конкурса та же',
      en: 'the simulation wrote nothing: the version of the call is the same',
    },
    before.version === after.version,
  );
}

type Sides = readonly [base: Imagined, partial: Imagined, proportional: Imagined];

function showSides(stage: Stage, sides: Sides, names: readonly string[], competing: readonly Filed[]): void {
  const { tr, language } = stage;
  const cell = (one: Outcome | undefined) => {
    if (one === undefined) return '';
    return one.outcome === 'awarded' ? amountText(one.awarded, language) : tr(outcomeWords[one.outcome]);
  };
  stage.table(
    [
      { title: tr({ ro: 'cererea', ru: 'заявка', en: 'application' }) },
      { title: tr({ ro: 'cere', ru: 'просит', en: 'asks' }), right: true },
      { title: tr({ ro: 'regulile publicate', ru: 'опубликованные правила', en: 'published rules' }), right: true },
      ...names.map((title) => ({ title, right: true })),
    ],
    competing.map(({ applicationId, registrationNumber, project }) => [
      registrationNumber,
      amountText(lei(project.requested), language),
      ...sides.map(({ outcomes }) => cell(outcomes.find((one) => one.applicationId === applicationId))),
    ]),
  );
}

function checkSides(stage: Stage, [base, partial, proportional]: Sides): void {
  const sums = [base, partial, proportional].map(
    ({ totals }) => `${totals.awarded} (${amountText(totals.amount, stage.language)})`,
  );
  const [published = '', a = '', b = ''] = sums;
  const changes = [partial.changes, proportional.changes] as const;
  stage.holds(
    {
      ro: `finanțate: ${published} cu regulile publicate, ${a} cu A, ${b} cu B; rezultate schimbate: ${changes[0]} și ${changes[1]}`,
      ru: `финансируются: ${published} по опубликованным правилам, ${a} по А, ${b} по Б; изменилось: ${changes[0]} и ${changes[1]}`,
      en: `awarded: ${published} by the published rules, ${a} by A, ${b} by B; outcomes changed: ${changes[0]} and ${changes[1]}`,
    },
    base.totals.awarded === 10 && partial.totals.awarded === 11 && changes[0] === 1 && changes[1] === 11,
    sums,
  );
}
