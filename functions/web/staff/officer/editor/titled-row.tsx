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
  readonly stored: { readonly code: string; readonly title: Text } | undefined;
  readonly children: ComponentChildren;
}

/** A row of a list that is known by its title: its code is kept unseen, and it can be taken out. */
export function TitledRow({ visit, place, row, numbered, label, stored, children }: TitledRowProps) {
  const fields = fieldsFor(visit, 'edit');
  const { value: code } = fields.field(`${place}/code`, row, stored?.code);
  const title = { name: `${place}/title`, label, stored: stored?.title, row };
  return (
    <div class="b-part" data-row>
      <Fieldset legend={row} size="m" numbered={numbered}>
        <input type="hidden" name={`${place}/code`} value={code} />
        <TextFields visit={visit} fields={fields} {...title} />
        {children}
        <RemoveRow visit={visit} place={place} row={row} numbered={numbered} />
      </Fieldset>
    </div>
  );
}
