import { commit, nextEntry, settle, stale, subjectOf } from '../../audit/index.ts';
import { callAfter, type CallRepository, type CallStateRefuses, callTouchWrites } from '../../calls/index.ts';
import type { Command } from '../../kernel/command.ts';
import type { CallId } from '../../kernel/ids.ts';
import { err, type Result } from '../../kernel/result.ts';
import type { Store } from '../../store/index.ts';
import { checkCommission, checkNobodyLost } from '../commission.ts';
import type { Commission } from '../model.ts';
import { type CommissionRefusal, type Interrupted, noSuchThing, type NoSuchThing } from '../refusals.ts';
import { commissionWrites, type EvaluationRepository } from '../repository.ts';

interface Deps {
  readonly store: Store;
  readonly calls: CallRepository;
  readonly evaluations: EvaluationRepository;
}
type Refusals = CommissionRefusal | CallStateRefuses | NoSuchThing | Interrupted;

/** Names the commission of a call by an act, or changes it until the decision; whoever has a sheet stays. */
export const setCommission =
  ({ store, calls, evaluations }: Deps) =>
  (
    command: Command,
    input: { readonly callId: CallId } & Pick<Commission, 'act' | 'members'>,
  ): Promise<Result<Commission, Refusals>> =>
    settle<Commission, Refusals>(command, async () => {
      const call = await calls.get(input.callId);
      if (call === undefined) return err(noSuchThing);
      const may = callAfter(call, 'compose-commission');
      if (!may.ok) return may;
      const before = await evaluations.commission(call.id);
      if (command.ifMatch !== undefined && command.ifMatch !== before?.version) return err(stale);
      const sound = checkCommission(input.members, call.rules.minEvaluations.value);
      if (!sound.ok) return sound;
      const kept = checkNobodyLost(input.members, await evaluations.sheets(call.id));
      if (!kept.ok) return kept;
      const commission = { ...input, version: (before?.version ?? 0) + 1 };
      const data = { act: input.act, members: input.members.map(({ userId, role }) => ({ userId, role })) };
      const entry = nextEntry(call.trail, command, {
        subject: subjectOf('call', call.id),
        action: 'set-commission',
        data,
      });
      const writes = [...callTouchWrites(call, entry).writes, ...commissionWrites(before, commission)];
      return commit(store, command, { entries: [entry], writes, value: commission });
    });
