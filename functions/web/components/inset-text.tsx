import type { ComponentChildren } from 'preact';

/** Words set apart from the rest. */
export const InsetText = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="govuk-inset-text">{children}</div>
);
