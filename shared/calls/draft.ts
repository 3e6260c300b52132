import * as z from 'zod';
import { CallContent } from './model.ts';
import { defaultRules, Rules } from './rules.ts';

const { shape } = Rules;
/** A rule that may be left out: it is the default then, set by the authority. */
const given = <S extends z.ZodType>(schema: S, value: z.output<S>) => z.prefault(schema, () => z.encode(schema, value)); // what a schema encodes is its own input; not at every cold start

/** The rules an officer names; the others are the defaults. */
const GivenRules = z.strictObject({
  maxGrant: given(shape.maxGrant, defaultRules.maxGrant),
  minOwnContributionPercent: given(shape.minOwnContributionPercent, defaultRules.minOwnContributionPercent),
  maxApplicationsPerOrganisation: given(
    shape.maxApplicationsPerOrganisation,
    defaultRules.maxApplicationsPerOrganisation,
  ),
  minOpenDays: given(shape.minOpenDays, defaultRules.minOpenDays),
  completionDays: given(shape.completionDays, defaultRules.completionDays),
  threshold: given(shape.threshold, defaultRules.threshold),
  minEvaluations: given(shape.minEvaluations, defaultRules.minEvaluations),
  allocationMode: given(shape.allocationMode, defaultRules.allocationMode),
  partialAward: given(shape.partialAward, defaultRules.partialAward),
  whenOneDoesNotFit: given(shape.whenOneDoesNotFit, defaultRules.whenOneDoesNotFit),
  tieBreaks: given(shape.tieBreaks, defaultRules.tieBreaks),
  subjectToFunds: given(shape.subjectToFunds, defaultRules.subjectToFunds),
});

/** A new call as an officer writes it: rules may be given in part, lists may be left out. */
export const CallDraft = z.strictObject({
  ...CallContent.shape,
  rules: GivenRules.prefault({}),
  envelopes: CallContent.shape.envelopes.prefault([]),
  requirements: CallContent.shape.requirements.prefault([]),
  documents: CallContent.shape.documents.prefault([]),
});
export type CallDraft = z.infer<typeof CallDraft>;

const changed = <S extends z.ZodType>(schema: S) => z.exactOptional(schema);

/** What changes in a draft: whole fields, and single rules; a capacity of `null` is taken out. */
export const CallChanges = z.strictObject({
  programmeId: changed(CallContent.shape.programmeId),
  kind: changed(CallContent.shape.kind),
  code: changed(CallContent.shape.code),
  title: changed(CallContent.shape.title),
  summary: changed(CallContent.shape.summary),
  calendar: changed(CallContent.shape.calendar),
  envelopes: changed(CallContent.shape.envelopes),
  capacity: changed(z.int().min(1).max(1000).nullable()),
  grid: changed(CallContent.shape.grid),
  requirements: changed(CallContent.shape.requirements),
  documents: changed(CallContent.shape.documents),
  rules: changed(
    z.strictObject({
      maxGrant: changed(shape.maxGrant),
      minOwnContributionPercent: changed(shape.minOwnContributionPercent),
      maxApplicationsPerOrganisation: changed(shape.maxApplicationsPerOrganisation),
      minOpenDays: changed(shape.minOpenDays),
      completionDays: changed(shape.completionDays),
      threshold: changed(shape.threshold),
      minEvaluations: changed(shape.minEvaluations),
      allocationMode: changed(shape.allocationMode),
      partialAward: changed(shape.partialAward),
      whenOneDoesNotFit: changed(shape.whenOneDoesNotFit),
      tieBreaks: changed(shape.tieBreaks),
      subjectToFunds: changed(shape.subjectToFunds),
    }),
  ),
});
export type CallChanges = z.infer<typeof CallChanges>;

/** The draft with its changes; rules that are not named stay as they are, and what belongs to its former kind alone goes. */
export function withChanges(content: CallContent, { rules = {}, capacity, ...changes }: CallChanges): CallContent {
  const kind = changes.kind ?? content.kind;
  const kept = kind === content.kind ? content : ofAnyKind(content, kind);
  return {
    ...kept,
    ...changes,
    capacity: capacity === undefined ? kept.capacity : (capacity ?? undefined),
    rules: { ...kept.rules, ...rules },
  };
}

/** Only subsidies have money and wait for it, only the other kinds have places. */
function ofAnyKind(content: CallContent, kind: CallContent['kind']): CallContent {
  if (kind === 'subsidy') return { ...content, capacity: undefined };
  const { subjectToFunds } = defaultRules;
  return { ...content, envelopes: [], rules: { ...content.rules, subjectToFunds } };
}
