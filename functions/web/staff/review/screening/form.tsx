import { daysLater } from '../../../../../shared/kernel/instants.ts';
import { momentText } from '../../../../../shared/i18n/moment.ts';
import { Button } from '../../../components/button.tsx';
import { Form, fieldsFor } from '../../../components/form.tsx';
import { InsetText } from '../../../components/inset-text.tsx';
import { at } from '../../../edge/page.ts';
import type { FiledProps } from '../dossier/read.ts';
import { callPath } from '../../call-crumbs.ts';
import { judgedIn } from './judged.ts';
import { Row } from './row.tsx';

/** A verdict for everything the call asks, with the documents beside it; what follows is said before it is sent. */
export function ScreeningForm({ visit, call, application }: FiledProps) {
  const { t } = visit;
  const fields = fieldsFor(visit, 'screen');
  const mayComplete = call.rules.completionDays.value > 0;
  const rows = judgedIn(call);
  return (
    <>
      <p class="govuk-body">
        <a class="govuk-link" href={at(visit, callPath(call.id, `/applications/${application.id}`))}>
          {t('readDossier')}
        </a>
      </p>
      <p class="govuk-body b-reading">{t('screeningText')}</p>
      <Form visit={visit} name="screen" version={application.version}>
        <div data-screening="">
          {rows.map((judged, index) => (
            <Row {...{ visit, call, application, fields, judged, index, mayComplete }} />
          ))}
          <Consequences visit={visit} call={call} />
        </div>
        <Button text={t('recordScreening')} />
      </Form>
    </>
  );
}

/** What each outcome means, with the term the rule gives if it were asked now; a script says which one it is. */
function Consequences({ visit, call }: Pick<FiledProps, 'visit' | 'call'>) {
  const { t, now, language } = visit;
  const days = call.rules.completionDays.value;
  const until = momentText(daysLater(now, days), language);
  const term = days === 0 ? t('noCompletionText') : t('completionTermText', { days: t('days', { n: days }), until });
  return (
    <InsetText>
      <p class="govuk-body b-unscripted">{t('outcomeRules')}</p>
      <p
        class="govuk-body govuk-!-font-weight-bold b-scripted"
        aria-live="polite"
        data-outcome=""
        data-open={t('outcomeOpen')}
        data-eligible={t('outcomeEligible')}
        data-ineligible={t('outcomeIneligible')}
        data-to-complete={t('outcomeToComplete')}
      >
        {t('outcomeOpen')}
      </p>
      <p class="govuk-body">{term}</p>
    </InsetText>
  );
}
