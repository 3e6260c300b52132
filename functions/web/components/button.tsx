export interface ButtonProps {
  readonly text: string;
  /** `secondary` is not the next step, `warning` takes something away. @default the next step */
  readonly kind?: 'secondary' | 'warning';
  /** Sent with the form when this button sends it. */
  readonly name?: string;
  readonly value?: string;
}
const classOf = (kind: ButtonProps['kind']): string =>
  kind === undefined ? 'govuk-button' : `govuk-button govuk-button--${kind}`;

/** Sends the form it stands in; a second click within a second is not taken. */
export const Button = ({ text, kind, name, value }: ButtonProps) => (
  <button
    type="submit"
    class={classOf(kind)}
    data-module="govuk-button"
    {...(name === undefined ? {} : { name })}
    {...(value === undefined ? {} : { value })}
  >
    {text}
  </button>
);

export interface ButtonLinkProps {
  readonly text: string;
  readonly href: string;
  readonly kind?: ButtonProps['kind'];
}
/** The next step, when it is a page: a link, and named as one to who cannot see it. */
export const ButtonLink = ({ text, href, kind }: ButtonLinkProps) => (
  <a href={href} draggable={false} class={classOf(kind)}>
    {text}
  </a>
);
