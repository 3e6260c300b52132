import type { CallRepository } from '../../calls/index.ts';
import type { ApplicationId, CallId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Sheet } from '../model.ts';
import { noSuchThing, type NoSuchThing, type ScoresHidden } from '../refusals.ts';
import type { EvaluationRepository } from '../repository.ts';
import { scoresOpen, type ScoreReaders } from '../scores-open.ts';
import type { FullSheet } from './score-application.ts';

interface Deps extends ScoreReaders {
  readonly calls: Pick<CallRepository, 'get'>;
  readonly evaluations: Pick<EvaluationRepository, 'sheets' | 'justifications'>;
}
type Refusals = NoSuchThing | ScoresHidden;

/** Every locked sheet of a call without its justifications, for comparing evaluators; refused until the last one is locked. */
export const viewScores =
  (deps: Deps) =>
  async (callId: CallId): Promise<Result<readonly Sheet[], Refusals>> => {
    const call = await deps.calls.get(callId);
    if (call === undefined) return err(noSuchThing);
    const open = await scoresOpen(deps, call);
    if (!open.ok) return open;
    return ok((await deps.evaluations.sheets(callId)).filter(({ state }) => state === 'locked'));
  };

/** The locked sheets of a call with their justifications, of one application or of all; refused until the last one is locked. */
export const viewFullScores =
  (deps: Deps) =>
  async (callId: CallId, applicationId?: ApplicationId): Promise<Result<readonly FullSheet[], Refusals>> => {
    const sheets = await viewScores(deps)(callId);
    if (!sheets.ok) return sheets;
    const wanted = sheets.value.filter((sheet) => applicationId === undefined || sheet.applicationId === applicationId);
    const full = wanted.map(async (sheet) => ({
      ...sheet,
      justifications: await deps.evaluations.justifications(sheet),
    }));
    return ok(await Promise.all(full));
  };
