import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('PUT /v1/calls/{callId}/questions/{questionId}/answer');
