import type { ComponentChildren } from 'preact';

/** What every field has. */
export interface FieldProps {
  readonly name: string;
  readonly label: ComponentChildren;
  /** @default the name */
  readonly id?: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** What the error's sign says to who cannot see it. */
  readonly errorPrefix?: string | undefined;
}

/** The ids that describe a field, for `aria-describedby`. */
export function described(
  { name, id = name, hint, error }: FieldProps,
  more?: string,
): { 'aria-describedby'?: string } {
  const ids = [hint && `${id}-hint`, more, error && `${id}-error`].filter(Boolean).join(' ');
  return ids === '' ? {} : { 'aria-describedby': ids };
}

export const Hint = ({ name, id = name, hint }: FieldProps) =>
  hint === undefined ? null : (
    <div id={`${id}-hint`} class="govuk-hint">
      {hint}
    </div>
  );

export const ErrorMessage = ({ name, id = name, error, errorPrefix = '' }: FieldProps) =>
  error === undefined ? null : (
    <p id={`${id}-error`} class="govuk-error-message">
      <span class="govuk-visually-hidden">{errorPrefix}</span> {error}
    </p>
  );

export const groupClass = (error: string | undefined): string =>
  `govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`;

/** A field under its label, with its hint and what is wrong with it. */
export const FormGroup = ({
  field,
  children,
}: {
  readonly field: FieldProps;
  readonly children: ComponentChildren;
}) => (
  <div class={groupClass(field.error)}>
    <label class="govuk-label" for={field.id ?? field.name}>
      {field.label}
    </label>
    <Hint {...field} />
    <ErrorMessage {...field} />
    {children}
  </div>
);

export interface FieldsetProps {
  readonly legend: ComponentChildren;
  /** How large the legend is. @default 's' */
  readonly size?: 's' | 'm' | 'l';
  readonly describedBy?: string | undefined;
  /** The legend with `{n}` for its number, where a script adds rows. @default - not numbered */
  readonly numbered?: string | undefined;
  readonly children: ComponentChildren;
}

/** Fields that belong together under one question. */
export const Fieldset = ({ legend, size = 's', describedBy, numbered, children }: FieldsetProps) => (
  <fieldset class="govuk-fieldset" {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}>
    <legend class={`govuk-fieldset__legend govuk-fieldset__legend--${size}`} data-row-number={numbered}>
      {legend}
    </legend>
    {children}
  </fieldset>
);
