import * as z from 'zod';
import { Scenario } from '../../../../shared/awards/index.ts';
import type { SeenCall } from '../../../../shared/calls/index.ts';
import type { OwnVisit } from '../../edge/page.ts';
import { numberTyped } from '../../forms/typing.ts';

/** The three scenarios of the board, by the first part of their parameters in the address: `a.threshold=50`. */
const LETTERS = ['a', 'b', 'c'] as const;
export type Letter = (typeof LETTERS)[number];
const WISHES = ['threshold', 'mode', 'partial', 'fit', 'lines', 'capacity'] as const;
export type Wish = (typeof WISHES)[number];

/** A scenario as it stands in the address. */
export interface Wished {
  readonly letter: Letter;
  readonly typed: Readonly<Record<Wish, string>>;
  /** `undefined` when nothing was changed, or something was not understood. */
  readonly scenario: Scenario | undefined;
  /** Fields that were not understood. */
  readonly wrong: readonly Wish[];
}

/** The scenarios of an address. */
export const scenariosIn = ({ query }: Pick<OwnVisit, 'query'>, call: SeenCall): readonly Wished[] =>
  LETTERS.map((letter) => wishedIn(query, letter, call));

function wishedIn(query: OwnVisit['query'], letter: Letter, call: SeenCall): Wished {
  const text = (wish: Wish) => (query[`${letter}.${wish}`] ?? '').trim();
  const typed = Object.fromEntries(WISHES.map((wish) => [wish, text(wish)])) as Wished['typed']; // every wish has its text
  const values = Object.entries(valuesOf(typed)).filter(([, value]) => value !== undefined);
  const wrong = wrongIn(values, typed, call);
  const scenario = values.length === 0 || wrong.length > 0 ? undefined : Scenario.parse(Object.fromEntries(values));
  return { letter, typed, scenario, wrong };
}

/** What the domain calls each wish. */
const FIELDS = {
  threshold: 'threshold',
  mode: 'allocationMode',
  partial: 'partialAward',
  fit: 'whenOneDoesNotFit',
  lines: 'linesOrder',
  capacity: 'capacity',
} as const satisfies Record<Wish, keyof Scenario>;

const valuesOf = ({ threshold, mode, partial, fit, lines, capacity }: Wished['typed']) => ({
  threshold: threshold === '' ? undefined : numberTyped(threshold),
  allocationMode: mode === '' ? undefined : mode,
  partialAward: partial === '' ? undefined : partial === 'yes' ? true : partial === 'no' ? false : partial,
  whenOneDoesNotFit: fit === '' ? undefined : fit,
  linesOrder: lines === '' ? undefined : lines.split(/[\s,;→>]+/).filter((code) => code !== ''),
  capacity: capacity === '' ? undefined : numberTyped(capacity),
});

function wrongIn(
  values: readonly (readonly [string, unknown])[],
  typed: Wished['typed'],
  { envelopes }: SeenCall,
): readonly Wish[] {
  const parsed = Scenario.safeParse(Object.fromEntries(values));
  const fields = new Set(parsed.error?.issues.map(({ path }) => path[0]) ?? []);
  const lines = new Set<string>(envelopes.map(({ line }) => line));
  const order = z.array(z.string()).catch([]).parse(valuesOf(typed).linesOrder);
  if (order.length === 1 || !order.every((line) => lines.delete(line))) fields.add('linesOrder');
  return WISHES.filter((wish) => fields.has(FIELDS[wish]));
}
