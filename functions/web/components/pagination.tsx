export interface PaginationProps {
  readonly label: string;
  readonly previous?: { readonly text: string; readonly href: string };
  readonly next?: { readonly text: string; readonly href: string };
}

/** To the next page of a list, and back to its beginning. */
export const Pagination = ({ label, previous, next }: PaginationProps) => (
  <nav class="govuk-pagination govuk-pagination--block" aria-label={label}>
    {previous === undefined ? null : (
      <div class="govuk-pagination__prev">
        <a class="govuk-link govuk-pagination__link" href={previous.href} rel="prev">
          <Arrow
            to="prev"
            path="m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z"
          />
          <span class="govuk-pagination__link-title govuk-pagination__link-title--decorated">{previous.text}</span>
        </a>
      </div>
    )}
    {next === undefined ? null : (
      <div class="govuk-pagination__next">
        <a class="govuk-link govuk-pagination__link" href={next.href} rel="next">
          <Arrow
            to="next"
            path="m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z"
          />
          <span class="govuk-pagination__link-title govuk-pagination__link-title--decorated">{next.text}</span>
        </a>
      </div>
    )}
  </nav>
);

const Arrow = ({ to, path }: { readonly to: 'prev' | 'next'; readonly path: string }) => (
  <svg
    class={`govuk-pagination__icon govuk-pagination__icon--${to}`}
    xmlns="http://www.w3.org/2000/svg"
    height="13"
    width="15"
    aria-hidden="true"
    focusable="false"
    viewBox="0 0 15 13"
  >
    <path d={path} />
  </svg>
);
