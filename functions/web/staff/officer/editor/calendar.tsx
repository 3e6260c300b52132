import { daysLater, type Instant } from '../../../../../shared/kernel/instants.ts';
import { fieldsFor } from '../../../components/form.tsx';
import { Fieldset } from '../../../components/form-group.tsx';
import { DateInput, TimeInput } from '../../../components/input.tsx';
import { SummaryList } from '../../../components/summary-list.tsx';
import { momentText } from '../../../../../shared/i18n/moment.ts';
import { editPage, type Writing } from './edit-page.tsx';

/** Whole days from one instant to another; 0 when it is already past. */
const daysBetween = (from: Instant, to: Instant): number =>
  Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000));

/** When applications are taken, and whether that is as long as the call's own rule asks. */
function CalendarFields({ visit, call }: Omit<Writing, 'app'>) {
  const { language, t } = visit;
  const fields = fieldsFor(visit, 'edit');
  const { minOpenDays } = call.rules;
  return (
    <>
      {(['opens', 'closes'] as const).map((end) => (
        <Fieldset legend={t(end)} size="m">
          <div class="b-moment">
            <DateInput
              {...fields.field(`calendar/${end}/date`, `${t(end)}: ${t('date')}`, call.calendar[end].date)}
              label={t('date')}
            />
            <TimeInput
              {...fields.field(`calendar/${end}/time`, `${t(end)}: ${t('time')}`, call.calendar[end].time)}
              label={t('time')}
            />
          </div>
        </Fieldset>
      ))}
      <h2 class="govuk-heading-m">{t('calendarNow')}</h2>
      <SummaryList
        rows={[
          { key: t('calendarOpenFor'), value: t('days', { n: daysBetween(call.opensAt, call.closesAt) }) },
          { key: t('calendarLeft'), value: t('days', { n: daysBetween(visit.now, call.closesAt) }) },
          { key: t('calendarRule'), value: t('days', { n: minOpenDays.value }) },
          { key: t('calendarEarliest'), value: momentText(daysLater(visit.now, minOpenDays.value), language) },
        ]}
      />
    </>
  );
}

export const calendarPage = editPage({ section: 'calendar', fields: (writing) => <CalendarFields {...writing} /> });
