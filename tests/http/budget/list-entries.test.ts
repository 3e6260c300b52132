import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('GET /v1/budgets/{programmeId}/entries');
