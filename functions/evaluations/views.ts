import * as z from 'zod';
import { Justifications, Sheet } from '../../shared/evaluations/index.ts';
import { ApplicationId, CallId } from '../../shared/kernel/ids.ts';

export const OfCall = z.object({ callId: CallId });
export const OfApplication = z.object({ applicationId: ApplicationId });

/** A sheet as its own evaluator sees it; points and justifications in the order of the call's grid. */
export const SheetView = Sheet.omit({ trail: true })
  .extend({ justifications: Justifications })
  .meta({ id: 'EvaluationSheet' });
/** A sheet after the declaration: what state it is in now. */
export const DeclarationView = Sheet.pick({
  callId: true,
  applicationId: true,
  state: true,
  conflict: true,
  version: true,
});
