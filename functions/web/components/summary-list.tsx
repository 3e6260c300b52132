import type { ComponentChildren } from 'preact';

export interface SummaryListProps {
  /** A row without a value is left out. */
  readonly rows: readonly { readonly key: string; readonly value: ComponentChildren }[];
}

/** Facts by their names. */
export const SummaryList = ({ rows }: SummaryListProps) => (
  <dl class="govuk-summary-list">
    {rows
      .filter(({ value }) => value !== undefined && value !== null)
      .map(({ key, value }) => (
        <div class="govuk-summary-list__row">
          <dt class="govuk-summary-list__key">{key}</dt>
          <dd class="govuk-summary-list__value">{value}</dd>
        </div>
      ))}
  </dl>
);
