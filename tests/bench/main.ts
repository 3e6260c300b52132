import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { benchAllocation } from './allocation.ts';
import { benchBundles } from './bundles.ts';
import { benchCompetitions } from './competitions.ts';
import { logToNowhere } from './quiet.ts';
import { rounded } from './statistics.ts';
import { printTable } from './table.ts';
import { targetsOf } from './targets.ts';

/** `npm run bench`: every figure beside a floor of the same run; the numbers are kept in `results.json`. */
const started = performance.now();
const load = rounded(loadavg()[0] ?? 0);
logToNowhere();

const allocation = benchAllocation();
printTable('Ranking and allocation over 20 pots (floor: a plain sort of as many numbers)', allocation);
const bundles = await benchBundles();
printTable('Bundles (floor: a bare handler with the same DynamoDB client)', bundles);
const { floors, operations } = await benchCompetitions();
printTable('Floors of the competitions, ms', [floors]);
printTable(
  'Competitions of 10, 100 and 1 000 applications, 3 evaluators each (floor: bare handler + one raw read or transaction)',
  operations.map(({ wholeCall, ...figures }) => ({ ...figures, of: wholeCall ? 'call' : 'application' })),
);
const targets = targetsOf({ allocation, operations, bundles });
printTable(
  'Targets',
  targets.map((target) => ({ ...target, holds: target.holds ? 'yes' : 'NO' })),
);

const machine = { node: process.version, processors: availableParallelism(), load };
const seconds = Math.round((performance.now() - started) / 1000);
const results = { machine, seconds, targets, allocation, bundles, floors, operations };
writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
process.stdout.write(`\n${seconds} s, load at the start ${load}, kept in tests/bench/results.json\n`);
