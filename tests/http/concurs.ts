import { inject } from 'vitest';
import { apiAt } from '../builders/http-client.ts';
import { scenarios } from '../builders/http.ts';
import { times } from '../builders/http-calls.ts';

/** The platform of this run; requests that do not say when happen while calls are open. */
const api = apiAt({ ...inject('platform'), now: times.open });

export const { as } = api;
export const {
  aProgramme,
  fund,
  aFundedProgramme,
  aDraftCall,
  aPublishedCall,
  anAskedQuestion,
  anOrganisation,
  invite,
  accept,
  join,
  aDraft,
  write,
  upload,
  attach,
  aCompleteDraft,
  submit,
  aSubmittedApplication,
  screen,
  aFiledCall,
  aScreenedCall,
  aCommission,
  declare,
  recuse,
  score,
  lock,
  evaluate,
  anAssignedCall,
  aLockedCall,
  aDecidedCall,
  aPublishedResult,
} = scenarios(api);
