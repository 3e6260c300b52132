export interface SkipLinkProps {
  readonly text: string;
  readonly href: string;
}

/** The first stop of the keyboard: past the header. */
export const SkipLink = ({ text, href }: SkipLinkProps) => (
  <a href={href} class="govuk-skip-link" data-module="govuk-skip-link">
    {text}
  </a>
);
