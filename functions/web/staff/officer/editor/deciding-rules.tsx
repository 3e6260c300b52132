import { mostOf, type SeenCall, type TieBreak } from '../../../../../shared/calls/index.ts';
import { fieldsFor } from '../../../components/form.tsx';
import { Select } from '../../../components/select.tsx';
import type { OwnVisit } from '../../../edge/page.ts';
import type { Fields } from '../../../forms/fields.ts';
import type { Said } from './edit-form.ts';
import { editPage, type Writing } from './edit-page.tsx';
import { RuleField } from './rule-field.tsx';
import { ChoiceRule, NumberRule, yesOrNo } from './rules.tsx';

type RuleProps = Omit<Writing, 'app'>;
const TIES = 'rules/tieBreaks/value';
const MOST_TIES = 8;

const nameOf = (tie: TieBreak): string => (tie.by === 'criterion' ? `criterion:${tie.criterion}` : tie.by);

/** What ties can be broken by, as a list to choose from. */
const tieItems = ({ t }: OwnVisit, { grid }: Pick<SeenCall, 'grid'>) => [
  { value: '', text: t('tieNone') },
  ...grid.map(({ code }) => ({ value: `criterion:${code}`, text: t('tieCriterion', { criterion: code }) })),
  { value: 'own-contribution', text: t('tieOwn') },
  { value: 'earlier-submission', text: t('tieEarlier') },
  { value: 'commission-vote', text: t('tieVote') },
];

function Ties({ visit, call }: RuleProps) {
  const { t } = visit;
  const fields = fieldsFor(visit, 'edit');
  const rule = call.rules.tieBreaks;
  const names = rule.value.map(nameOf);
  const known = tieItems(visit, call);
  const gone = names
    .filter((name) => known.every(({ value }) => value !== name))
    .map((name) => ({ value: name, text: t('tieCriterion', { criterion: name.replace('criterion:', '') }) }));
  const shown = Math.min(MOST_TIES, Math.max(4, names.length + 1));
  return (
    <RuleField
      visit={visit}
      fields={fields}
      name="rules/tieBreaks"
      rule={rule}
      title={t('ruleTies')}
      text={t('aboutTies')}
    >
      {Array.from({ length: shown }, (_, index) => (
        <Select
          {...fields.field(`${TIES}/${String(index)}`, t('tieStep', { step: index + 1 }), names[index])}
          items={[...known, ...gone]}
        />
      ))}
    </RuleField>
  );
}

/** The chosen ways in their order; «nothing more» is left out. */
function withTies(said: Said, fields: Fields): Said {
  const chosen = [...fields].filter(([name]) => name.startsWith(`${TIES}/`)).map(([, values]) => values.at(-1) ?? '');
  const value = chosen.filter((name) => name !== '').map(tieOf);
  const rules = said['rules'] as Said | undefined;
  const ties = rules?.['tieBreaks'] as Said | undefined;
  return { ...said, rules: { ...rules, tieBreaks: { ...ties, value } } };
}
const tieOf = (name: string) => {
  const [by = '', criterion] = name.split(':');
  return criterion === undefined ? { by } : { by, criterion };
};

/** The rules of deciding: who can be financed, how money is shared out, who goes first. */
function DecidingRules(props: RuleProps) {
  const { visit, call } = props;
  const { t } = visit;
  return (
    <div class="b-reading">
      <NumberRule
        {...props}
        name="threshold"
        title={t('ruleThreshold')}
        text={`${t('aboutThreshold')} ${t('gridHas', { total: t('gridTotal', { n: mostOf(call.grid) }) })}`}
        suffix={t('rulePointsUnit')}
      />
      <NumberRule {...props} name="minEvaluations" title={t('ruleEvaluations')} text={t('aboutEvaluations')} />
      {call.kind === 'subsidy' ? <SharingRules {...props} /> : null}
      <Ties {...props} />
    </div>
  );
}

function SharingRules(props: RuleProps) {
  const { t } = props.visit;
  const mode = [
    { value: 'full', text: t('modeFull') },
    { value: 'proportional', text: t('modeProportional') },
  ];
  const fit = [
    { value: 'skip', text: t('fitSkip') },
    { value: 'stop', text: t('fitStop') },
  ];
  return (
    <>
      <ChoiceRule {...props} name="allocationMode" title={t('ruleMode')} text={t('aboutMode')} items={mode} />
      <ChoiceRule {...props} name="whenOneDoesNotFit" title={t('ruleDoesNotFit')} text={t('aboutFit')} items={fit} />
      <ChoiceRule
        {...props}
        name="partialAward"
        title={t('rulePartial')}
        text={t('aboutPartial')}
        items={yesOrNo(props.visit)}
      />
    </>
  );
}

export const decidingRulesPage = editPage({
  section: 'rules-evaluation',
  finish: withTies,
  fields: (writing) => <DecidingRules {...writing} />,
});
