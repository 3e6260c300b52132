import { isOutage } from '../../http/outages.ts';
import { at, type View, type Visit } from '../edge/page.ts';
import type { NoFormOfOurs } from '../forms/fields.ts';
import { startOf } from './navigation.ts';

/** There is nothing at this address, or it is not for everybody. */
export const notFound = (visit: Visit): View => ({
  status: 404,
  title: visit.t('notFoundTitle'),
  main: (
    <div class="b-reading">
      <h1 class="govuk-heading-xl">{visit.t('notFoundTitle')}</h1>
      <p class="govuk-body">{visit.t('notFoundText')}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={at(visit, '/calls')}>
          {visit.t('toCalls')}
        </a>
      </p>
    </div>
  ),
});

/** Something failed that nobody foresaw, or the database is away for a moment; the number finds it in the log. */
export function failure(visit: Visit, requestId: string, error: unknown): View {
  const busy = isOutage(error);
  const title = visit.t(busy ? 'busyTitle' : 'failureTitle');
  return {
    status: busy ? 503 : 500,
    title,
    main: (
      <div class="b-reading">
        <h1 class="govuk-heading-xl">{title}</h1>
        <p class="govuk-body">{visit.t(busy ? 'busyText' : 'failureText')}</p>
        <p class="govuk-body-s">{visit.t('requestNumber', { number: requestId })}</p>
      </div>
    ),
  };
}

/** The page exists, but not for this person's roles. */
export const notAllowed = (visit: Visit): View => ({
  status: 403,
  title: visit.t('notAllowedTitle'),
  main: (
    <div class="b-reading">
      <h1 class="govuk-heading-xl">{visit.t('notAllowedTitle')}</h1>
      <p class="govuk-body">{visit.t('notAllowedText')}</p>
      {visit.person === undefined ? null : (
        <p class="govuk-body">
          <a class="govuk-link" href={at(visit, startOf(visit.person.actor))}>
            {visit.t('toOwnStart')}
          </a>
        </p>
      )}
    </div>
  ),
});

/** Why a form is none of ours, in the reader's words. */
export const noFormOfOurs = ({ t }: Pick<Visit, 't'>, { code, most }: NoFormOfOurs): string =>
  t(code === 'TooManyFields' ? 'tooManyFields' : 'fieldNameTooLong', { most });

/** A form that no page of ours has, or that another site sent; `why`, where more is known than that. */
export const unknownForm = (visit: Visit, why = visit.t('unknownFormText')): View => ({
  status: 400,
  title: visit.t('unknownFormTitle'),
  main: (
    <div class="b-reading">
      <h1 class="govuk-heading-xl">{visit.t('unknownFormTitle')}</h1>
      <p class="govuk-body">{why}</p>
    </div>
  ),
});
