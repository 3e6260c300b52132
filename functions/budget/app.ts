import {
  cutFunding,
  listEntries,
  previewCut,
  previewFunding,
  previewTransfer,
  readBudget,
  readReceipt,
  readVerification,
  secureFunding,
  transferFunding,
} from '../../shared/budget/index.ts';
import { linesOf, programmeRepository } from '../../shared/programmes/index.ts';
import type { ProgrammeId } from '../../shared/kernel/ids.ts';
import type { Store } from '../../shared/store/index.ts';

/** The use cases of the budget on a store; the plan is read from the programme. */
export function buildApp(store: Store) {
  const programmes = programmeRepository(store);
  const plan = async (programmeId: ProgrammeId) => {
    const programme = await programmes.get(programmeId);
    return programme && linesOf(programme);
  };
  const deps = { store, plan };
  return {
    readBudget: readBudget(deps),
    listEntries: listEntries(deps),
    readReceipt: readReceipt(deps),
    readVerification: readVerification(deps),
    previewFunding: previewFunding(deps),
    previewCut: previewCut(deps),
    previewTransfer: previewTransfer(deps),
    secureFunding: secureFunding(deps),
    cutFunding: cutFunding(deps),
    transferFunding: transferFunding(deps),
  };
}
export type BudgetApp = ReturnType<typeof buildApp>;
