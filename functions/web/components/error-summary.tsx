export interface ErrorSummaryProps {
  readonly title: string;
  /** What is wrong as a whole, when no field says it. */
  readonly text?: string | undefined;
  readonly errors: readonly { readonly text: string; readonly href?: string | undefined }[];
}

/** Everything that is wrong, on top of the page, each with the way to its field. */
export const ErrorSummary = ({ title, text, errors }: ErrorSummaryProps) => (
  <div class="govuk-error-summary" data-module="govuk-error-summary" tabIndex={-1} autofocus>
    <div role="alert">
      <h2 class="govuk-error-summary__title">{title}</h2>
      <div class="govuk-error-summary__body">
        {text === undefined ? null : <p>{text}</p>}
        {errors.length === 0 ? null : (
          <ul class="govuk-list govuk-error-summary__list">
            {errors.map((error) => (
              <li>{error.href === undefined ? error.text : <a href={error.href}>{error.text}</a>}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  </div>
);
