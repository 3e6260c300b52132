export interface BreadcrumbsProps {
  readonly label: string;
  /** From the home page to this one, which has no address. */
  readonly items: readonly { readonly text: string; readonly href?: string; readonly lang?: string | undefined }[];
}

/** The way from the home page to this one. */
export const Breadcrumbs = ({ label, items }: BreadcrumbsProps) => (
  <nav class="govuk-breadcrumbs" aria-label={label}>
    <ol class="govuk-breadcrumbs__list">
      {items.map(({ text, href, lang }) =>
        href === undefined ? (
          <li class="govuk-breadcrumbs__list-item" aria-current="page" lang={lang}>
            {text}
          </li>
        ) : (
          <li class="govuk-breadcrumbs__list-item">
            <a class="govuk-breadcrumbs__link" href={href} lang={lang}>
              {text}
            </a>
          </li>
        ),
      )}
    </ol>
  </nav>
);
