import type { ComponentChildren } from 'preact';

export interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A part of a dossier under its title, which the contents of the page lead to. */
export const Part = ({ id, title, children }: PartProps) => (
  <section class="b-section">
    <h2 class="govuk-heading-m" id={id}>
      {title}
    </h2>
    {children}
  </section>
);
