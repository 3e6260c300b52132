import { firstAnswer } from '../../shared/audit/index.ts';
import type { Command } from '../../shared/kernel/command.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import type { Store } from '../../shared/store/index.ts';
import type { EdgeRefusal, Request } from './request.ts';
import type { Endpoint, Outcome } from './route.ts';

/** Asks a route's use case, once under the request's key; a refusal comes with the status the route declares for it. */
export async function invoke<App>(
  store: Pick<Store, 'get'>,
  { spec, bind }: Endpoint<App>,
  app: App,
  request: Request,
): Promise<Result<unknown, EdgeRefusal>> {
  const outcome = await once(store, request.command, () => bind(app)(request as never));
  return outcome.ok ? outcome : err({ ...outcome.error, status: statusOf(spec.refusals, outcome.error.code) });
}

/** A request that came before with the same `Idempotency-Key` gets its first answer again. */
async function once(
  store: Pick<Store, 'get'>,
  command: Command | undefined,
  run: () => Promise<Outcome>,
): Promise<Outcome> {
  if (command?.once === undefined) return run();
  const before = await firstAnswer(store, command);
  if (!before.ok) return before;
  if (before.value !== undefined) return ok(before.value.value);
  const outcome = await run();
  if (outcome.ok) return outcome;
  // Whatever refuses: its twin may have been carried out in between, and this one saw what it left behind.
  const meanwhile = await firstAnswer(store, command);
  return meanwhile.ok && meanwhile.value !== undefined ? ok(meanwhile.value.value) : err(outcome.error);
}

const edgeStatuses: Readonly<Record<string, number>> = {
  StaleVersion: 412,
  AlreadyAnswered: 409,
  IdempotencyKeyReused: 422,
  BadCursor: 400,
  NoSuchThing: 404,
};

const statusOf = (declared: Readonly<Record<string, number>>, code: string): number =>
  declared[code] ?? edgeStatuses[code] ?? 500;
