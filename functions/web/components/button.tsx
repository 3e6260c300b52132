export interface ButtonProps {
  readonly text: string;
}
/** Sends the form it stands in. */
export const Button = ({ text }: ButtonProps) => (
  <button type="submit" class="govuk-button" data-module="govuk-button">
    {text}
  </button>
);

export interface ButtonLinkProps {
  readonly text: string;
  readonly href: string;
}
/** The next step, when it is a page: a link, and named as one to who cannot see it. */
export const ButtonLink = ({ text, href }: ButtonLinkProps) => (
  <a href={href} draggable={false} class="govuk-button">
    {text}
  </a>
);
