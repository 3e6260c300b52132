import type { ComponentChildren } from 'preact';

export interface SummaryRow {
  readonly key: ComponentChildren;
  /** A row without a value is left out. */
  readonly value: ComponentChildren;
  /** Where it is changed; `of` says to who cannot see the row what the link changes. */
  readonly change?: { readonly text: string; readonly of: string; readonly href: string } | undefined;
}
export interface SummaryListProps {
  readonly rows: readonly SummaryRow[];
}

/** Facts by their names. */
export function SummaryList({ rows }: SummaryListProps) {
  const shown = rows.filter(({ value }) => value !== undefined && value !== null);
  const changes = shown.some(({ change }) => change !== undefined);
  return (
    <dl class="govuk-summary-list">
      {shown.map(({ key, value, change }) => (
        <div
          class={`govuk-summary-list__row${changes && change === undefined ? ' govuk-summary-list__row--no-actions' : ''}`}
        >
          <dt class="govuk-summary-list__key">{key}</dt>
          <dd class="govuk-summary-list__value">{value}</dd>
          {change === undefined ? null : (
            <dd class="govuk-summary-list__actions">
              <a class="govuk-link" href={change.href}>
                {change.text}
                <span class="govuk-visually-hidden"> {change.of}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
