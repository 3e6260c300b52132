import type { ComponentChildren } from 'preact';
import type { Basis } from '../../../../../shared/calls/index.ts';
import type { fieldsFor } from '../../../components/form.tsx';
import { Fieldset } from '../../../components/form-group.tsx';
import { Input } from '../../../components/input.tsx';
import { Select } from '../../../components/select.tsx';
import type { OwnVisit } from '../../../edge/page.ts';

export interface BasisFieldsProps {
  readonly visit: OwnVisit;
  readonly fields: ReturnType<typeof fieldsFor>;
  /** The place of the basis: `rules/threshold/basis`. */
  readonly name: string;
  readonly basis?: Basis | undefined;
  /** What it is the basis of, where the errors are listed. */
  readonly of: string;
}

/** Where a rule comes from; the law and the regulation are named. */
export function BasisFields({ visit: { t }, fields, name, basis, of }: BasisFieldsProps) {
  const source = basis === undefined || basis.kind === 'default' ? '' : basis.source;
  return (
    <div class="b-basis">
      <Select
        {...fields.field(`${name}/kind`, `${of}: ${t('basis')}`, basis?.kind ?? 'default')}
        label={t('basis')}
        items={[
          { value: 'default', text: t('basisDefault') },
          { value: 'regulation', text: t('basisRegulation') },
          { value: 'law', text: t('basisLaw') },
        ]}
      />
      <Input
        {...fields.field(`${name}/source`, `${of}: ${t('source')}`, source)}
        label={t('source')}
        hint={t('basisSourceHint')}
      />
    </div>
  );
}

export interface RuleFieldProps extends Omit<BasisFieldsProps, 'of' | 'basis'> {
  readonly rule: { readonly basis: Basis };
  readonly title: string;
  /** What the rule does, in plain words. */
  readonly text: string;
  /** The field of the value. */
  readonly children: ComponentChildren;
}

/** A rule: what it does, its value, and where it comes from. */
export const RuleField = ({ visit, fields, name, rule, title, text, children }: RuleFieldProps) => (
  <div class="b-part">
    <Fieldset legend={title} size="m">
      <p class="govuk-body b-quiet">{text}</p>
      {children}
      <BasisFields visit={visit} fields={fields} name={`${name}/basis`} basis={rule.basis} of={title} />
    </Fieldset>
  </div>
);
