import type { ComponentChildren } from 'preact';
import { ErrorMessage, type FieldProps, Fieldset, groupClass, Hint } from './form-group.tsx';

export interface Choice {
  readonly value: string;
  readonly text: string;
  /** Language of the text, when it is not the page's. */
  readonly lang?: string;
  readonly hint?: string;
}
export interface ChoicesProps extends FieldProps {
  readonly items: readonly Choice[];
  /** What is chosen. */
  readonly chosen: readonly string[];
  readonly small?: boolean;
  readonly legendSize?: 's' | 'm' | 'l';
}
type Kind = 'radios' | 'checkboxes';

/** One of several. */
export const Radios = (props: ChoicesProps) => <Choices kind="radios" {...props} />;
/** Any of several, each sent under the same name. */
export const Checkboxes = (props: ChoicesProps) => <Choices kind="checkboxes" {...props} />;

function Choices({ kind, items, chosen, small = false, legendSize, ...field }: ChoicesProps & { readonly kind: Kind }) {
  const { name, id = name, label, hint, error } = field;
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class={groupClass(error)}>
      <Fieldset
        legend={label}
        {...(legendSize === undefined ? {} : { size: legendSize })}
        {...(describedBy === '' ? {} : { describedBy })}
      >
        <Hint {...field} />
        <ErrorMessage {...field} />
        <div class={`govuk-${kind}${small ? ` govuk-${kind}--small` : ''}`} data-module={`govuk-${kind}`}>
          {items.map((item, index) => (
            <One
              kind={kind}
              item={item}
              name={name}
              id={index === 0 ? id : `${id}-${String(index + 1)}`}
              checked={chosen.includes(item.value)}
            />
          ))}
        </div>
      </Fieldset>
    </div>
  );
}

interface OneProps {
  readonly kind: Kind;
  readonly item: Choice;
  readonly name: string;
  readonly id: string;
  readonly checked: boolean;
}

const One = ({ kind, item: { value, text, lang, hint }, name, id, checked }: OneProps) => (
  <div class={`govuk-${kind}__item`}>
    <input
      class={`govuk-${kind}__input`}
      id={id}
      name={name}
      type={kind === 'radios' ? 'radio' : 'checkbox'}
      value={value}
      checked={checked}
      {...(hint === undefined ? {} : { 'aria-describedby': `${id}-item-hint` })}
    />
    <label class={`govuk-label govuk-${kind}__label`} for={id} lang={lang}>
      {text}
    </label>
    {hint === undefined ? null : (
      <div id={`${id}-item-hint`} class={`govuk-hint govuk-${kind}__hint`}>
        {hint}
      </div>
    )}
  </div>
);

export interface CheckboxProps extends Pick<FieldProps, 'name' | 'error' | 'errorPrefix'> {
  readonly id?: string;
  readonly text: ComponentChildren;
  /** What it sends when it is chosen. @default 'yes' */
  readonly value?: string;
  readonly checked: boolean;
}
/** One thing to agree to. */
export const Checkbox = ({ name, id = name, text, value = 'yes', checked, error, errorPrefix }: CheckboxProps) => (
  <div class={groupClass(error)}>
    <ErrorMessage name={name} id={id} label="" error={error} errorPrefix={errorPrefix} />
    <div class="govuk-checkboxes" data-module="govuk-checkboxes">
      <div class="govuk-checkboxes__item">
        <input
          class="govuk-checkboxes__input"
          id={id}
          name={name}
          type="checkbox"
          value={value}
          checked={checked}
          {...(error === undefined ? {} : { 'aria-describedby': `${id}-error` })}
        />
        <label class="govuk-label govuk-checkboxes__label" for={id}>
          {text}
        </label>
      </div>
    </div>
  </div>
);
