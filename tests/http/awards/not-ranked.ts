import { times } from '../../builders/http-calls.ts';
import { anAssignedCall, aScreenedCall } from '../concurs.ts';
import type { Provoked } from '../asking.ts';

/** A call that cannot be looked at as a whole yet: a sheet is open, or an application was not screened. */
export const notRanked: readonly Provoked[] = [
  ['ScoresHidden', 409, async () => ({ params: { callId: (await anAssignedCall()).callId } }), 'while sheets are open'],
];

/** Before the evaluation has begun. */
export const notEvaluated: readonly Provoked[] = [
  [
    'CallStateRefuses',
    409,
    async () => ({ params: { callId: (await aScreenedCall()).callId }, now: times.screening }),
    'a call that is not evaluated yet',
  ],
];
