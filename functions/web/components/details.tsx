import type { ComponentChildren } from 'preact';

export interface DetailsProps {
  readonly summary: string;
  readonly children: ComponentChildren;
}

/** What only some want to read. */
export const Details = ({ summary, children }: DetailsProps) => (
  <details class="govuk-details">
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{summary}</span>
    </summary>
    <div class="govuk-details__text">{children}</div>
  </details>
);
