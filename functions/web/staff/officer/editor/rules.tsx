import { Radios } from '../../../components/choices.tsx';
import { fieldsFor } from '../../../components/form.tsx';
import { Input, MoneyInput } from '../../../components/input.tsx';
import { bareMoney } from '../../../public/words.ts';
import { editPage, type Writing } from './edit-page.tsx';
import { RuleField } from './rule-field.tsx';

type RuleProps = Omit<Writing, 'app'>;

/** A rule that is a number. */
export function NumberRule({ visit, call, name, title, text, suffix }: RuleProps & NumberRuleProps) {
  const fields = fieldsFor(visit, 'edit');
  const rule = call.rules[name];
  return (
    <RuleField visit={visit} fields={fields} name={`rules/${name}`} rule={rule} title={title} text={text}>
      <Input
        {...fields.field(`rules/${name}/value`, `${title}: ${visit.t('value')}`, rule.value)}
        label={visit.t('value')}
        inputmode="numeric"
        classes="govuk-input--width-4"
        {...(suffix === undefined ? {} : { suffix })}
      />
    </RuleField>
  );
}
interface NumberRuleProps {
  readonly name:
    | 'minOwnContributionPercent'
    | 'maxApplicationsPerOrganisation'
    | 'minOpenDays'
    | 'completionDays'
    | 'threshold'
    | 'minEvaluations';
  readonly title: string;
  readonly text: string;
  readonly suffix?: string;
}

export interface ChoiceRuleProps {
  readonly name: 'allocationMode' | 'partialAward' | 'whenOneDoesNotFit' | 'subjectToFunds';
  readonly title: string;
  readonly text: string;
  readonly items: readonly { readonly value: string; readonly text: string }[];
}
/** A rule that is one of two ways. */
export function ChoiceRule({ visit, call, name, title, text, items }: RuleProps & ChoiceRuleProps) {
  const fields = fieldsFor(visit, 'edit');
  const rule = call.rules[name];
  const value = typeof rule.value === 'boolean' ? (rule.value ? 'yes' : 'no') : rule.value;
  return (
    <RuleField visit={visit} fields={fields} name={`rules/${name}`} rule={rule} title={title} text={text}>
      <Radios
        {...fields.choice(`rules/${name}/value`, `${title}: ${visit.t('value')}`, [value])}
        label={visit.t('value')}
        items={items}
        small
      />
    </RuleField>
  );
}

export const yesOrNo = ({ t }: RuleProps['visit']) => [
  { value: 'yes', text: t('yes') },
  { value: 'no', text: t('no') },
];

function MostAsked({ visit, call }: RuleProps) {
  const { t } = visit;
  const fields = fieldsFor(visit, 'edit');
  const rule = call.rules.maxGrant;
  const [title, name] = [t('ruleMaxGrant'), 'rules/maxGrant'];
  return (
    <RuleField visit={visit} fields={fields} name={name} rule={rule} title={title} text={t('aboutMaxGrant')}>
      <MoneyInput
        suffix={t('lei')}
        {...fields.field(`${name}/value`, `${title}: ${t('value')}`, bareMoney(visit, rule.value))}
        label={t('value')}
      />
    </RuleField>
  );
}

/** The rules of applying: who may ask for how much, how long there is time. */
function ApplyingRules(props: RuleProps) {
  const { t } = props.visit;
  return (
    <div class="b-reading">
      {props.call.kind === 'subsidy' ? (
        <>
          <MostAsked {...props} />
          <NumberRule
            {...props}
            name="minOwnContributionPercent"
            title={t('ruleOwn')}
            text={t('aboutOwn')}
            suffix="%"
          />
        </>
      ) : null}
      <NumberRule
        {...props}
        name="maxApplicationsPerOrganisation"
        title={t('ruleApplications')}
        text={t('aboutApplications')}
      />
      <NumberRule
        {...props}
        name="minOpenDays"
        title={t('ruleOpenDays')}
        text={t('aboutOpenDays')}
        suffix={t('ruleDaysUnit')}
      />
      <NumberRule
        {...props}
        name="completionDays"
        title={t('ruleCompletion')}
        text={t('aboutCompletion')}
        suffix={t('ruleDaysUnit')}
      />
      {props.call.kind === 'subsidy' ? (
        <ChoiceRule
          {...props}
          name="subjectToFunds"
          title={t('ruleFunds')}
          text={t('aboutFunds')}
          items={yesOrNo(props.visit)}
        />
      ) : null}
    </div>
  );
}

export const rulesPage = editPage({ section: 'rules', fields: (writing) => <ApplyingRules {...writing} /> });
