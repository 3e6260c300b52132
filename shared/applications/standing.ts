import * as z from 'zod';
import { ApplicationId, CallId, LineCode, OrganisationId } from '../kernel/ids.ts';
import { Instant } from '../kernel/instants.ts';
import { Lei } from '../kernel/money.ts';
import { ApplicationState } from './lifecycle.ts';

/** Why an application is not eligible: a requirement of the call that was not met, and what the officer wrote. */
export const Ineligibility = z.object({ requirement: z.string(), reason: z.string() });
export type Ineligibility = z.infer<typeof Ineligibility>;

/** Where an application stands in its call: the little that a ranking reads of each. */
export const Standing = z.object({
  callId: CallId,
  applicationId: ApplicationId,
  organisationId: OrganisationId,
  /** Null where the call gives seats or places instead of money. */
  line: LineCode.nullable(),
  source: z.string(),
  registrationNumber: z.string(),
  /** The last submission before closing; completing a dossier later does not move it. */
  submittedAt: Instant,
  requested: Lei,
  own: Lei,
  total: Lei,
  title: z.string(),
  state: ApplicationState.exclude(['draft']),
  reasons: z.array(Ineligibility).readonly().optional(),
  awarded: Lei.optional(),
});
export type Standing = z.infer<typeof Standing>;

/** A standing as it is stored, with the proof of its last submission. */
export const StandingRow = Standing.extend({ submission: z.int().min(1), receiptHash: z.string() });
export type StandingRow = z.infer<typeof StandingRow>;
