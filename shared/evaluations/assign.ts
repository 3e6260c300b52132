import { sha256 } from '../kernel/canonical.ts';
import type { ApplicationId, OrganisationId, UserId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { Sheet } from './model.ts';
import type { AssignmentRefusal } from './refusals.ts';

export interface Assignment {
  readonly applicationId: ApplicationId;
  readonly evaluatorId: UserId;
}

/** What an assignment starts from; `sheets` are those that exist, recused ones included. */
export interface AssignmentInputs {
  readonly applications: readonly { readonly applicationId: ApplicationId; readonly organisationId: OrganisationId }[];
  readonly evaluators: readonly UserId[];
  readonly perApplication: number;
  readonly sheets: readonly Pick<Sheet, 'applicationId' | 'evaluatorId' | 'state'>[];
  readonly inConflict: (evaluator: UserId, organisation: OrganisationId) => boolean;
}

/**
 * Gives every application its evaluators so that loads differ as little as conflicts allow: the application with the fewest
 * candidates first, the candidate with the lightest load first, and among equals one that follows from both ids, so that
 * neither the officer nor the order of filing decides who reads whom.
 */
export function assign(inputs: AssignmentInputs): Result<readonly Assignment[], AssignmentRefusal> {
  const load = new Map(inputs.evaluators.map((evaluator) => [evaluator, 0]));
  for (const { evaluatorId, state } of inputs.sheets) {
    if (state !== 'recused') load.set(evaluatorId, (load.get(evaluatorId) ?? 0) + 1);
  }
  const sheetsOf = Map.groupBy(inputs.sheets, ({ applicationId }) => applicationId);
  const needs = inputs.applications.map((application) =>
    needOf(application, inputs, sheetsOf.get(application.applicationId) ?? []),
  );
  const short = needs.filter(({ missing, candidates }) => missing > candidates.length);
  if (short.length > 0) return err({ code: 'EvaluatorsMissing', applications: short.map(shortage) });
  const assigned: Assignment[] = [];
  for (const { applicationId, missing, candidates } of needs.sort(fewestChoicesFirst)) {
    for (const { evaluatorId } of lightestFirst(applicationId, candidates, load).slice(0, missing)) {
      assigned.push({ applicationId, evaluatorId });
      load.set(evaluatorId, (load.get(evaluatorId) ?? 0) + 1);
    }
  }
  return ok(assigned);
}

interface Need {
  readonly applicationId: ApplicationId;
  readonly missing: number;
  readonly candidates: readonly UserId[];
}

function needOf(
  { applicationId, organisationId }: AssignmentInputs['applications'][number],
  { evaluators, perApplication, inConflict }: AssignmentInputs,
  own: AssignmentInputs['sheets'],
): Need {
  const candidates = evaluators.filter(
    (evaluator) => !own.some(({ evaluatorId }) => evaluatorId === evaluator) && !inConflict(evaluator, organisationId),
  );
  const working = own.filter(({ state }) => state !== 'recused').length;
  return { applicationId, missing: Math.max(0, perApplication - working), candidates };
}

const shortage = ({ applicationId, missing, candidates }: Need) => ({
  applicationId,
  missing: missing - candidates.length,
});

const fewestChoicesFirst = (a: Need, b: Need): number =>
  a.candidates.length - a.missing - (b.candidates.length - b.missing) || (a.applicationId < b.applicationId ? -1 : 1);

const lightestFirst = (
  applicationId: ApplicationId,
  candidates: readonly UserId[],
  load: ReadonlyMap<UserId, number>,
) =>
  candidates
    .map((evaluatorId) => ({
      evaluatorId,
      load: load.get(evaluatorId) ?? 0,
      lot: sha256(`${applicationId}${evaluatorId}`),
    }))
    .sort((a, b) => a.load - b.load || (a.lot < b.lot ? -1 : 1));
