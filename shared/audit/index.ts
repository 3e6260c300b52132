export { type AlreadyAnswered, firstAnswer, type IdempotencyKeyReused } from './answer.ts';
export { commit, entryWrite, settle, stale, type StaleVersion } from './commit.ts';
export {
  type ChainVerdict,
  Entry,
  nextEntry,
  Subject,
  subjectOf,
  Trail,
  trailOf,
  untouched,
  verifyChain,
} from './entry.ts';
export { mayReadTrail } from './may-read-trail.ts';
export { type TrailVerdict, verifyTrail } from './anchor.ts';
export { auditRepository, type AuditRepository } from './repository.ts';
export { checkTrail } from './use-cases/check-trail.ts';
export { type DeedSearch, readDeeds } from './use-cases/read-deeds.ts';
export { readTrail } from './use-cases/read-trail.ts';
