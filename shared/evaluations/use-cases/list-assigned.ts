import type { ApplicationId, CallId } from '../../kernel/ids.ts';
import type { Sheet } from '../model.ts';
import type { EvaluationRepository } from '../repository.ts';

/** Whose sheets an application has and how far each is, without a point of them; for who reads every trail. */
export const listAssigned =
  ({ evaluations }: { readonly evaluations: Pick<EvaluationRepository, 'sheets'> }) =>
  async (callId: CallId, applicationId: ApplicationId): Promise<readonly Pick<Sheet, 'evaluatorId' | 'state'>[]> => {
    const sheets = (await evaluations.sheets(callId)).filter((sheet) => sheet.applicationId === applicationId);
    return sheets.map(({ evaluatorId, state }) => ({ evaluatorId, state }));
  };
