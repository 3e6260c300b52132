import { commit, nextEntry, settle, stale, subjectOf, untouched } from '../../audit/index.ts';
import type { StandingReader } from '../../applications/index.ts';
import { type Call, callAfter, callMoveWrites, type CallRepository, type CallStateRefuses } from '../../calls/index.ts';
import type { Command } from '../../kernel/command.ts';
import type { CallId, OrganisationId, UserId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { OrganisationRepository } from '../../organisations/index.ts';
import type { Store } from '../../store/index.ts';
import { assign, type Assignment } from '../assign.ts';
import { type Sheet, votersOf } from '../model.ts';
import { type AssignmentRefusal, type Interrupted, noSuchThing, type NoSuchThing } from '../refusals.ts';
import { type EvaluationRepository, sheetSubject } from '../repository.ts';

interface Deps {
  readonly store: Store;
  readonly calls: CallRepository;
  readonly applications: Pick<StandingReader, 'standings'>;
  readonly organisations: Pick<OrganisationRepository, 'ofUser'>;
  readonly evaluations: EvaluationRepository;
}
type Refusals = AssignmentRefusal | CallStateRefuses | NoSuchThing | Interrupted;

/** What the officer is told: how many sheets were given out now, and how many each evaluator has in all. */
export interface Assigned {
  readonly callId: CallId;
  readonly added: number;
  readonly loads: readonly { readonly evaluatorId: UserId; readonly sheets: number }[];
  readonly version: number;
}

/**
 * Gives every eligible application its evaluators, balanced and without conflicts, and opens the evaluation; asked again, it
 * fills what recusals left open. The sheets are stored before the call moves, so that a crash in between is mended by asking again.
 */
export const assignEvaluators =
  (deps: Deps) =>
  (command: Command, input: { readonly callId: CallId; readonly perApplication?: number | undefined }) =>
    settle<Assigned, Refusals>(command, async () => {
      const call = await deps.calls.get(input.callId);
      if (call === undefined) return err(noSuchThing);
      if (command.ifMatch !== undefined && command.ifMatch !== call.version) return err(stale);
      if (command.ifMatch !== undefined && command.ifMatch !== call.version) return err(stale);
      const to = callAfter(call, 'evaluate');
      if (!to.ok) return to;
      const perApplication = Math.max(input.perApplication ?? 0, call.rules.minEvaluations.value);
      const plan = await planFor(deps, call, perApplication);
      if (!plan.ok) return plan;
      const { assignments, sheets } = plan.value;
      await deps.evaluations.addSheets(assignments.map((one) => newSheet(call, one, command)));
      const data = { perApplication, added: assignments.length };
      const entry = nextEntry(call.trail, command, {
        subject: subjectOf('call', call.id),
        action: 'assign-evaluators',
        data,
      });
      const moved = callMoveWrites(call, to.value, entry);
      const value = {
        callId: call.id,
        added: assignments.length,
        loads: loadsOf([...sheets, ...assignments]),
        version: moved.call.version,
      };
      return commit(deps.store, command, { entries: [entry], writes: moved.writes, value });
    });

async function planFor(
  { applications, organisations, evaluations }: Deps,
  call: Call,
  perApplication: number,
): Promise<
  Result<{ readonly assignments: readonly Assignment[]; readonly sheets: readonly Sheet[] }, AssignmentRefusal>
> {
  const commission = await evaluations.commission(call.id);
  if (commission === undefined) return err({ code: 'NoCommission' });
  const standings = await applications.standings(call.id);
  const open = standings.filter(({ state }) => state === 'submitted' || state === 'to-complete').length;
  if (open > 0) return err({ code: 'ScreeningUnfinished', open });
  const eligible = standings.filter(({ state }) => state === 'eligible');
  if (eligible.length === 0) return err({ code: 'NothingToEvaluate' });
  const evaluators = votersOf(commission);
  const memberships = await Promise.all(
    evaluators.map(async (id) => new Set<OrganisationId>(await organisations.ofUser(id))),
  );
  const inConflict = (evaluator: UserId, organisation: OrganisationId) =>
    memberships[evaluators.indexOf(evaluator)]?.has(organisation) === true;
  const all = await evaluations.sheets(call.id);
  const eligibleIds = new Set<string>(eligible.map(({ applicationId }) => applicationId));
  const sheets = all.filter(({ applicationId }) => eligibleIds.has(applicationId));
  const assignments = assign({ applications: eligible, evaluators, perApplication, sheets, inConflict });
  return assignments.ok ? ok({ assignments: assignments.value, sheets }) : assignments;
}

function newSheet(call: Call, { applicationId, evaluatorId }: Assignment, command: Command) {
  const id = { callId: call.id, applicationId, evaluatorId };
  const entry = nextEntry(untouched, command, {
    subject: sheetSubject(id),
    action: 'assign',
    data: { callId: call.id },
  });
  const sheet: Sheet = { ...id, state: 'assigned', points: call.grid.map(() => null), version: 1, trail: untouched };
  return { sheet, entry };
}

function loadsOf(given: readonly (Assignment & { readonly state?: Sheet['state'] })[]): Assigned['loads'] {
  const working = given.filter(({ state }) => state !== 'recused');
  const perEvaluator = Map.groupBy(working, ({ evaluatorId }) => evaluatorId);
  return [...perEvaluator].map(([evaluatorId, sheets]) => ({ evaluatorId, sheets: sheets.length }));
}
