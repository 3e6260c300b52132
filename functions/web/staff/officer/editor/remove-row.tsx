import { Checkbox } from '../../../components/choices.tsx';
import { fieldsFor } from '../../../components/form.tsx';
import type { OwnVisit } from '../../../edge/page.ts';

export interface RemoveRowProps {
  readonly visit: OwnVisit;
  /** The row: `grid/0`. */
  readonly place: string;
  /** What it is called: `Criteriul 1`. */
  readonly row: string;
  /** Its name with `{n}` for the number. */
  readonly numbered: string;
}

/** Takes the row out when the form is saved. */
export function RemoveRow({ visit, place, row, numbered }: RemoveRowProps) {
  const { id, name, chosen } = fieldsFor(visit, 'edit').choice(`${place}/remove`, row);
  const text = (
    <>
      {visit.t('editRemoveRow')}{' '}
      <span class="govuk-visually-hidden" data-row-number={numbered}>
        {row}
      </span>
    </>
  );
  return <Checkbox id={id} name={name} text={text} checked={chosen.includes('yes')} />;
}
