import { allocate, type CompetitionInputs, rank } from '../../shared/awards/index.ts';
import { lei } from '../../shared/kernel/money.ts';
import { instantOf } from '../../shared/kernel/instants.ts';
import { aCompetition, anApplication, aPot } from '../builders/awards.ts';
import { seededDice } from '../faults.ts';
import { interleaved, median, p95, rounded, timed } from './statistics.ts';

const SIZES = [100, 1_000, 10_000] as const;
const POTS = Array.from({ length: 20 }, (_, index) => `4.${index + 1}`);
const GRID = ['A', 'B', 'C', 'D', 'E'].map((code) => ({ code, max: 20, knockOut: false }));
const FIRST = Date.parse('2017-05-01T08:00:00.000Z');
const ROUNDS = 40;

/** Ranking and sharing the money of a competition, beside sorting as many numbers. */
export interface AllocationFigures {
  readonly applications: number;
  readonly rankMs: number;
  readonly allocateMs: number;
  readonly allocateP95Ms: number;
  /** Floor: a plain sort of as many numbers. */
  readonly sortMs: number;
  readonly timesSort: number;
  /** How many times the processor's time of the size before; `nLogN` is what n log n would give. */
  readonly growth?: number;
  readonly nLogN?: number;
}

/** A competition of 20 pots with three sheets an application; the dice are seeded, so it is the same in every run. */
function aLargeCompetition(count: number): CompetitionInputs {
  const dice = seededDice(count);
  const upTo = (most: number) => Math.floor(dice() * (most + 1));
  const sheet = () => GRID.map(({ max }) => upTo(max / 2) + max / 2);
  const applications = Array.from({ length: count }, (_, index) =>
    anApplication(index + 1, {
      line: aPot(1, POTS[index % POTS.length]).line,
      requested: lei(5_000 + upTo(15_000)),
      own: lei(upTo(5_000)),
      total: lei(40_000),
      submittedAt: instantOf(FIRST + index * 10),
      sheets: [sheet(), sheet(), sheet()],
    }),
  );
  const pots = POTS.map((code) => aPot(count * 250, code));
  return aCompetition(applications, {
    grid: GRID,
    pots,
    rules: { tieBreaks: [{ by: 'own-contribution' }, { by: 'earlier-submission' }] },
  });
}

interface Subject {
  readonly count: number;
  readonly inputs: CompetitionInputs;
  readonly numbers: readonly number[];
  readonly rank: number[];
  readonly allocate: number[];
  readonly processor: number[];
  readonly sort: number[];
}

function subjectOf(count: number): Subject {
  const dice = seededDice(count);
  const numbers = Array.from({ length: count }, dice);
  return { count, inputs: aLargeCompetition(count), numbers, rank: [], allocate: [], processor: [], sort: [] };
}

/** Times ranking and allocation at three sizes, in turns. */
export function benchAllocation(): readonly AllocationFigures[] {
  const subjects = SIZES.map(subjectOf);
  if (!subjects.every(({ inputs }) => allocate(inputs).ok)) throw new Error('a tie decides about money');
  interleaved(ROUNDS, subjects, ({ inputs, numbers, ...times }) => {
    times.rank.push(timed(() => rank(inputs)).wall);
    const { wall, processor } = timed(() => allocate(inputs));
    times.allocate.push(wall);
    times.processor.push(processor);
    times.sort.push(timed(() => numbers.toSorted((a, b) => a - b)).wall);
  });
  return subjects.map((subject, index) => figuresOf(subject, subjects[index - 1]));
}

/** The system counts a thread's time in whole ticks, so that only many runs together say something. */
const totalOf = (times: readonly number[]): number => times.reduce((total, time) => total + time, 0);

function figuresOf({ count, ...times }: Subject, before: Subject | undefined): AllocationFigures {
  const allocateMs = median(times.allocate);
  const sortMs = median(times.sort);
  const growth =
    before === undefined
      ? {}
      : {
          growth: rounded(totalOf(times.processor) / totalOf(before.processor)),
          nLogN: rounded((count * Math.log(count)) / (before.count * Math.log(before.count))),
        };
  return {
    applications: count,
    rankMs: rounded(median(times.rank)),
    allocateMs: rounded(allocateMs),
    allocateP95Ms: rounded(p95(times.allocate)),
    sortMs: rounded(sortMs),
    timesSort: rounded(allocateMs / sortMs),
    ...growth,
  };
}
