import { amountText } from '../../../shared/i18n/amount.ts';
import { theProgrammeOfBalti } from '../../builders/programmes.ts';
import { staff } from '../cast.ts';
import { baniOf } from '../money.ts';
import type { Stage } from '../stage.ts';
import { type Programme, read } from '../wire.ts';

const NOW = '2018-01-10T08:00:00.000Z';

/** The lines a call can be held on, as the programme plans them. */
export interface PlannedLine {
  readonly code: string;
  readonly planned: string | null;
}

/** Imports the programme as its file has it, under an id of this run, and shows what the source plans and what it leaves blank. */
export async function importProgramme(
  stage: Stage,
): Promise<{ readonly programmeId: string; readonly lines: readonly PlannedLine[] }> {
  stage.scene({
    ro: 'Programul 2017-2019, așa cum îl are raportul',
    ru: 'Программа 2017-2019, как она есть в отчёте',
    en: 'The programme of 2017-2019 as the report has it',
  });
  const { id, ...rest } = theProgrammeOfBalti();
  const file = { ...rest, id: `${id}-${stage.suffix}` };
  const officer = stage.as(staff.officer, NOW);
  const programme = await read<Programme>(officer.post('/v1/programmes', file));
  const actions = programme.objectives.flatMap((objective) => objective.actions);
  stage.holds(
    {
      ro: `importat sub identificatorul ${programme.id}: ${programme.objectives.length} obiective, ${actions.length} acțiuni`,
      ru: `загружена под именем ${programme.id}: целей ${programme.objectives.length}, действий ${actions.length}`,
      en: `imported as ${programme.id}: ${programme.objectives.length} objectives, ${actions.length} actions`,
    },
    programme.objectives.length === 5 && actions.length === 21,
    { actions: actions.length },
  );
  await stage.refused(
    {
      ro: 'același program a doua oară: refuzat',
      ru: 'та же программа второй раз: отказано',
      en: 'the same programme a second time: refused',
    },
    officer.post('/v1/programmes', file),
    'ProgrammeAlreadyImported',
  );
  return { programmeId: programme.id, lines: showPlan(stage, programme) };
}

function showPlan(stage: Stage, programme: Programme): readonly PlannedLine[] {
  const { tr, language } = stage;
  const actions = programme.objectives.find(({ code }) => code === '4')?.actions ?? [];
  const lines = actions.flatMap(({ code, title, budgetLine }) =>
    budgetLine === undefined ? [] : [{ code, title: title?.ro ?? '', ...budgetLine }],
  );
  stage.table(
    [
      { title: tr({ ro: 'linia', ru: 'линия', en: 'line' }) },
      { title: tr({ ro: 'pentru ce', ru: 'на что', en: 'for what' }), most: 64 },
      { title: tr({ ro: 'în sursă', ru: 'в источнике', en: 'in the source' }), most: 44 },
      { title: tr({ ro: 'sumă', ru: 'сумма', en: 'sum' }), right: true },
    ],
    lines.map(({ code, title, statedText, planned }) => [
      code,
      title,
      statedText,
      planned === null ? '–' : amountText(planned, language),
    ]),
  );
  stage.say({
    ro: '„mii/lei” de pe liniile 4.6 și 4.7 este citit ca lei; restul e copiat cum este în sursă.',
    ru: '«mii/lei» на линиях 4.6 и 4.7 прочитано как леи; остальное переписано, как в источнике.',
    en: '“mii/lei” on lines 4.6 and 4.7 is read as lei; the rest is copied as the source has it.',
  });
  const planned = lines.reduce((sum, line) => sum + baniOf(line.planned ?? '0'), 0);
  const blank = lines.filter((line) => line.planned === null).map(({ code }) => code);
  stage.holds(
    {
      ro: 'plafonul este de 340 000 de lei; liniile cu sumă fac 280 000; linia 4.5 nu are sumă în sursă și rămâne goală',
      ru: 'предел 340 000 леев; линии с суммой дают 280 000; у линии 4.5 суммы в источнике нет, и она остаётся пустой',
      en: 'the ceiling is 340 000 lei; the lines with a sum make 280 000; line 4.5 has no sum in the source and stays blank',
    },
    programme.ceiling.amount === '340000.00' && planned === 28_000_000 && blank.join() === '4.5',
    { ceiling: programme.ceiling, planned, blank },
  );
  return lines;
}
