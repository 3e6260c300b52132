import type { Verdict } from '../../../../shared/applications/index.ts';
import type { SeenCall } from '../../../../shared/calls/index.ts';
import { Told } from '../../components/told.tsx';
import type { OwnVisit } from '../../edge/page.ts';
import type { OwnProps } from './application.tsx';

/** What the officer asked to complete, or why the application is not eligible, with the officer's own words. */
export function AskedAndReasons({ visit, own: { application, call } }: OwnProps) {
  const { t } = visit;
  const { state, screening } = application;
  const wanted = state === 'to-complete' ? 'to-complete' : state === 'ineligible' ? 'not-met' : undefined;
  const verdicts = screening?.verdicts.filter(({ verdict }) => verdict === wanted) ?? [];
  if (verdicts.length === 0) return null;
  return (
    <section>
      <h2 class="govuk-heading-m">{t(wanted === 'to-complete' ? 'completionTitle' : 'reasonsTitle')}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {verdicts.map((verdict) => (
          <One visit={visit} call={call} verdict={verdict} />
        ))}
      </ul>
    </section>
  );
}

interface OneProps {
  readonly visit: OwnVisit;
  readonly call: SeenCall;
  readonly verdict: Verdict;
}

function One({ visit: { language }, call, verdict: { requirement, reason } }: OneProps) {
  const named = [...call.requirements, ...call.documents].find(({ code }) => code === requirement);
  return (
    <li>
      {named === undefined ? requirement : <Told text={named.title} language={language} />}
      {reason === undefined ? null : (
        <>
          {': '}
          <span lang="ro">{reason}</span>
        </>
      )}
    </li>
  );
}
