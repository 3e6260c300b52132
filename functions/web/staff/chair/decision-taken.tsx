import type { Decision } from '../../../../shared/awards/index.ts';
import type { SeenCall } from '../../../../shared/calls/index.ts';
import { dayText, momentText } from '../../../../shared/i18n/moment.ts';
import { ButtonLink } from '../../components/button.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { at, type OwnVisit } from '../../edge/page.ts';
import { callPath } from '../call-crumbs.ts';

interface DecisionTakenProps {
  readonly visit: OwnVisit;
  readonly call: SeenCall;
  readonly decision: Decision;
}

/** The decision as it was taken: its act, its moment, and the hash of what it was taken on. */
export function DecisionTaken({ visit, call, decision: { act, at: takenAt, inputsHash } }: DecisionTakenProps) {
  const { language, t } = visit;
  const isPublic = call.resultsPublishedAt !== undefined;
  return (
    <section>
      <h2 class="govuk-heading-l">{t('decideTaken')}</h2>
      <SummaryList
        rows={[
          {
            key: t('act'),
            value: t('decideActValue', { number: act.number, date: dayText(act.date, language) }),
          },
          { key: t('decideTakenAt'), value: momentText(takenAt, language) },
          {
            key: t('inputsHash'),
            value: (
              <>
                <span class="b-code">{inputsHash}</span>
                <br />
                <span class="b-quiet">{t('decideHashText')}</span>
              </>
            ),
          },
        ]}
      />
      {isPublic ? (
        <ButtonLink text={t('publishSee')} href={at(visit, `/calls/${call.id}/results`)} kind="secondary" />
      ) : (
        <ButtonLink text={t('chairToPublication')} href={at(visit, callPath(call.id, '/publication-of-results'))} />
      )}
    </section>
  );
}
