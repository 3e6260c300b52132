import type { SeenCall } from '../../../shared/calls/index.ts';
import { CallId } from '../../../shared/kernel/ids.ts';
import type { OwnVisit, Params } from '../edge/page.ts';
import type { StaffApp } from './app.ts';

/** The call of the address, as this person may see it; `undefined` where there is none. */
export async function callAt(
  { calls }: Pick<StaffApp, 'calls'>,
  { person: { actor }, now }: OwnVisit,
  { callId }: Params,
): Promise<SeenCall | undefined> {
  const id = CallId.safeParse(callId);
  if (!id.success) return undefined;
  const call = await calls.getCall({ actor, now }, id.data);
  return call.ok ? call.value : undefined;
}
