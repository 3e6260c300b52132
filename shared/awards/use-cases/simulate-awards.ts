import { callAfter } from '../../calls/index.ts';
import type { CallId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { allocate, type Allocation, type UnresolvedTie } from '../allocate.ts';
import { competitionOf } from '../competition.ts';
import { inputsHash } from '../inputs.ts';
import { type AwardDeps, readCompetition, type Reading } from '../reading.ts';
import { noSuchThing, type SimulationRefusal, type UnknownPot } from '../refusals.ts';
import { type Scenario, unknownPot, withScenario } from '../scenario.ts';
import { type Imagined, imaginedFrom } from '../imagined.ts';

/** What each scenario would give, beside what the call's own rules give; `inputsHash` names the state it was computed on. */
export interface Simulation {
  readonly callId: CallId;
  readonly inputsHash: string;
  readonly base: Imagined;
  readonly scenarios: readonly Imagined[];
}
type Deps = Pick<AwardDeps, 'calls' | 'applications' | 'evaluations' | 'budget'>;

/** Answers "what if" before a decision: other thresholds, sums, modes or tie-breaks, side by side. It writes nothing. */
export const simulateAwards =
  (deps: Deps) =>
  async ({
    callId,
    scenarios,
  }: {
    readonly callId: CallId;
    readonly scenarios: readonly Scenario[];
  }): Promise<Result<Simulation, SimulationRefusal>> => {
    const call = await deps.calls.get(callId);
    if (call === undefined) return err(noSuchThing);
    const after = callAfter(call, 'decide');
    if (!after.ok) return after;
    const reading = await readCompetition(deps, call);
    if (!reading.ok) return reading;
    const inputs = competitionOf(reading.value);
    const unknown = scenarios.map((scenario) => unknownPot(inputs, scenario));
    const first = unknown.findIndex((refusal) => refusal !== undefined);
    if (unknown[first] !== undefined) return err(within(unknown[first], first));
    const base = allocate(inputs);
    return ok({
      callId,
      inputsHash: inputsHash(inputs),
      base: imaginedFrom(inputs, base, { base, name: null }),
      scenarios: scenarios.map((scenario) =>
        imaginedFrom(inputs, imagine(reading.value, scenario), { base, name: scenario.name ?? null }),
      ),
    });
  };

function imagine(reading: Reading, scenario: Scenario): Result<Allocation, UnresolvedTie> {
  const { withoutEvaluators = [], tieVotes = [] } = scenario;
  const sheets = reading.sheets.filter(({ evaluatorId }) => !withoutEvaluators.includes(evaluatorId));
  const changed = withScenario(competitionOf({ ...reading, sheets, tieVotes }), scenario);
  return changed.ok ? allocate(changed.value) : changed;
}

const within = (refusal: UnknownPot, index: number): UnknownPot => ({
  ...refusal,
  at: refusal.at.map((pointer) => `/scenarios/${String(index)}${pointer}`),
});
