import { ApplicationId, CallId, LineCode, OrganisationId } from '../../shared/kernel/ids.ts';
import { Instant } from '../../shared/kernel/instants.ts';
import { lei } from '../../shared/kernel/money.ts';
import { allocate } from '../../shared/awards/allocate.ts';
import {
  type ApplicationInput,
  type AwardRules,
  type CompetitionInputs,
  FORMAT,
  headOf,
  inCanonicalOrder,
  inputsHash,
} from '../../shared/awards/inputs.ts';
import type { PublishedPage } from '../../shared/awards/replay.ts';

/** The same id for the same number, sorting as the numbers do. */
export const applicationId = (number: number): ApplicationId =>
  ApplicationId.parse(`01900000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`);

export const line = (code = '4.1'): LineCode => LineCode.parse(code);

/** One pot of money, all of it secured. */
export const aPot = (envelope = 60_000, code = '4.1', secured = envelope) => ({
  line: line(code),
  source: 'municipal',
  envelope: lei(envelope),
  secured: lei(secured),
});

/** An eligible application asking for 20 000 lei, with two criteria scored by one evaluator. */
export const anApplication = (number: number, change: Partial<ApplicationInput> = {}): ApplicationInput => ({
  id: applicationId(number),
  registrationNumber: `SUB-17/${number.toString().padStart(6, '0')}`,
  line: line(),
  source: 'municipal',
  requested: lei(20_000),
  own: lei(0),
  total: lei(20_000),
  submittedAt: Instant.parse('2017-05-01T08:00:00.000Z'),
  eligible: true,
  ineligibleBecause: [],
  sheets: [[40, 40]],
  ...change,
});

/** An application with this mean, on one sheet. */
export const scored = (number: number, points: number, change: Partial<ApplicationInput> = {}): ApplicationInput =>
  anApplication(number, { sheets: [[Math.ceil(points / 2), Math.floor(points / 2)]], ...change });

export const theRules = (change: Partial<AwardRules> = {}): AwardRules => ({
  threshold: 60,
  allocationMode: 'full',
  partialAward: false,
  whenOneDoesNotFit: 'skip',
  tieBreaks: [],
  ...change,
});

/** A competition of one line with 60 000 lei and a grid of two criteria of 50 points. */
export const aCompetition = (
  applications: readonly ApplicationInput[],
  { rules = {}, ...change }: Partial<Omit<CompetitionInputs, 'rules'>> & { rules?: Partial<AwardRules> } = {},
): CompetitionInputs => ({
  format: FORMAT,
  call: { id: CallId.parse('01900000-0000-7000-9000-000000000000'), code: 'SUB-17', kind: 'subsidy' },
  grid: [
    { code: 'R', max: 50, knockOut: false },
    { code: 'N', max: 50, knockOut: false },
  ],
  rules: theRules(rules),
  pots: [aPot()],
  applications: [...applications],
  ...change,
});

/** Results as they are published, decided by the rules of this competition. */
export function publishedResults(...competition: Parameters<typeof aCompetition>): PublishedPage {
  const inputs = inCanonicalOrder(aCompetition(...competition));
  const allocation = allocate(inputs);
  if (!allocation.ok) throw new Error(JSON.stringify(allocation.error));
  const { outcomes, ...decided } = allocation.value;
  return {
    decision: { ...decided, inputsHash: inputsHash(inputs) },
    competition: headOf(inputs),
    items: outcomes.map((result) => ({
      input: inputs.applications.find(({ id }) => id === result.applicationId)!,
      organisationId: OrganisationId.parse('01900000-0000-7000-a000-000000000001'),
      organisation: 'Asociația Obștească «Păsărea»',
      title: 'Tabără de vară',
      result,
    })),
  };
}
