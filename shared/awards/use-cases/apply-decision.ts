import type { applyOutcome, DecidedOutcome, StandingReader } from '../../applications/index.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Command } from '../../kernel/command.ts';
import { type ApplicationId, type CallId, UserId } from '../../kernel/ids.ts';
import type { Decision } from '../decision.ts';
import type { Outcome } from '../outcome.ts';
import type { AwardRepository } from '../repository.ts';

/** What an application is refused for that should follow its decision: somebody has to look at it. */
export interface NotApplied {
  readonly applicationId: ApplicationId;
  readonly because: string;
}
/** How far the applications of a call follow its decision. */
export interface Applied {
  readonly callId: CallId;
  readonly changed: number;
  readonly notApplied: readonly NotApplied[];
}
interface Deps {
  readonly awards: Pick<AwardRepository, 'decision' | 'records'>;
  readonly applications: Pick<StandingReader, 'standings'>;
  readonly applyOutcome: ReturnType<typeof applyOutcome>;
}

/** The platform itself: it only carries out what a person decided. */
const platform: Actor = { userId: UserId.parse('platform:apply-decision'), name: 'Concurs', roles: [] };
/** Records read at once, and outcomes written at once. */
const PER_READ = 200;
const AT_ONCE = 16;

/**
 * Brings every application of a decided call to its outcome. Whoever has it already is left alone, so it can be repeated, go on
 * after a crash, or run twice at once, and always ends in the same states and trails.
 */
export const applyDecision =
  ({ awards, applications, applyOutcome: apply }: Deps) =>
  async (callId: CallId): Promise<Applied> => {
    const decision = await awards.decision(callId);
    if (decision === undefined) return { callId, changed: 0, notApplied: [] };
    const standings = await applications.standings(callId);
    const states = new Map(standings.map(({ applicationId, state }) => [applicationId, state]));
    const applied: (NotApplied | undefined)[] = [];
    for (let from = 0; from < decision.totals.applications; from += PER_READ) {
      const open = (await awards.records(decision, from, PER_READ)).flatMap(({ result }) => decidedOutcome(result));
      const behind = open.filter(({ applicationId, outcome }) => states.get(applicationId) !== outcome.state);
      for (let next = 0; next < behind.length; next += AT_ONCE)
        applied.push(...(await Promise.all(behind.slice(next, next + AT_ONCE).map(applyOne(apply, decision)))));
    }
    const notApplied = applied.filter((one) => one !== undefined);
    return { callId, changed: applied.length - notApplied.length, notApplied };
  };

interface Given {
  readonly applicationId: ApplicationId;
  readonly outcome: DecidedOutcome;
}

/** An ineligible application was refused by screening; the decision adds nothing to that. */
function decidedOutcome({ applicationId, outcome: state, awarded }: Outcome): readonly Given[] {
  if (state === 'ineligible') return [];
  return [{ applicationId, outcome: { state, ...(state === 'awarded' ? { awarded } : {}) } }];
}

/** The command has the same id whenever it is repeated, and the time of the decision. */
const applyOne =
  (apply: Deps['applyOutcome'], { callId, at }: Decision) =>
  async (given: Given): Promise<NotApplied | undefined> => {
    const command: Command = { id: `decision:${callId}:${given.applicationId}`, actor: platform, now: at };
    const done = await apply(command, given);
    return done.ok ? undefined : { applicationId: given.applicationId, because: done.error.code };
  };
