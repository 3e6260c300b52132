import type { Body } from '../../builders/http-client.ts';
import { draftOf } from '../calls.ts';
import { staff } from '../cast.ts';
import { lei, showBudget } from '../money.ts';
import type { Stage } from '../stage.ts';
import { type Budget, read } from '../wire.ts';
import { anAct } from './money.ts';
import type { PlannedLine } from './programme.ts';

const DRAFTING = '2018-01-15T08:00:00.000Z';
const PUBLISHING = '2018-01-29T08:00:00.000Z';

/** A call at work: its id, and the programme its money is in. */
export interface CallInPlay {
  readonly callId: string;
  readonly programmeId: string;
}

/** What happened in reality: a competition without money. The draft stays a draft. */
export async function tryWithoutMoney(
  stage: Stage,
  programmeId: string,
  lines: readonly PlannedLine[],
): Promise<CallInPlay> {
  stage.scene({
    ro: 'Fără bani nu se publică',
    ru: 'Без денег не публикуется',
    en: 'Without money nothing is published',
  });
  stage.say({
    ro: 'Raportul: în 2017-2019 nu s-a ținut niciun concurs, „din cauza lipsei surselor financiare în bugetul municipal”.',
    ru: 'Отчёт: в 2017-2019 годах не проведено ни одного конкурса из-за отсутствия средств в муниципальном бюджете.',
    en: 'The report: in 2017-2019 no competition was held, for lack of money in the municipal budget.',
  });
  const officer = stage.as(staff.officer, DRAFTING);
  const draft = draftOf({
    programmeId,
    code: 'SUB-18',
    title: {
      ro: 'Subvenții pentru proiecte sociale, liniile 4.1-4.7',
      ru: 'Субсидии социальным проектам, линии 4.1-4.7',
      en: 'Subsidies for social projects, lines 4.1-4.7',
    },
    opens: '2018-02-05',
    closes: '2018-03-05',
    envelopes: lines.map(({ code, planned }) => ({ line: code, amount: planned ?? lei(60_000) })),
  });
  const { id } = await read(officer.post('/v1/calls', draft));
  await stage.refused(
    {
      ro: 'concursul de 340 000 de lei, cu 0 lei asigurați: refuzat',
      ru: 'конкурс на 340 000 леев при 0 обеспеченных: отказано',
      en: 'the call for 340 000 lei with 0 lei secured: refused',
    },
    officer.post(`/v1/calls/${id}/publication`, {}),
    'MoneyShort',
  );
  const seen = await stage.as('nobody', DRAFTING).get(`/v1/calls/${id}`);
  stage.holds(
    {
      ro: 'publicul nu vede nimic: un concurs nepublicat nu există pentru el',
      ru: 'публика ничего не видит: неопубликованного конкурса для неё нет',
      en: 'the public sees nothing: to it an unpublished call does not exist',
    },
    seen.status === 404,
    seen.body,
  );
  return { callId: id, programmeId };
}

/** Publishes the draft: refused while one line asks for more than it has, then announced to the last leu. */
export async function publishCall(stage: Stage, { callId, programmeId }: CallInPlay): Promise<void> {
  stage.scene({
    ro: 'Concursul se publică, în limita banilor',
    ru: 'Конкурс публикуется в пределах денег',
    en: 'The call is published, within the money',
  });
  const officer = stage.as(staff.officer, PUBLISHING);
  const call = await read(officer.get(`/v1/calls/${callId}`));
  const beyond = await read(
    officer.patch(`/v1/calls/${callId}`, { envelopes: withLine(call, lei(25_000)) }, ifMatch(call)),
  );
  await stage.refused(
    {
      ro: 'linia 4.2 cu 25 000 de lei, deși are 20 000: refuzat, cu suma care lipsește',
      ru: 'линия 4.2 на 25 000 леев при 20 000: отказано, с недостающей суммой',
      en: 'line 4.2 with 25 000 lei while it has 20 000: refused, with what is short',
    },
    officer.post(`/v1/calls/${callId}/publication`, {}),
    'MoneyShort',
  );
  await read(officer.patch(`/v1/calls/${callId}`, { envelopes: withLine(call, lei(20_000)) }, ifMatch(beyond)));
  const published = await read(officer.post(`/v1/calls/${callId}/publication`, { act: 'DEMO SUB-18 din 29.01.2018' }));
  stage.holds(
    {
      ro: 'publicat: se depune între 05.02.2018, ora 8:00, și 05.03.2018, ora 17:00',
      ru: 'опубликован: заявки с 05.02.2018, 8:00, до 05.03.2018, 17:00',
      en: 'published: applications from 05.02.2018, 8:00, to 05.03.2018, 17:00',
    },
    published['phase'] === 'scheduled' && published['closesAt'] === '2018-03-05T15:00:00.000Z',
    published,
  );
  const finance = stage.as(staff.finance, PUBLISHING);
  const budget = await read<Budget>(finance.get(`/v1/budgets/${programmeId}`));
  stage.holds(
    {
      ro: 'toți cei 340 000 de lei au trecut din „disponibil” în „anunțat”, în aceeași tranzacție',
      ru: 'все 340 000 леев перешли из «доступно» в «объявлено» в той же транзакции',
      en: 'all 340 000 lei went from available to announced in the same transaction',
    },
    budget.pots.every(({ secured, announced, available }) => announced === secured && available === '0.00'),
    budget.pots,
  );
  const cut = { line: '4.1', source: 'municipal', amount: lei(10_000), act: anAct('R-1', '2018-01-29') };
  await stage.refused(
    {
      ro: 'o rectificare care ar tăia din banii anunțați: refuzată',
      ru: 'сокращение за счёт объявленных денег: отказано',
      en: 'a cut into announced money: refused',
    },
    finance.post(`/v1/budgets/${programmeId}/cuts`, cut),
    'MoneyShort',
  );
  showBudget(stage, budget);
}

const ifMatch = ({ version }: Body) => ({ ifMatch: version });

interface Envelope {
  readonly line: string;
  readonly amount: string;
}
const withLine = (call: Body, amount: string) =>
  (call['envelopes'] as readonly Envelope[]).map((one) => (one.line === '4.2' ? { ...one, amount } : one));
