import { commit, nextEntry, settle, stale, subjectOf } from '../../audit/index.ts';
import { type Call, callAfter, callMoveWrites } from '../../calls/index.ts';
import type { Command } from '../../kernel/command.ts';
import type { CallId } from '../../kernel/ids.ts';
import { err, type Result } from '../../kernel/result.ts';
import type { AwardDeps } from '../reading.ts';
import { noSuchThing, type PublicationRefusal } from '../refusals.ts';

/** What publishing changed on the call. */
export type PublishedResults = Pick<Call, 'id' | 'status' | 'resultsPublishedAt' | 'version'>;

/** Makes the decision of a call public; from then on anyone can read it and replay it. */
export const publishResults =
  ({ store, calls }: Pick<AwardDeps, 'store' | 'calls'>) =>
  (command: Command, callId: CallId) =>
    settle(command, async (): Promise<Result<PublishedResults, PublicationRefusal>> => {
      const call = await calls.get(callId);
      if (call === undefined) return err(noSuchThing);
      if (command.ifMatch !== undefined && command.ifMatch !== call.version) return err(stale);
      const after = callAfter(call, 'publish-results');
      if (!after.ok) return after;
      const entry = nextEntry(call.trail, command, { subject: subjectOf('call', callId), action: 'publish-results' });
      const moved = callMoveWrites(call, after.value, entry, { resultsPublishedAt: command.now });
      const { id, status, resultsPublishedAt, version } = moved.call;
      const value = { id, status, resultsPublishedAt, version };
      return commit(store, command, { entries: [entry], writes: moved.writes, value });
    });
