import { err, ok, type Result } from '../kernel/result.ts';
import type { ProgrammeFile } from './file.ts';

/** Why a well-formed file is no programme; `at` points into it. */
export type FileRefusal =
  | {
      readonly code: 'PeriodEndsBeforeItStarts';
      readonly from: string;
      readonly to: string;
      readonly at: readonly string[];
    }
  | { readonly code: 'LineTwice'; readonly line: string; readonly at: readonly string[] }
  | { readonly code: 'UnknownUnit'; readonly unit: string; readonly at: readonly string[] }
  | { readonly code: 'SumsDisagree'; readonly stated: number; readonly counted: number; readonly at: readonly string[] }
  | { readonly code: 'ProgrammeTooLarge'; readonly bytes: number; readonly most: number };

/** An item of the table holds 400 KB; the file must leave room for its keys and its answer. */
const MOST_BYTES = 200_000;

/** A file is a programme when its period, its codes, its units and the sums it states agree with each other. */
export function checkFile(file: ProgrammeFile): Result<ProgrammeFile, FileRefusal> {
  const bytes = Buffer.byteLength(JSON.stringify(file));
  if (bytes > MOST_BYTES) return err({ code: 'ProgrammeTooLarge', bytes, most: MOST_BYTES });
  const { from, to } = file.period;
  if (to < from) return err({ code: 'PeriodEndsBeforeItStarts', from, to, at: ['/period/to'] });
  const refusal = lineTwice(file) ?? unknownUnit(file) ?? sumsDisagree(file);
  return refusal === undefined ? ok(file) : err(refusal);
}

const actionsOf = ({ objectives }: ProgrammeFile) =>
  objectives.flatMap(({ actions }, i) =>
    actions.map((action, j) => ({ action, at: `/objectives/${String(i)}/actions/${String(j)}` })),
  );

function lineTwice(file: ProgrammeFile): FileRefusal | undefined {
  const seen = new Set<string>();
  for (const { action, at } of actionsOf(file)) {
    if (seen.has(action.code)) return { code: 'LineTwice', line: action.code, at: [`${at}/code`] };
    seen.add(action.code);
  }
  return undefined;
}

function unknownUnit(file: ProgrammeFile): FileRefusal | undefined {
  for (const { action, at } of actionsOf(file)) {
    const index = action.units.findIndex((unit) => !Object.hasOwn(file.units, unit));
    const unit = action.units[index];
    if (unit !== undefined) return { code: 'UnknownUnit', unit, at: [`${at}/units/${String(index)}`] };
  }
  return undefined;
}

function sumsDisagree(file: ProgrammeFile): FileRefusal | undefined {
  if (file.checks === undefined) return undefined;
  const planned = actionsOf(file).reduce((sum, { action }) => sum + (action.budgetLine?.plannedLei ?? 0), 0);
  const counted = {
    statedLinesSumLei: planned,
    ceilingLei: file.ceiling.amountLei,
    unattributedLei: file.ceiling.amountLei - planned,
  };
  for (const [name, stated] of Object.entries(file.checks)) {
    const right = counted[name as keyof typeof counted]; // the schema of `checks` has exactly these names
    if (stated !== right) return { code: 'SumsDisagree', stated, counted: right, at: [`/checks/${name}`] };
  }
  return undefined;
}
