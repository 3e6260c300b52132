import { filesClient } from '../../shared/files/client.ts';
import { files } from '../../shared/files/files.ts';
import { anEngine } from '../engine.ts';
import { compete } from './competition.ts';
import { FLOORS, floorsOn } from './floors.ts';
import { handlersOn } from './handlers.ts';
import { inProcess } from './in-process.ts';
import { meterOf } from './meter.ts';
import { type Sample, samples } from './samples.ts';
import { median, p95, rounded } from './statistics.ts';

/** Small ones between the large ones, so that what the machine does besides falls on all sizes; the first only warms up. */
const SIZES = [10, 10, 100, 10, 10, 1_000, 10, 10, 100, 10];
/** Names of the operations that work on a whole call: their cost is told for each application. */
const WHOLE_CALL = /\/(assignments|ranking|simulations|decision|results)$|^apply-decision$/;
const PREPARATION = /^POST \/v1\/(programmes|budgets|calls$)|publication$|\/commission$|\/members\/|\/membership$/;
const FLOOR_ROUNDS = 40;

export interface Floors {
  readonly bareMs: number;
  readonly getMs: number;
  readonly transactionMs: number;
}
/** What an operation costs in a call of so many applications. */
export interface OperationFigures {
  readonly operation: string;
  readonly applications: number;
  readonly samples: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  /** Everything but the database: the edge, the rules, the SDK's own work. */
  readonly ownMs: number;
  readonly databaseShare: number;
  readonly requests: number;
  readonly units: number;
  /** Against a bare handler plus one raw read, or one raw transaction where the operation writes. */
  readonly timesFloor: number;
  /** Whether the figures per application are those of the whole call divided by its applications. */
  readonly wholeCall: boolean;
  readonly perItemMs: number;
  /** The cost of an application here divided by what it is in a call of 10, in time and in capacity units. */
  readonly growth: number;
  readonly unitsGrowth: number;
}

/** Runs the competitions on an engine of their own and says what every operation cost, beside the floors of the same run. */
export async function benchCompetitions(sizes = SIZES) {
  const engine = await anEngine();
  const meter = meterOf(engine.client);
  const taken = samples();
  let applications = 0;
  const documents = files({ client: filesClient('http://127.0.0.1:1'), bucket: 'none' });
  const api = inProcess(handlersOn(engine.store, documents), ({ routeKey, milliseconds }) => {
    taken.add(routeKey, applications, milliseconds, meter.take());
  });
  const measured = async (operation: string, work: () => Promise<unknown>) => {
    const started = performance.now();
    await work();
    taken.add(operation, applications, performance.now() - started, meter.take());
  };
  const floors = Object.entries(floorsOn(engine));
  try {
    for (const [turn, size] of sizes.entries()) {
      applications = turn === 0 ? 0 : size;
      for (let round = 0; round < FLOOR_ROUNDS; round += 1) for (const [name, ask] of floors) await measured(name, ask);
      await compete(api, { store: engine.store, count: size, measured });
    }
  } finally {
    engine.stop();
  }
  return figuresOf(taken.all().filter((sample) => sample.applications > 0));
}

function figuresOf(taken: readonly Sample[]) {
  const floorOf = (name: string) => rounded(median(timesOf(taken.filter(({ operation }) => operation === name))));
  const floors: Floors = {
    bareMs: floorOf(FLOORS.bare),
    getMs: floorOf(FLOORS.get),
    transactionMs: floorOf(FLOORS.transaction),
  };
  const names: readonly string[] = Object.values(FLOORS);
  const told = taken.filter(({ operation }) => !names.includes(operation) && !PREPARATION.test(operation));
  const operations = [...Map.groupBy(told, ({ operation }) => operation).values()].flatMap((all) => {
    const bySize = [...Map.groupBy(all, ({ applications }) => applications)].sort(([a], [b]) => a - b);
    const smallest = bySize[0]?.[1] ?? [];
    return bySize.map(([, some]) => operationOf(some, floors, smallest));
  });
  return { floors, operations };
}

const timesOf = (some: readonly Sample[]) => some.map(({ milliseconds }) => milliseconds);

/** How many applications share the cost of an operation: all of the call, those on a page of the results, or one. */
function sharers(operation: string, applications: number): number {
  if (operation.endsWith('/results')) return Math.min(applications, 100);
  return WHOLE_CALL.test(operation) ? applications : 1;
}

/** A median of an operation, for one application of the call. */
function perItem(some: readonly Sample[], values: readonly number[] = timesOf(some)): number {
  const { operation = '', applications = 1 } = some[0] ?? {};
  return median(values) / sharers(operation, applications);
}
const unitsOf = (some: readonly Sample[]) =>
  perItem(
    some,
    some.map(({ units }) => units),
  );

function operationOf(some: readonly Sample[], floors: Floors, smallest: readonly Sample[]): OperationFigures {
  const { operation = '', applications = 0 } = some[0] ?? {};
  const writes = !operation.startsWith('GET') && !operation.endsWith('/simulations');
  const p50 = median(timesOf(some));
  const total = timesOf(some).reduce((sum, one) => sum + one, 0);
  return {
    operation,
    applications,
    samples: some.length,
    p50Ms: rounded(p50),
    p95Ms: rounded(p95(timesOf(some))),
    ownMs: rounded(median(some.map(({ milliseconds, databaseMs }) => milliseconds - databaseMs))),
    databaseShare: rounded(some.reduce((sum, { databaseMs }) => sum + databaseMs, 0) / total),
    requests: median(some.map(({ requests }) => requests)),
    units: median(some.map(({ units }) => units)),
    timesFloor: rounded(p50 / (floors.bareMs + (writes ? floors.transactionMs : floors.getMs))),
    wholeCall: WHOLE_CALL.test(operation),
    perItemMs: rounded(perItem(some)),
    growth: rounded(perItem(some) / perItem(smallest)),
    unitsGrowth: rounded(unitsOf(some) / unitsOf(smallest)),
  };
}
