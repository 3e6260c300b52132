import { commit, nextEntry, settle, stale, type StaleVersion, subjectOf } from '../../audit/index.ts';
import { type MoneyShort, type MovementClash, reserveWrites } from '../../budget/index.ts';
import { type Call, callAfter, callMoveWrites } from '../../calls/index.ts';
import type { Command } from '../../kernel/command.ts';
import type { CallId } from '../../kernel/ids.ts';
import { err, type Result } from '../../kernel/result.ts';
import { allocate, type Allocation } from '../allocate.ts';
import { competes, competitionOf } from '../competition.ts';
import { barredFrom } from '../deciders.ts';
import type { Act, Decision, TieVote } from '../decision.ts';
import { inputsHash } from '../inputs.ts';
import type { Write } from '../../store/index.ts';
import { type AwardDeps, readCompetition, type Reading } from '../reading.ts';
import { snapshotOf } from '../record.ts';
import { type DecisionRefusal, noSuchThing, type TieVoteMisplaced } from '../refusals.ts';
import { decisionWrites } from '../repository.ts';

/** What the chair approves: which call, by which act, with which votes on ties. */
export interface DecisionOrder {
  readonly callId: CallId;
  readonly act: Act;
  readonly tieVotes: readonly TieVote[];
}
/** The decision as it was taken, and the call it moved. */
export interface DecisionTaken extends Decision {
  readonly status: Call['status'];
  readonly callVersion: number;
}

/**
 * Decides a call once: freezes what it is decided on, then moves all the money of the awards, releases what is left and
 * records the decision in one transaction. The states of the applications follow from the record.
 */
export const decideCall =
  (deps: AwardDeps) =>
  (command: Command, order: DecisionOrder): Promise<Result<DecisionTaken, DecisionRefusal>> =>
    settle(command, async (): Promise<Result<DecisionTaken, DecisionRefusal>> => {
      const reading = await readToDecide(deps, command, order);
      if (!reading.ok) return reading;
      const inputs = competitionOf({ ...reading.value, tieVotes: order.tieVotes });
      const allocation = allocate(inputs);
      if (!allocation.ok) return allocation;
      const hash = inputsHash(inputs);
      await deps.awards.freeze(
        await snapshotOf({ hash, inputs, allocation: allocation.value, reading: reading.value }, deps),
      );
      return take(deps, command, { call: reading.value.call, allocation: allocation.value, hash, act: order.act });
    });

async function readToDecide(
  deps: AwardDeps,
  command: Command,
  { callId, tieVotes }: DecisionOrder,
): Promise<Result<Reading, DecisionRefusal>> {
  const call = await deps.calls.get(callId);
  if (call === undefined) return err(noSuchThing);
  if (command.ifMatch !== undefined && command.ifMatch !== call.version) return err(stale);
  const after = callAfter(call, 'decide');
  if (!after.ok) return after;
  const reading = await readCompetition(deps, call);
  if (!reading.ok) return reading;
  const { userId } = command.actor;
  const barred = barredFrom(reading.value, { userId, own: await deps.organisations.ofUser(userId) });
  if (barred !== undefined) return err(barred);
  const misplaced = misplacedVote(reading.value, tieVotes);
  return misplaced === undefined ? reading : err(misplaced);
}

function misplacedVote({ standings }: Reading, votes: readonly TieVote[]): TieVoteMisplaced | undefined {
  const open = new Set(standings.filter(competes).map(({ applicationId }) => applicationId));
  const misplaced = votes.findIndex(({ applicationId }) => !open.delete(applicationId));
  return misplaced === -1
    ? undefined
    : { code: 'TieVoteMisplaced', at: [`/tieVotes/${String(misplaced)}/applicationId`] };
}

interface Taking {
  readonly call: Call;
  readonly allocation: Allocation;
  readonly hash: string;
  readonly act: Act;
}

function take({ store }: AwardDeps, command: Command, { call, allocation, hash, act }: Taking) {
  const { totals, pots } = allocation;
  const { id: callId, programmeId } = call;
  const decision: Decision = {
    callId,
    programmeId,
    inputsHash: hash,
    act,
    at: command.now,
    by: command.actor.userId,
    totals,
    pots,
    version: 1,
  };
  const entry = nextEntry(call.trail, command, {
    subject: subjectOf('call', callId),
    action: 'decide',
    data: { inputsHash: hash, act, totals },
  });
  const moved = callMoveWrites(call, 'decided', entry, { decidedAt: command.now });
  const money = reserveWrites({
    programmeId,
    reference: callId,
    awards: pots.map(({ line, source, awarded }) => ({ line, source, amount: awarded })),
    leftovers: pots.map(({ line, source, unspent }) => ({ line, source, amount: unspent })),
    from: call.rules.subjectToFunds.value ? 'available' : 'announced',
    command,
  });
  const writes: Write<StaleVersion | MoneyShort | MovementClash>[] = [
    ...moved.writes,
    ...decisionWrites(decision, command),
    ...money,
  ];
  return commit(store, command, {
    entries: [entry],
    writes,
    value: { ...decision, status: moved.call.status, callVersion: moved.call.version },
  });
}
