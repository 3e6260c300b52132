import * as z from 'zod';
import { Trail } from '../audit/index.ts';
import { ApplicationId, CallId, OrganisationId, UserId } from '../kernel/ids.ts';
import { Instant } from '../kernel/instants.ts';
import { Lei } from '../kernel/money.ts';
import { Content } from './content.ts';
import { ApplicationState } from './lifecycle.ts';

/** What the applicant still has to bring, and until when; the moment the term ends is already too late. */
export const Completion = z.object({ dueAt: Instant, requirements: z.array(z.string()).readonly() });
export type Completion = z.infer<typeof Completion>;

/** An application (cerere de finanțare): whose, for which call, and how far it has come; what it says is its content. */
export const Application = z.object({
  id: ApplicationId,
  callId: CallId,
  organisationId: OrganisationId,
  state: ApplicationState,
  /** How often it was submitted; the last submission counts. */
  submissions: z.int().min(0),
  registrationNumber: z.string().optional(),
  submittedAt: Instant.optional(),
  title: z.string().optional(),
  completion: Completion.optional(),
  awarded: Lei.optional(),
  createdAt: Instant,
  createdBy: UserId,
  version: z.int().min(1),
  trail: Trail,
});
export type Application = z.infer<typeof Application>;

/** What its members are writing: saved often, without a trail, until it is submitted. */
export const Draft = z.object({
  applicationId: ApplicationId,
  content: Content,
  savedAt: Instant,
  version: z.int().min(1),
});
export type Draft = z.infer<typeof Draft>;

/** The version callers see: every change of the application or of what it says counts one, so equal means unchanged. */
export const versionOf = (application: Pick<Application, 'version'>, draft: Pick<Draft, 'version'>): number =>
  application.version + draft.version;
