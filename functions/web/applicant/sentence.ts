import type { Refusal } from '../../../shared/kernel/result.ts';
import type { Visit } from '../edge/page.ts';
import { sentenceIn } from '../forms/route-form.ts';
import type { ApplicantApp } from './app.ts';

/** Why something is not possible now, in the reader's language. */
export const sentenceOf = ({ kit }: ApplicantApp, visit: Pick<Visit, 'language'>, refusal: Refusal): string =>
  sentenceIn(kit.sentences, visit, refusal);
