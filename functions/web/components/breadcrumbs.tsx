export interface BreadcrumbsProps {
  readonly label: string;
  /** From the home page to this one, which has no address. */
  readonly items: readonly { readonly text: string; readonly href?: string }[];
}

/** The way from the home page to this one. */
export const Breadcrumbs = ({ label, items }: BreadcrumbsProps) => (
  <nav class="govuk-breadcrumbs" aria-label={label}>
    <ol class="govuk-breadcrumbs__list">
      {items.map(({ text, href }) =>
        href === undefined ? (
          <li class="govuk-breadcrumbs__list-item" aria-current="page">
            {text}
          </li>
        ) : (
          <li class="govuk-breadcrumbs__list-item">
            <a class="govuk-breadcrumbs__link" href={href}>
              {text}
            </a>
          </li>
        ),
      )}
    </ol>
  </nav>
);
