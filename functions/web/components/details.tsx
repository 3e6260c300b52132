import type { ComponentChildren } from 'preact';

export interface DetailsProps {
  readonly summary: string;
  /** Whether it begins unfolded. @default false */
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** What only some want to read. */
export const Details = ({ summary, open = false, children }: DetailsProps) => (
  <details class="govuk-details" open={open}>
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{summary}</span>
    </summary>
    <div class="govuk-details__text">{children}</div>
  </details>
);
