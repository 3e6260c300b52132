import { isOutage } from '../../http/outages.ts';
import { at, type View, type Visit } from '../edge/page.ts';

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
