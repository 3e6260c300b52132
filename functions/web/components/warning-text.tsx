import type { ComponentChildren } from 'preact';

export interface WarningTextProps {
  /** What the sign says to who cannot see it. */
  readonly sign: string;
  readonly children: ComponentChildren;
}

/** What must not be missed. */
export const WarningText = ({ sign, children }: WarningTextProps) => (
  <div class="govuk-warning-text">
    <span class="govuk-warning-text__icon" aria-hidden="true">
      !
    </span>
    <strong class="govuk-warning-text__text">
      <span class="govuk-visually-hidden">{sign}</span> {children}
    </strong>
  </div>
);
