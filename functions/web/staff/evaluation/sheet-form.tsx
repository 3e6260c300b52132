import { type Criterion, mostOf } from '../../../../shared/calls/index.ts';
import { inLanguage } from '../../../../shared/kernel/text.ts';
import { Button } from '../../components/button.tsx';
import { fieldsFor, Form } from '../../components/form.tsx';
import { Fieldset } from '../../components/form-group.tsx';
import { Input } from '../../components/input.tsx';
import { Textarea } from '../../components/textarea.tsx';
import { Told } from '../../components/told.tsx';
import { at, type OwnVisit } from '../../edge/page.ts';
import { type OwnEvaluation, totalOf } from './own-evaluation.ts';

export interface SheetProps {
  readonly visit: OwnVisit;
  readonly own: OwnEvaluation;
}

/** Points and justification of each criterion; whatever there is can be saved. */
export function SheetForm({ visit, own }: SheetProps) {
  const { t } = visit;
  const { sheet, call, task } = own;
  const fields = fieldsFor(visit, 'sheet');
  return (
    <section class="b-evaluation__sheet" aria-labelledby="sheet-title">
      <h2 class="govuk-heading-l" id="sheet-title">
        {t('evalSheet')}
      </h2>
      <Form visit={visit} name="sheet" version={sheet.version} autosaved>
        {call.grid.map((criterion, index) => (
          <CriterionFields visit={visit} own={own} criterion={criterion} index={index} fields={fields} />
        ))}
        <div class="b-evaluation__foot">
          <Total visit={visit} own={own} />
          <div class="govuk-button-group">
            <Button text={t('evalSaveAndCheck')} name="_next" value="lock" />
            <Button text={t('save')} kind="secondary" />
          </div>
        </div>
      </Form>
      <p class="govuk-body">
        <a class="govuk-link" href={at(visit, `/evaluation/${task.applicationId}/conflict`)}>
          {t('evalFoundLater')}
        </a>
      </p>
    </section>
  );
}

interface CriterionProps extends SheetProps {
  readonly criterion: Criterion;
  readonly index: number;
  readonly fields: ReturnType<typeof fieldsFor>;
}

function CriterionFields({ visit, own: { sheet }, criterion, index, fields: { field } }: CriterionProps) {
  const { language, t } = visit;
  const title = inLanguage(criterion.title, language);
  const name = `scores/${String(index)}`;
  const names = { criterion: `${criterion.code} · ${title}` };
  const points = field(`${name}/points`, t('evalCriterionPoints', names), sheet.points[index] ?? undefined);
  const reason = field(
    `${name}/justification`,
    t('evalCriterionReason', names),
    sheet.justifications[index] ?? undefined,
  );
  return (
    <div class="b-criterion-fields">
      <Fieldset
        legend={
          <>
            {criterion.code} · <Told text={criterion.title} language={language} />
          </>
        }
      >
        <input type="hidden" name={`${name}/criterion`} value={criterion.code} />
        <CriterionRules visit={visit} criterion={criterion} />
        <Input
          {...points}
          label={t('evalPointsUpTo', { max: criterion.max })}
          inputmode="numeric"
          classes="govuk-input--width-4 b-points"
          maxlength={4}
        />
        <Textarea {...reason} label={t('justification')} rows={3} most={3000} />
      </Fieldset>
    </div>
  );
}

/** What the grid says beside the most points: a floor, or that zero knocks out. */
const CriterionRules = ({ visit: { t }, criterion }: Pick<CriterionProps, 'visit' | 'criterion'>) => (
  <>
    {criterion.floor === undefined ? null : <p class="govuk-hint">{t('evalFloor', { floor: criterion.floor })}</p>}
    {criterion.knockOut ? <p class="govuk-hint">{t('evalKnockOut')}</p> : null}
  </>
);

/** The sum so far; a script keeps it up with what is typed. */
const Total = ({ visit: { t }, own: { sheet, call } }: SheetProps) => (
  <div class="b-total">
    <p class="b-total__line">
      {t('evalTotal')} <output data-total-of="b-points">{String(totalOf(sheet))}</output>{' '}
      {t('evalTotalOf', { most: mostOf(call.grid) })}
    </p>
    <p class="b-total__rule">{t('evalThreshold', { threshold: call.rules.threshold.value })}</p>
  </div>
);
