import { draftOf } from '../calls.ts';
import { staff } from '../cast.ts';
import { prepared, submitted } from '../filing.ts';
import { lei, showBudget } from '../money.ts';
import { earlierProjects } from '../projects.ts';
import { commissionBody, fillSheets, tasksOf } from '../scoring.ts';
import type { Stage } from '../stage.ts';
import { type Budget, read, type Results } from '../wire.ts';
import { showResults } from './decision.ts';
import { anAct } from './money.ts';
import type { Registered } from './organisations.ts';
import { checkLaws, checkRecompute } from './proof.ts';
import type { CallInPlay } from './publication.ts';
import { screenAll } from './screening.ts';

const at = {
  approved: '2015-10-01T08:00:00.000Z',
  published: '2016-01-11T08:00:00.000Z',
  filed: '2016-01-20T08:00:00.000Z',
  screened: '2016-02-16T08:00:00.000Z',
  scored: '2016-03-01T08:00:00.000Z',
  decided: '2016-04-11T08:00:00.000Z',
} as const;

/** The competition of 2015-2016 as the platform would have held it: 20 000 lei there are, 80 000 were promised. */
export async function replayEarlierYears(stage: Stage, organisations: readonly Registered[]): Promise<void> {
  stage.scene({
    ro: '2015-2016: ce ar fi făcut platforma',
    ru: '2015-2016: что сделала бы платформа',
    en: '2015-2016: what the platform would have done',
  });
  stage.say({
    ro: 'Raportul spune că pentru patru câștigători s-au găsit 20 000 de lei. Plafonul de 80 000 și proiectele sunt ale demonstrației.',
    ru: 'По отчёту, на четырёх победителей нашлось 20 000 леев. Предел в 80 000 и проекты – демонстрационные.',
    en: 'The report says that 20 000 lei were found for four winners. The ceiling of 80 000 and the projects are the demonstration’s.',
  });
  const programmeId = await fundedProgramme(stage);
  const call = await publishWithinMoney(stage, programmeId);
  await compete(stage, call, organisations);
  await conclude(stage, call);
}

async function fundedProgramme(stage: Stage): Promise<string> {
  const { id } = await read(stage.as(staff.officer, at.approved).post('/v1/programmes', programmeFile(stage.suffix)));
  const order = { line: '2.3', source: 'municipal', amount: lei(20_000), act: anAct('2.3', '2015-10-01') };
  await read(stage.as(staff.finance, at.approved).post(`/v1/budgets/${id}/funding`, order));
  return id;
}

const programmeFile = (suffix: string) => ({
  id: `balti-2015-2016-${suffix}`,
  title: {
    ro: 'Concursul de proiecte și programe social importante, 2015-2016',
    ru: 'Конкурс социально значимых проектов и программ, 2015-2016',
    en: 'The competition of socially important projects and programmes, 2015-2016',
  },
  authority: { name: 'Primăria municipiului Bălți', decides: 'Consiliul municipal Bălți', site: 'www.balti.md' },
  period: { from: '2015-01-01', to: '2016-12-31' },
  currency: 'MDL',
  ceiling: { source: 'municipal', amountLei: 80_000, statedIn: '2.3', statedText: '' },
  units: { SRP: 'Secția relații cu publicul' },
  objectives: [
    {
      code: '2',
      ro: 'Mecanismul colaborării și parteneriatului social',
      actions: [
        {
          code: '2.3',
          ro: 'Concursul de proiecte și programe social importante',
          units: ['SRP'],
          years: [2015, 2016],
          funding: 'municipal',
          acts: ['dispoziția 426 din 09.07.2014', 'dispoziția 163 din 11.04.2016'],
          kind: 'subsidy',
          budgetLine: {
            plannedLei: null,
            projects: null,
            maxGrantLei: 20_000,
            statedText: '',
            note: {
              ro: 'Plafonul, sursa banilor și suma pe proiect sunt ale demonstrației; raportul nu le spune.',
              ru: 'Предел, источник денег и сумма на проект придуманы для демонстрации: в отчёте их нет.',
              en: 'The ceiling, the source of the money and the sum per project are made up for the demo; the report does not say.',
            },
          },
        },
      ],
    },
  ],
});

