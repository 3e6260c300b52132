import { type Criterion, mostOf } from '../../../../../shared/calls/index.ts';
import { Checkbox } from '../../../components/choices.tsx';
import { fieldsFor } from '../../../components/form.tsx';
import { Input } from '../../../components/input.tsx';
import type { OwnVisit } from '../../../edge/page.ts';
import { letterOf, withCodes } from './codes.ts';
import { AddRows, editPage, rowsShown, type Writing } from './edit-page.tsx';
import { TitledRow } from './titled-row.tsx';

/** The most criteria a grid has. */
const MOST = 20;

/** The criteria with their points, and what they add up to. */
function GridFields({ visit, call }: Omit<Writing, 'app'>) {
  const { t } = visit;
  const shown = rowsShown(visit, fieldsFor(visit, 'edit').rows('grid', call.grid.length), MOST);
  return (
    <>
      <p class="govuk-body">
        <strong>{t('gridHas', { total: t('gridTotal', { n: mostOf(call.grid) }) })}</strong>
      </p>
      <div data-rows="grid" data-most-rows={String(MOST)}>
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
  const place = `grid/${String(index)}`;
  const row = t('gridCriterion', { number: index + 1 });
  const numbered = t('gridCriterion', { number: '{n}' });
  const naming = { place, row, numbered, label: t('gridCriterionTitle') };
  return (
    <TitledRow visit={visit} {...naming} stored={criterion}>
      <Points visit={visit} place={place} row={row} criterion={criterion} />
      <KnockOut visit={visit} place={place} row={row} criterion={criterion} />
    </TitledRow>
  );
}

interface PartProps extends Omit<CriterionProps, 'index'> {
  readonly place: string;
  readonly row: string;
}

/** Its letter, the most points it can give, and how few of them are too few. */
function Points({ visit, place, row, criterion }: PartProps) {
  const { t } = visit;
  const fields = fieldsFor(visit, 'edit');
  const short = (name: 'code' | 'max' | 'floor', label: string) => ({
    ...fields.field(`${place}/${name}`, `${row}: ${label}`, criterion?.[name]),
    label,
    classes: 'govuk-input--width-3',
  });
  return (
    <div class="b-numbers">
      <Input {...short('code', t('gridCode'))} hint={t('gridCodeHint')} />
      <Input {...short('max', t('gridMax'))} hint={t('gridMaxHint')} inputmode="numeric" />
      <Input {...short('floor', `${t('gridFloor')} ${t('optional')}`)} hint={t('gridFloorHint')} inputmode="numeric" />
    </div>
  );
}

/** Whether a mean of zero points ends it. */
function KnockOut({ visit, place, row, criterion }: PartProps) {
  const label = visit.t('gridKnockOut');
  const stored = criterion?.knockOut === true ? ['yes'] : [];
  const { chosen, ...field } = fieldsFor(visit, 'edit').choice(`${place}/knockOut`, `${row}: ${label}`, stored);
  return <Checkbox {...field} text={label} checked={chosen.includes('yes')} />;
}

export const gridPage = editPage({
  section: 'grid',
  rows: { list: 'grid', written: ['title/ro', 'title/ru', 'title/en', 'max', 'floor'] },
  finish: (said) => ({ ...said, grid: withCodes(said['grid'], letterOf) }),
  fields: (writing) => <GridFields {...writing} />,
});
