import * as z from 'zod';
import { LineCode, ProgrammeId } from '../kernel/ids.ts';
import { lei } from '../kernel/money.ts';
import { Line, Prose, Text } from '../kernel/text.ts';
import { type Action, actionShape, Authority, Note, Period, type Programme, Quoted, Units } from './model.ts';

/** Whole lei, as the programme's document states them. */
const WholeLei = z.int().min(0).max(1_000_000_000);

/** A note in the languages there are; a plain text is Romanian. */
const FileNote = z.union([Prose(1000), Note]);
type FileNote = z.infer<typeof FileNote>;

const FileAction = z.strictObject({
  ...actionShape,
  note: FileNote.optional(),
  ro: Prose(1000).nullable(),
  ru: Prose(1000).optional(),
  en: Prose(1000).optional(),
  acts: z.array(Line(300)).max(50).optional(),
  budgetLine: z
    .strictObject({
      plannedLei: WholeLei.nullable(),
      projects: z.int().min(1).max(10_000).nullable(),
      maxGrantLei: WholeLei.nullable(),
      statedText: Quoted,
      note: FileNote.optional(),
    })
    .optional(),
});
type FileAction = z.infer<typeof FileAction>;

const FileObjective = z.strictObject({
  code: LineCode,
  ...Text(1000).shape,
  actions: z.array(FileAction).max(100),
});
type FileObjective = z.infer<typeof FileObjective>;

/** A programme as its file has it; `checks` are the sums its author counted, held against the lines. */
export const ProgrammeFile = z
  .strictObject({
    source: Line(300).optional(),
    id: ProgrammeId,
    title: Text(500),
    authority: Authority,
    period: Period,
    currency: z.literal('MDL'),
    ceiling: z.strictObject({
      source: z.literal('municipal'),
      amountLei: WholeLei,
      statedIn: LineCode,
      statedText: Quoted,
    }),
    units: Units,
    objectives: z.array(FileObjective).min(1).max(50),
    checks: z.strictObject({ statedLinesSumLei: WholeLei, ceilingLei: WholeLei, unattributedLei: WholeLei }).optional(),
  })
  .meta({ id: 'ProgrammeFile' });
export type ProgrammeFile = z.infer<typeof ProgrammeFile>;

/** The programme a file describes: whole lei become money, unknown sums stay unknown, texts stay as they are. */
export const programmeOf = ({
  ceiling,
  objectives,
  checks: _,
  ...file
}: ProgrammeFile): Omit<Programme, 'version' | 'trail'> => ({
  ...file,
  ceiling: { amount: lei(ceiling.amountLei), statedIn: ceiling.statedIn, statedText: ceiling.statedText },
  objectives: objectives.map(objectiveOf),
});

const objectiveOf = ({ code, actions, ...title }: FileObjective): Programme['objectives'][number] => ({
  code,
  title,
  actions: actions.map(actionOf),
});

function actionOf({ ro, ru, en, acts = [], note, budgetLine, ...stated }: FileAction): Action {
  const action = { ...stated, ...noted(note), title: ro === null ? null : { ro, ru, en }, acts };
  return budgetLine === undefined ? action : { ...action, budgetLine: planOf(budgetLine) };
}

const planOf = ({ plannedLei, maxGrantLei, note, ...stated }: NonNullable<FileAction['budgetLine']>) => ({
  ...stated,
  ...noted(note),
  planned: money(plannedLei),
  maxGrant: money(maxGrantLei),
});

const noted = (note: FileNote | undefined) =>
  note === undefined ? {} : { note: typeof note === 'string' ? { ro: note } : note };

const money = (amount: number | null) => (amount === null ? null : lei(amount));
