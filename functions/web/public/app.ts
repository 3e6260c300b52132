import { applicationRepository, listReceipts } from '../../../shared/applications/index.ts';
import { awardRepository, viewResults } from '../../../shared/awards/index.ts';
import { readBudget } from '../../../shared/budget/index.ts';
import { callRepository, getCall, listCalls, listQuestions, questionRepository } from '../../../shared/calls/index.ts';
import type { ProgrammeId } from '../../../shared/kernel/ids.ts';
import { listOrganisations, organisationRepository } from '../../../shared/organisations/index.ts';
import { linesOf, programmeRepository } from '../../../shared/programmes/index.ts';
import type { Store } from '../../../shared/store/index.ts';

/** What everybody may read, on this store; nothing here writes. */
export function buildApp(store: Store) {
  const calls = callRepository(store);
  const programmes = programmeRepository(store);
  const plan = async (programmeId: ProgrammeId) => {
    const programme = await programmes.get(programmeId);
    return programme && linesOf(programme);
  };
  return {
    listCalls: listCalls({ calls }),
    getCall: getCall({ calls }),
    listQuestions: listQuestions({ calls, questions: questionRepository(store) }),
    viewResults: viewResults({ calls, awards: awardRepository(store) }),
    listReceipts: listReceipts({ calls, applications: applicationRepository(store) }),
    listOrganisations: listOrganisations({ organisations: organisationRepository(store) }),
    readBudget: readBudget({ store, plan }),
    programmes: { list: programmes.list, get: programmes.get },
  };
}
export type PublicApp = ReturnType<typeof buildApp>;
