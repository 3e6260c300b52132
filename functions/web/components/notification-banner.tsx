import type { ComponentChildren } from 'preact';

export interface NotificationBannerProps {
  readonly title: string;
  /** Whether something went well; otherwise it is something to know. @default false */
  readonly success?: boolean;
  readonly children: ComponentChildren;
}

/** What has just happened, or what one has to know first. */
export const NotificationBanner = ({ title, success = false, children }: NotificationBannerProps) => (
  <div
    class={`govuk-notification-banner${success ? ' govuk-notification-banner--success' : ''}`}
    role={success ? 'alert' : 'region'}
    aria-labelledby="govuk-notification-banner-title"
    data-module="govuk-notification-banner"
  >
    <div class="govuk-notification-banner__header">
      <h2 class="govuk-notification-banner__title" id="govuk-notification-banner-title">
        {title}
      </h2>
    </div>
    <div class="govuk-notification-banner__content">
      <p class="govuk-notification-banner__heading">{children}</p>
    </div>
  </div>
);
