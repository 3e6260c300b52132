import * as z from 'zod';
import { CallId, OrganisationId, ProgrammeId, UserId } from '../kernel/ids.ts';
import { Instant, LocalDate } from '../kernel/instants.ts';
import { Line } from '../kernel/text.ts';
import { ApplicationInput } from './inputs.ts';
import { Outcome, PotOutcome, Totals } from './outcome.ts';

/** The act by which the authority approves the results: its number and date. */
export const Act = z.strictObject({ number: Line(60), date: LocalDate });
export type Act = z.infer<typeof Act>;

/** The votes an application got when the commission voted on a tie. */
export const TieVote = z.strictObject({
  applicationId: ApplicationInput.shape.id,
  votes: z.int().min(0).max(1000),
});
export type TieVote = z.infer<typeof TieVote>;

/** The decision on a call. It never changes; `inputsHash` names what was decided on and where every outcome stands. */
export const Decision = z.object({
  callId: CallId,
  programmeId: ProgrammeId,
  inputsHash: z.string(),
  act: Act,
  at: Instant,
  by: UserId,
  totals: Totals,
  pots: z.array(PotOutcome).readonly(),
  version: z.literal(1),
});
export type Decision = z.infer<typeof Decision>;

/** One application in the record of a decision: what was decided on, what came of it, and who competed with what. */
export const AwardRecord = z.strictObject({
  input: ApplicationInput,
  organisationId: OrganisationId,
  /** The organisation's name when it was decided. */
  organisation: z.string().nullable(),
  title: z.string(),
  result: Outcome,
});
export type AwardRecord = z.infer<typeof AwardRecord>;
