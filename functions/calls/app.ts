import {
  answerQuestion,
  askQuestion,
  callRepository,
  cancelCall,
  createCall,
  editCall,
  extendCall,
  getCall,
  listCalls,
  listQuestions,
  publishCall,
  questionRepository,
} from '../../shared/calls/index.ts';
import { programmeRepository } from '../../shared/programmes/index.ts';
import type { Store } from '../../shared/store/index.ts';

/** The use cases of calls on this store. */
export function buildApp(store: Store) {
  const calls = callRepository(store);
  const programmes = programmeRepository(store);
  const questions = questionRepository(store);
  return {
    createCall: createCall({ store, programmes }),
    listCalls: listCalls({ calls }),
    getCall: getCall({ calls }),
    editCall: editCall({ store, calls, programmes }),
    publishCall: publishCall({ store, calls, programmes }),
    extendCall: extendCall({ store, calls }),
    cancelCall: cancelCall({ store, calls }),
    askQuestion: askQuestion({ store, calls }),
    listQuestions: listQuestions({ calls, questions }),
    answerQuestion: answerQuestion({ store, questions }),
  };
}
export type App = ReturnType<typeof buildApp>;