async function publishWithinMoney(stage: Stage, programmeId: string): Promise<CallInPlay> {
  const officer = stage.as(staff.officer, at.published);
  const draft = draftOf({
    programmeId,
    code: 'SUB-16',
    title: {
      ro: 'Proiecte de utilitate publică 2015-2016',
      ru: 'Проекты общественной пользы 2015-2016',
      en: 'Projects of public benefit 2015-2016',
    },
    opens: '2016-01-12',
    closes: '2016-02-15',
    envelopes: [{ line: '2.3', amount: lei(80_000) }],
  });
  const { id, version } = await read(officer.post('/v1/calls', draft));
  await stage.refused(
    {
      ro: 'concursul pentru 80 000 de lei, cu 20 000 asigurați: refuzat',
      ru: 'конкурс на 80 000 леев при 20 000 обеспеченных: отказано',
      en: 'the call for 80 000 lei with 20 000 secured: refused',
    },
    officer.post(`/v1/calls/${id}/publication`, {}),
    'MoneyShort',
  );
  const envelopes = [{ line: '2.3', source: 'municipal', amount: lei(20_000) }];
  await read(officer.patch(`/v1/calls/${id}`, { envelopes }, { ifMatch: version }));
  const published = await read(officer.post(`/v1/calls/${id}/publication`, {}));
  stage.holds(
    {
      ro: 'concursul pentru 20 000 de lei: publicat; toți știu de la început câți bani sunt',
      ru: 'конкурс на 20 000 леев: опубликован; все с начала знают, сколько есть денег',
      en: 'the call for 20 000 lei: published; everybody knows from the start how much there is',
    },
    published['phase'] === 'scheduled',
    published,
  );
  return { callId: id, programmeId };
}

async function compete(stage: Stage, call: CallInPlay, organisations: readonly Registered[]): Promise<void> {
  const dossiers = await prepared(stage, call, { projects: earlierProjects, organisations, dayOf: () => at.filed });
  const filed = [];
  for (const dossier of dossiers) filed.push(await submitted(stage, dossier));
  await screenAll(stage, filed, at.screened);
  const officer = stage.as(staff.officer, at.scored);
  await read(
    officer.put(`/v1/calls/${call.callId}/commission`, commissionBody('DEMO COM din 01.03.2016', staff.officer)),
  );
  await read(officer.post(`/v1/calls/${call.callId}/assignments`, {}));
  await fillSheets(stage, await tasksOf(stage, call, filed, at.scored), at.scored);
}

async function conclude(stage: Stage, { callId, programmeId }: CallInPlay): Promise<void> {
  const decision = { act: anAct('D-2', '2016-04-11') };
  await read(stage.as(staff.chair, at.decided).post(`/v1/calls/${callId}/decision`, decision));
  await read(stage.as(staff.officer, at.decided).post(`/v1/calls/${callId}/results-publication`));
  const results = await read<Results>(stage.as('nobody', at.decided).get(`/v1/calls/${callId}/results`));
  showResults(stage, results);
  const outcomes = results.items.map(
    ({ result }) => `${result.outcome}/${result.reason.code}/${result.reason.left ?? ''}`,
  );
  stage.holds(
    {
      ro: 'una finanțată cu 20 000 de lei; trei pe lista de rezervă, cu motivul: pe linie au rămas 0 din 20 000',
      ru: 'одна профинансирована на 20 000 леев; три в резерве, с причиной: на линии осталось 0 из 20 000',
      en: 'one awarded 20 000 lei; three on the reserve list with the reason: 0 of 20 000 were left on the line',
    },
    outcomes.join() === ['awarded/FitsTheLine/20000.00', ...Array<string>(3).fill('reserve/DoesNotFit/0.00')].join(),
    outcomes,
  );
  const budget = await read<Budget>(stage.as('nobody', at.decided).get(`/v1/budgets/${programmeId}`));
  showBudget(stage, budget);
  await checkLaws(stage, stage.as(staff.auditor, at.decided), programmeId);
  await checkRecompute(stage, callId);
  stage.say({
    ro: 'În realitate: 17 organizații au depus, patru au câștigat, una a primit 20 000 de lei, iar trei câștigătoare nu au văzut niciun leu (dispoziția 163 din 11.04.2016).',
    ru: 'В действительности: 17 организаций участвовали, четыре победили, одна получила 20 000 леев, а три победителя не увидели ни лея (распоряжение 163 от 11.04.2016).',
    en: 'In reality: 17 organisations applied, four won, one was paid 20 000 lei, and three winners never saw a leu (order 163 of 11.04.2016).',
  });
  stage.say({
    ro: 'Aici nimeni nu este numit câștigător fără bani: cine nu încape știe de ce și rămâne pe lista de rezervă.',
    ru: 'Здесь никого не называют победителем без денег: кто не поместился, знает почему и остаётся в резерве.',
    en: 'Here nobody is called a winner without money: whoever does not fit knows why and stays on the reserve list.',
  });
}
