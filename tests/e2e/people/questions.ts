import type { Desk } from './desk.ts';
import { opensTheCall } from './officer.ts';
import { call, question } from './story.ts';

/** Asks about the open call, from its public page. */
export async function asks(doina: Desk): Promise<void> {
  await doina.follow('navCalls');
  await doina.followNamed(call.title[doina.language]);
  await doina.follow('askHere');
  await doina.writes('askLabel', question.text);
  await doina.press('askSend');
  await doina.reads('doneAsked');
}

/** Answers the one question there is, for everybody. */
export async function answers(ana: Desk): Promise<void> {
  await opensTheCall(ana);
  await ana.followNamed(ana.t('questionsState', { all: 1, unanswered: 1 }));
  await ana.followNamed(`${ana.t('answerNow')} ${ana.t('questionNumber', { number: 1 })}`);
  await ana.writesIn(`${ana.t('answerText')}, ${ana.t('textInRomanian')}`, question.answer);
  await ana.press('publishAnswer');
  await ana.reads('doneAnswered');
}
