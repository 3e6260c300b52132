import * as z from 'zod';
import { Trail } from '../audit/index.ts';
import { LineCode, ProgrammeId } from '../kernel/ids.ts';
import { LocalDate } from '../kernel/instants.ts';
import { Lei } from '../kernel/money.ts';
import { Line, Text } from '../kernel/text.ts';
import { Facts } from './facts.ts';

/** Who pays for an action, as the programme says: the municipal budget, sponsors, or nobody needs to. */
export const Funding = z.enum(['municipal', 'sponsors', 'none']);
export const ActionKind = z.string().regex(/^[a-z][a-z-]{0,39}$/);
/** A text quoted from the source; empty where the source is blank. */
export const Quoted = z.union([Line(1000), z.literal('')]);
export const UnitCode = z.string().regex(/^\p{Lu}[\p{L}\d]{0,19}$/u);
export const Units = z.record(UnitCode, Line(300));

export const Authority = z.strictObject({ name: Line(200), decides: Line(200), site: Line(200) });
export const Period = z.strictObject({ from: LocalDate, to: LocalDate });

/** What whoever wrote the file down adds to the source, for the authority's readers. */
export const Note = Text(1000);

/** The plan of one line: `null` where the source states no sum. */
export const BudgetLine = z.strictObject({
  planned: Lei.nullable(),
  projects: z.int().min(1).max(10_000).nullable(),
  maxGrant: Lei.nullable(),
  statedText: Quoted,
  note: Note.optional(),
});

/** What an action says besides its title, its note and its money; acts are kept as the source writes them. */
export const actionShape = {
  code: LineCode,
  units: z.array(UnitCode).max(20),
  years: z.array(z.int().min(1990).max(2100)).max(20),
  funding: Funding,
  kind: ActionKind,
  facts: Facts.optional(),
};

export const Action = z.strictObject({
  ...actionShape,
  title: Text(1000).nullable(),
  note: Note.optional(),
  acts: z.array(Line(300)).max(50),
  budgetLine: BudgetLine.optional(),
});
export type Action = z.infer<typeof Action>;

export const Objective = z.strictObject({ code: LineCode, title: Text(1000), actions: z.array(Action).max(100) });

/** A programme of cooperation with its plan; what the source leaves open stays `null`. */
export const Programme = z.object({
  id: ProgrammeId,
  source: Line(300).optional(),
  title: Text(500),
  authority: Authority,
  period: Period,
  currency: z.literal('MDL'),
  ceiling: z.strictObject({ amount: Lei, statedIn: LineCode, statedText: Quoted }),
  units: Units,
  objectives: z.array(Objective).max(50),
  version: z.int().min(1),
  trail: Trail,
});
export type Programme = z.infer<typeof Programme>;
