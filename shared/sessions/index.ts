export { actorIn, endOf, keptUntil, Session } from './model.ts';
export { type SessionMoved, sessionRepository, type SessionRepository } from './repository.ts';
