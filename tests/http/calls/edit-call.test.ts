import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('PATCH /v1/calls/{callId}');
