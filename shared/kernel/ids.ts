import { v7 } from 'uuid';
import * as z from 'zod';
import type { Instant } from './instants.ts';

/** Ids are UUIDs, version 7 when we make them, so that they sort by the moment they were given. */
export const CallId = z.uuid().brand<'CallId'>().meta({ id: 'CallId' });
export type CallId = z.infer<typeof CallId>;
export const OrganisationId = z.uuid().brand<'OrganisationId'>().meta({ id: 'OrganisationId' });
export type OrganisationId = z.infer<typeof OrganisationId>;
export const ApplicationId = z.uuid().brand<'ApplicationId'>().meta({ id: 'ApplicationId' });
export type ApplicationId = z.infer<typeof ApplicationId>;
export const DocumentId = z.uuid().brand<'DocumentId'>().meta({ id: 'DocumentId' });
export type DocumentId = z.infer<typeof DocumentId>;
export const QuestionId = z.uuid().brand<'QuestionId'>().meta({ id: 'QuestionId' });
export type QuestionId = z.infer<typeof QuestionId>;

/** A programme is known by the slug its authority gives it, so that importing it twice cannot make two. */
export const ProgrammeId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,62}$/)
  .brand<'ProgrammeId'>()
  .meta({ id: 'ProgrammeId' });
export type ProgrammeId = z.infer<typeof ProgrammeId>;

/** The code of a budget line as the action plan prints it: `4.1`. */
export const LineCode = z
  .string()
  .regex(/^\d{1,3}(\.\d{1,3}){0,3}$/)
  .brand<'LineCode'>()
  .meta({ id: 'LineCode' });
export type LineCode = z.infer<typeof LineCode>;

/** A person or a machine client as the identity provider names it (`sub`). */
export const UserId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_.:@-]{0,127}$/)
  .brand<'UserId'>()
  .meta({ id: 'UserId' });
export type UserId = z.infer<typeof UserId>;

/** A new id at this moment: `newId(CallId, now)`. */
export const newId = <S extends z.ZodType<string>>(schema: S, now: Instant): z.infer<S> =>
  schema.parse(v7({ msecs: Date.parse(now) }));
