import type { Criterion } from '../../../../../shared/calls/index.ts';
import { Checkbox } from '../../../components/choices.tsx';
import { fieldsFor } from '../../../components/form.tsx';
import { Fieldset } from '../../../components/form-group.tsx';
import { Input } from '../../../components/input.tsx';
import type { OwnVisit } from '../../../edge/page.ts';
import { letterOf, withCodes } from './codes.ts';
import { AddRows, editPage, rowsShown, type Writing } from './edit-page.tsx';
import { RemoveRow } from './remove-row.tsx';
import { TextFields } from './text-fields.tsx';

/** The criteria with their points, and what they add up to. */
function GridFields({ visit, call }: Omit<Writing, 'app'>) {
  const { t } = visit;
  const shown = rowsShown(visit, fieldsFor(visit, 'edit').rows('grid', call.grid.length), 1);
  const total = call.grid.reduce((points, { max }) => points + max, 0);
  return (
    <>
      <p class="govuk-body">
        <strong>{t('gridHas', { total: t('gridTotal', { n: total }) })}</strong>
      </p>
      <div data-rows="grid" data-most-rows="20">
        {Array.from({ length: shown }, (_, index) => (
          <CriterionFields visit={visit} index={index} criterion={call.grid[index]} />
        ))}
        <AddRows saving={t('gridAdd')} atOnce={t('gridAddAtOnce')} />
      </div>
    </>
  );
}

interface CriterionProps {
  readonly visit: OwnVisit;
  readonly index: number;
  readonly criterion: Criterion | undefined;
}

function CriterionFields({ visit, index, criterion }: CriterionProps) {
  const { t } = visit;
  const fields = fieldsFor(visit, 'edit');
  const place = `grid/${String(index)}`;
  const row = t('gridCriterion', { number: index + 1 });
  const numbered = t('gridCriterion', { number: '{n}' });
  const { error: knockOutError, ...knockOut } = fields.choice(`${place}/knockOut`, `${row}: ${t('gridKnockOut')}`, [
    criterion?.knockOut === true ? 'yes' : '',
  ]);
  const short = (name: string, label: string, stored: string | number | undefined) => ({
    ...fields.field(`${place}/${name}`, `${row}: ${label}`, stored),
    label,
  });
  return (
    <div class="b-part" data-row>
      <Fieldset legend={row} size="m" numbered={numbered}>
        <TextFields
          visit={visit}
          fields={fields}
          name={`${place}/title`}
          label={t('gridCriterionTitle')}
          stored={criterion?.title}
          row={row}
        />
        <div class="b-numbers">
          <Input
            {...short('code', t('gridCode'), criterion?.code)}
            hint={t('gridCodeHint')}
            classes="govuk-input--width-3"
          />
          <Input
            {...short('max', t('gridMax'), criterion?.max)}
            hint={t('gridMaxHint')}
            inputmode="numeric"
            classes="govuk-input--width-3"
          />
          <Input
            {...short('floor', `${t('gridFloor')} ${t('optional')}`, criterion?.floor)}
            hint={t('gridFloorHint')}
            inputmode="numeric"
            classes="govuk-input--width-3"
          />
        </div>
        <Checkbox
          name={knockOut.name}
          id={knockOut.id}
          text={t('gridKnockOut')}
          checked={knockOut.chosen.includes('yes')}
          error={knockOutError}
          errorPrefix={knockOut.errorPrefix}
        />
        <RemoveRow visit={visit} place={place} row={row} numbered={numbered} />
      </Fieldset>
    </div>
  );
}

export const gridPage = editPage({
  section: 'grid',
  rows: { list: 'grid', written: ['title/ro', 'title/ru', 'title/en', 'max', 'floor'] },
  finish: (said) => ({ ...said, grid: withCodes(said['grid'], letterOf) }),
  fields: (writing) => <GridFields {...writing} />,
});
