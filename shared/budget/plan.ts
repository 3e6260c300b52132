import type { LineCode, ProgrammeId } from '../kernel/ids.ts';
import type { Minor } from '../kernel/money.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { Text } from '../kernel/text.ts';
import type { UnknownLine } from './refusals.ts';

/** What the programme plans for a line, in bani: `null` where it states no sum. A plan is no money. */
export interface PlanLine {
  readonly code: LineCode;
  readonly title: Text | null;
  readonly funding: 'municipal' | 'sponsors';
  readonly planned: Minor | null;
  readonly projects: number | null;
  readonly maxGrant: Minor | null;
  readonly statedText: string;
  readonly note?: Text | undefined;
}

/** Reads the lines of a programme; `undefined` when there is no such programme. */
export type ReadPlan = (programmeId: ProgrammeId) => Promise<readonly PlanLine[] | undefined>;

/** Money lies only on lines the programme has; `at` is where the request named this one. */
export const knownLine = (plan: readonly PlanLine[], line: LineCode, at: string): Result<LineCode, UnknownLine> =>
  plan.some(({ code }) => code === line) ? ok(line) : err({ code: 'UnknownLine', line, at: [at] });
