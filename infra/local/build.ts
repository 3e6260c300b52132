import { makeAdmin } from './admin.ts';
import type { Clock } from './clock.ts';
import type { DataFolder } from './data-folder.ts';
import { database } from './database/database.ts';
import { bundledBinary } from './database/engine.ts';
import { readTables } from './database/tables.ts';
import { makeDispatch } from './dispatch.ts';
import type { Dispatch } from './dispatch.ts';
import { CREDENTIALS, documents } from './documents.ts';
import { makeEdge } from './edge/edge.ts';
import type { DeadLetters } from './events/dead-letters.ts';
import { summaries } from './functions/summaries.ts';
import { makeVerify } from './gateway/authorizer.ts';
import { makeGateway } from './gateway/gateway.ts';
import { readApi } from './gateway/read.ts';
import { identity } from './identity/main.ts';
import type { Log } from './log.ts';
import type { Ports } from './ports.ts';
import type { Template } from './template/template.ts';
import { readUserPool } from './user-pool.ts';

/** Instances of one function at a time: more than one shows state that was meant to be shared, four stay small. */
const INSTANCES = 4;

/** What the stand-ins are built from. */
export interface BuildNeeds {
  readonly template: Template;
  readonly ports: Ports;
  readonly folder: DataFolder;
  readonly clock: Clock;
  readonly log: Log;
  readonly deadLetters: DeadLetters;
  readonly options: {
    readonly databaseUrl?: string | undefined;
    readonly instances?: number | undefined;
    readonly idleMs?: number | undefined;
  };
}

/** Builds the stand-ins out of the template; nothing runs yet. */
export function build({ template, ports, folder, clock, log, deadLetters, options }: BuildNeeds) {
  const tables = database({
    port: ports.database,
    folder: folder.path('database'),
    tables: readTables(template),
    url: options.databaseUrl,
    binary: bundledBinary(),
    log,
  });
  const objects = documents({
    template,
    directory: folder.path('objects'),
    port: ports.objects,
    region: template.resources[0]?.region ?? 'eu-central-1',
    emit: (event) => dispatch.bus.emit(event),
    log,
  });
  const people = identity({ ...readUserPool(template), port: ports.identity, dataDir: folder.path('identity'), log });
  const api = readApi(template);
  const dispatch: Dispatch = makeDispatch({
    template,
    api,
    env: { ...CREDENTIALS, ...tables.env, ...objects.env, ...people.env },
    instances: options.instances ?? INSTANCES,
    idleMs: options.idleMs,
    clock,
    databaseUrl: tables.url,
    eventsFolder: folder.path('events'),
    streamsFolder: folder.path('streams'),
    deadLetters,
    log,
  });
  const stats = () => ({
    functions: summaries(dispatch.functions.stats()),
    streams: dispatch.streams.map(({ stats: counts }) => counts),
    deadLetters: deadLetters.list().length,
  });
  const admin = makeAdmin({ clock, deadLetters, identity: people, stats });
  const gateway = makeGateway({ api, clock, verify: makeVerify(), invoke: dispatch.invoke });
  const edge = makeEdge(template, gateway);
  const handle: typeof edge = (request) => (request.target.startsWith('/local/') ? admin : edge)(request);
  return { tables, objects, people, dispatch, handle };
}
