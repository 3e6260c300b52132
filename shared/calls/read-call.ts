import { stale, type StaleVersion } from '../audit/index.ts';
import { type Actor, has } from '../kernel/actor.ts';
import type { Command } from '../kernel/command.ts';
import type { CallId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instants.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { type Call, type CallPhase, isPublic, phaseOf } from './model.ts';
import type { CallRepository } from './repository.ts';

/** There is no such call, or it is not for this person to know. */
export interface NoSuchThing {
  readonly code: 'NoSuchThing';
}
export const nothing = err<NoSuchThing>({ code: 'NoSuchThing' });

/** Who works with drafts. */
export const seesDrafts = (actor: Actor | undefined): boolean =>
  has(actor, 'officer', 'chair', 'finance', 'auditor', 'admin');

/** A call as it is seen at a moment. */
export type SeenCall = Call & { readonly phase: CallPhase };
export const seenAt = (call: Call, now: Instant): SeenCall => ({ ...call, phase: phaseOf(call, now) });

/** The call this person may know of; a draft only for staff. */
export async function visibleCall(
  calls: Pick<CallRepository, 'get'>,
  id: CallId,
  actor: Actor | undefined,
): Promise<Result<Call, NoSuchThing>> {
  const call = await calls.get(id);
  return call !== undefined && (isPublic(call) || seesDrafts(actor)) ? ok(call) : nothing;
}

/** The call a command changes, in the version its caller has seen. */
export async function callToChange(
  calls: Pick<CallRepository, 'get'>,
  id: CallId,
  { ifMatch }: Command,
): Promise<Result<Call, NoSuchThing | StaleVersion>> {
  const call = await calls.get(id);
  if (call === undefined) return nothing;
  return ifMatch === undefined || ifMatch === call.version ? ok(call) : err(stale);
}
