import { mostOf, type SeenCall, type TieBreak } from '../../../../shared/calls/index.ts';
import { Table } from '../../components/table.tsx';
import type { Visit } from '../../edge/page.ts';
import { money } from '../words.ts';
import { Basis } from './basis.tsx';
import type { CallPart } from './call-facts.tsx';

/** Every rule of the call with its value and where it comes from. */
export const CallRules = ({ visit, call }: CallPart) => (
  <section class="b-section">
    <h2 class="govuk-heading-l" id="rules">
      {visit.t('rules')}
    </h2>
    <p class="govuk-body b-reading">{visit.t('rulesText')}</p>
    <Table
      caption={visit.t('rules')}
      captionHidden
      rows={rulesOf(visit, call)}
      columns={[
        { head: visit.t('rule'), cell: ({ rule }) => rule },
        { head: visit.t('value'), cell: ({ value }) => value },
        { head: visit.t('basis'), cell: ({ basis }) => <Basis visit={visit} basis={basis} /> },
      ]}
    />
  </section>
);

function rulesOf(visit: Visit, { rules, grid, kind }: SeenCall) {
  const { t } = visit;
  const yes = (value: boolean) => t(value ? 'yes' : 'no');
  const row = (rule: string, { basis }: { readonly basis: SeenCall['rules']['maxGrant']['basis'] }, value: string) => ({
    rule,
    basis,
    value,
  });
  const most = mostOf(grid);
  const aboutMoney = [
    row(t('ruleMaxGrant'), rules.maxGrant, money(visit, rules.maxGrant.value)),
    row(t('ruleOwn'), rules.minOwnContributionPercent, `${String(rules.minOwnContributionPercent.value)}%`),
    row(
      t('ruleMode'),
      rules.allocationMode,
      t(rules.allocationMode.value === 'full' ? 'modeFull' : 'modeProportional'),
    ),
    row(t('rulePartial'), rules.partialAward, yes(rules.partialAward.value)),
    row(
      t('ruleDoesNotFit'),
      rules.whenOneDoesNotFit,
      t(rules.whenOneDoesNotFit.value === 'skip' ? 'fitSkip' : 'fitStop'),
    ),
    row(t('ruleFunds'), rules.subjectToFunds, yes(rules.subjectToFunds.value)),
  ];
  const days = (n: number) => t('days', { n });
  return [
    row(
      t('ruleApplications'),
      rules.maxApplicationsPerOrganisation,
      String(rules.maxApplicationsPerOrganisation.value),
    ),
    row(t('ruleOpenDays'), rules.minOpenDays, days(rules.minOpenDays.value)),
    row(t('ruleCompletion'), rules.completionDays, days(rules.completionDays.value)),
    row(t('ruleThreshold'), rules.threshold, t('pointsOf', { points: rules.threshold.value, most })),
    row(t('ruleEvaluations'), rules.minEvaluations, String(rules.minEvaluations.value)),
    ...(kind === 'subsidy' ? aboutMoney : []),
    row(t('ruleTies'), rules.tieBreaks, rules.tieBreaks.value.map((step) => tieText(visit, step)).join('; ') || '–'),
  ];
}

function tieText({ t }: Visit, step: TieBreak): string {
  switch (step.by) {
    case 'criterion':
      return t('tieCriterion', { criterion: step.criterion });
    case 'own-contribution':
      return t('tieOwn');
    case 'earlier-submission':
      return t('tieEarlier');
    case 'commission-vote':
      return t('tieVote');
  }
}
