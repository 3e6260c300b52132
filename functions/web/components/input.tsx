export interface InputProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string;
  readonly error?: string;
  /** What the error's sign says to who cannot see it. */
  readonly errorPrefix?: string;
  readonly classes?: string;
}

/** One line to fill in. */
export function Input({ name, label, hint, value, error, errorPrefix = '', classes }: InputProps) {
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  const names = ['govuk-input', classes, error && 'govuk-input--error'].filter(Boolean).join(' ');
  return (
    <div class={`govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`}>
      <label class="govuk-label" for={name}>
        {label}
      </label>
      {hint === undefined ? null : (
        <div id={`${name}-hint`} class="govuk-hint">
          {hint}
        </div>
      )}
      {error === undefined ? null : (
        <p id={`${name}-error`} class="govuk-error-message">
          <span class="govuk-visually-hidden">{errorPrefix}</span> {error}
        </p>
      )}
      <input
        class={names}
        id={name}
        name={name}
        type="text"
        {...(value === undefined ? {} : { value })}
        {...(described === '' ? {} : { 'aria-describedby': described })}
      />
    </div>
  );
}
