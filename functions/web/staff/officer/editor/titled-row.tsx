import type { ComponentChildren } from 'preact';
import type { Text } from '../../../../../shared/kernel/text.ts';
import { fieldsFor } from '../../../components/form.tsx';
import { Fieldset } from '../../../components/form-group.tsx';
import type { OwnVisit } from '../../../edge/page.ts';
import { RemoveRow, type RemoveRowProps } from './remove-row.tsx';
import { TextFields } from './text-fields.tsx';

export interface TitledRowProps extends RemoveRowProps {
  readonly visit: OwnVisit;
  /** What its title is called. */
  readonly label: string;
  readonly stored: { readonly title: Text } | undefined;
  readonly children: ComponentChildren;
}

/** A row of a list that is known by its title, and can be taken out. */
export const TitledRow = ({ visit, place, row, numbered, label, stored, children }: TitledRowProps) => (
  <div class="b-part" data-row>
    <Fieldset legend={row} size="m" numbered={numbered}>
      <TextFields
        {...{ visit, row, label }}
        fields={fieldsFor(visit, 'edit')}
        name={`${place}/title`}
        stored={stored?.title}
      />
      {children}
      <RemoveRow visit={visit} place={place} row={row} numbered={numbered} />
    </Fieldset>
  </div>
);

export interface KeptCodeProps extends Pick<RemoveRowProps, 'visit' | 'place' | 'row'> {
  readonly stored: { readonly code: string } | undefined;
}

/** The code of a row whose people need not see it, so that what was filed for it stays its own. */
export function KeptCode({ visit, place, row, stored }: KeptCodeProps) {
  const { value } = fieldsFor(visit, 'edit').field(`${place}/code`, row, stored?.code);
  return <input type="hidden" name={`${place}/code`} value={value} />;
}
