import type { ComponentChildren } from 'preact';

/** That something large is done. */
export const Panel = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <div class="govuk-panel govuk-panel--confirmation">
    <h1 class="govuk-panel__title">{title}</h1>
    <div class="govuk-panel__body">{children}</div>
  </div>
);
