import * as z from 'zod';
import {
  AwardRecord,
  CompetitionHead,
  Decision,
  Outcome,
  PotOutcome,
  Reason,
  Scenario,
  Totals,
} from '../../shared/awards/index.ts';
import { CallStatus } from '../../shared/calls/index.ts';
import { ApplicationId, CallId, LineCode } from '../../shared/kernel/ids.ts';
import { Instant } from '../../shared/kernel/instants.ts';
import { Lei } from '../../shared/kernel/money.ts';
import { Text } from '../../shared/kernel/text.ts';

export const CallParams = z.object({ callId: CallId });

/** The decision as everybody may read it. */
const PublicDecision = Decision.omit({ by: true, version: true });

/** The decision as whoever took it sees it; its ETag is the call's. */
export const DecisionView = Decision.omit({ version: true })
  .extend({ status: CallStatus, callVersion: z.int() })
  .meta({ id: 'Decision' });

/** Published results; `competition` with the `input` of every item is what the hash covers. */
export const ResultsView = z
  .object({
    decision: PublicDecision,
    publishedAt: Instant.optional(),
    title: Text(300),
    competition: CompetitionHead,
    items: z.array(AwardRecord).readonly(),
    next: z.string().optional(),
  })
  .meta({ id: 'Results' });

/** Ties that decide money and wait for the commission's vote. */
const VotesNeeded = z
  .array(
    z.object({
      line: z.string().nullable(),
      applications: z.array(z.object({ id: ApplicationId, registrationNumber: z.string() })).readonly(),
    }),
  )
  .readonly();

const PlaceView = z.object({
  rank: z.int(),
  applicationId: ApplicationId,
  registrationNumber: z.string(),
  line: LineCode.nullable(),
  source: z.string(),
  requested: Lei,
  score: z.string(),
  points: z.int(),
  sheets: z.int(),
  criteria: z.array(z.object({ code: z.string(), score: z.string() })).readonly(),
  tied: z.boolean(),
  fails: Reason.optional(),
  result: Outcome.optional(),
});

export const RankingView = z
  .object({
    callId: CallId,
    status: CallStatus,
    ranked: z.int(),
    notScored: z.int(),
    ineligible: z.int(),
    votesNeeded: VotesNeeded,
    items: z.array(PlaceView).readonly(),
    next: z.string().optional(),
  })
  .meta({ id: 'Ranking' });

/** Scenarios to compare, side by side. */
export const SimulationOrder = z.strictObject({ scenarios: z.array(Scenario).min(1).max(5) });

const ImaginedView = z.object({
  name: z.string().nullable(),
  votesNeeded: VotesNeeded,
  totals: Totals.nullable(),
  pots: z.array(PotOutcome).readonly(),
  changes: z.int(),
  outcomes: z
    .array(
      Outcome.extend({
        registrationNumber: z.string(),
        line: LineCode.nullable(),
        instead: Outcome.pick({ outcome: true, awarded: true }).optional(),
      }),
    )
    .readonly(),
  leftOut: z.int(),
});

export const SimulationView = z
  .object({
    callId: CallId,
    inputsHash: z.string(),
    base: ImaginedView,
    scenarios: z.array(ImaginedView).readonly(),
  })
  .meta({ id: 'Simulation' });

/** What publishing the results changed on the call. */
export const PublicationView = z.object({
  id: CallId,
  status: CallStatus,
  resultsPublishedAt: Instant.optional(),
  version: z.int(),
});
