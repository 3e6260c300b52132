export interface ServiceNavigationProps {
  readonly label: string;
  readonly items: readonly {
    readonly text: string;
    readonly href: string;
    /** The page itself. */
    readonly current?: boolean;
    /** A page within this part. */
    readonly active?: boolean;
  }[];
}

/** The parts of the portal. */
export const ServiceNavigation = ({ label, items }: ServiceNavigationProps) => (
  <div class="govuk-service-navigation" data-module="govuk-service-navigation">
    <div class="govuk-width-container">
      <div class="govuk-service-navigation__container">
        <nav aria-label={label} class="govuk-service-navigation__wrapper">
          <ul class="govuk-service-navigation__list" id="navigation">
            {items.map(Part)}
          </ul>
        </nav>
      </div>
    </div>
  </div>
);

function Part({ text, href, current = false, active = false }: ServiceNavigationProps['items'][number]) {
  if (!current && !active)
    return (
      <li class="govuk-service-navigation__item">
        <a class="govuk-service-navigation__link" href={href}>
          {text}
        </a>
      </li>
    );
  return (
    <li class="govuk-service-navigation__item govuk-service-navigation__item--active">
      <a class="govuk-service-navigation__link" href={href} aria-current={current ? 'page' : 'true'}>
        <strong class="govuk-service-navigation__active-fallback">{text}</strong>
      </a>
    </li>
  );
}
