import { answerQuestion } from './answer-question.ts';
import { askQuestion } from './ask-question.ts';
import { cancelCall } from './cancel-call.ts';
import { createCall } from './create-call.ts';
import { editCall } from './edit-call.ts';
import { extendCall } from './extend-call.ts';
import { getCall } from './get-call.ts';
import { listCalls } from './list-calls.ts';
import { listQuestions } from './list-questions.ts';
import { publishCall } from './publish-call.ts';

export const routes = [
  createCall,
  listCalls,
  getCall,
  editCall,
  publishCall,
  extendCall,
  cancelCall,
  askQuestion,
  listQuestions,
  answerQuestion,
] as const;
