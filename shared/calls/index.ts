export {
  allowedActions,
  CALL_ACTIONS,
  type CallAction,
  callAfter,
  callLifecycle,
  type CallStateRefuses,
} from './lifecycle.ts';
export {
  Calendar,
  Call,
  CallContent,
  CallKind,
  type CallPhase,
  CallStatus,
  Criterion,
  DOCUMENT_TYPES,
  Envelope,
  Extension,
  isPublic,
  phaseOf,
  RequiredDocument,
  Requirement,
} from './model.ts';
export {
  type CallChange,
  callMoveWrites,
  callRepository,
  type CallRepository,
  callTouchWrites,
  newCallWrites,
} from './repository.ts';
export { Basis, defaultRules, Rules, TieBreak } from './rules.ts';
