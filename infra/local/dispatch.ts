import { join } from 'node:path';
import type { Clock } from './clock.ts';
import { makeCall } from './database/wire.ts';
import { makeBus } from './events/bus.ts';
import type { Bus } from './events/bus.ts';
import type { DeadLetters } from './events/dead-letters.ts';
import { readRules } from './events/rules.ts';
import type { Outcome } from './functions/definition.ts';
import { openFunctions, readFunction, shortName } from './functions/functions.ts';
import type { Functions } from './functions/functions.ts';
import type { Api } from './gateway/read.ts';
import type { Log } from './log.ts';
import type { Env } from './part.ts';
import { openCheckpoint } from './streams/checkpoint.ts';
import { makeDispatcher } from './streams/dispatcher.ts';
import type { Dispatcher } from './streams/dispatcher.ts';
import { readMappings } from './streams/read.ts';
import type { Template } from './template/template.ts';

export interface DispatchNeeds {
  readonly template: Template;
  readonly api: Api;
  /** What every function gets: addresses and keys. */
  readonly env: Env;
  readonly instances: number;
  readonly idleMs?: number | undefined;
  readonly clock: Clock;
  readonly databaseUrl: string;
  readonly eventsFolder: string;
  readonly streamsFolder: string;
  readonly deadLetters: DeadLetters;
  readonly log: Log;
}
/** Everything that calls functions, and the functions. */
export interface Dispatch {
  readonly functions: Functions;
  readonly bus: Bus;
  readonly streams: readonly Dispatcher[];
  /** Invokes a function; when it has ended, the streams are looked at, since it may have written. */
  readonly invoke: (target: string, event: unknown) => Promise<Outcome>;
  /** Resolves when no event and no record waits any more. */
  readonly settled: () => Promise<void>;
}

/** Not every function of a template is ours: only those that something points at are run. */
function functionsOf(template: Template, targets: ReadonlySet<string>, env: Env, instances: number) {
  return template
    .ofType('AWS::Lambda::Function')
    .filter((resource) => targets.has(resource.ref) || targets.has(template.attribute(resource, 'Arn')))
    .map((resource) => [shortName(resource), readFunction(template, resource, env, instances)] as const);
}

/** Opens the functions of the template with what calls them: routes, stream mappings, rules. */
export function makeDispatch(needs: DispatchNeeds): Dispatch {
  const { template, api, deadLetters, log } = needs;
  const mappings = readMappings(template);
  const rules = readRules(template);
  const targets = new Set([...api.routes, ...mappings, ...rules].map(({ target }) => target));
  const functions = openFunctions(functionsOf(template, targets, needs.env, needs.instances), log, needs.idleMs);
  for (const target of targets)
    if (!functions.has(target)) throw new Error(`The template calls ${target}, which is no function of it`);

  const invoke = async (target: string, event: unknown): Promise<Outcome> => {
    const outcome = await functions.invoke(target, event);
    for (const stream of streams) stream.poke();
    return outcome;
  };
  const [place = { account: '000000000000', region: 'eu-central-1' }] = template.resources;
  const bus = makeBus({
    rules,
    folder: needs.eventsFolder,
    place: { account: place.account, region: place.region },
    now: () => needs.clock.now(),
    deadLetters,
    log,
    invoke,
  });
  const calls = { table: makeCall(needs.databaseUrl, 'table'), streams: makeCall(needs.databaseUrl, 'streams') };
  const streams = mappings.map((mapping) => {
    const checkpoint = openCheckpoint(join(needs.streamsFolder, `${mapping.id}.json`));
    return makeDispatcher({ mapping, calls, checkpoint, deadLetters, log, invoke });
  });
  const settled = async () => {
    await bus.idle();
    await Promise.all(streams.map((stream) => stream.idle()));
    await bus.idle();
  };
  return { functions, bus, streams, invoke, settled };
}
