import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('POST /v1/calls');
