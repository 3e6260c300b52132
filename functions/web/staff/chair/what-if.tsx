import type { Prospect, Simulation } from '../../../../shared/awards/index.ts';
import type { SeenCall } from '../../../../shared/calls/index.ts';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { InsetText } from '../../components/inset-text.tsx';
import type { OwnPage, OwnVisit } from '../../edge/page.ts';
import type { StaffApp } from '../app.ts';
import { callAt } from '../call-at.ts';
import { whatIfReaders } from '../call-nav.tsx';
import { callView } from './call-view.tsx';
import { NotReady } from './not-ready.tsx';
import { Comparison, WhoChanges } from './what-if-board.tsx';
import { fieldId, labelOf, WhatIfForm } from './what-if-form.tsx';
import { scenariosIn, type Wished } from './what-if-query.ts';

/** As many applications as the board compares. */
const COMPARED = 500;

/** Other rules side by side with the call's own. The address holds everything; nothing is written. */
export const whatIfPage: OwnPage<StaffApp> = {
  path: '/admin/calls/:callId/what-if',
  allow: whatIfReaders,
  show: async (app, visit, params) => {
    const call = await callAt(app, visit, params);
    if (call === undefined) return undefined;
    const wished = scenariosIn(visit, call);
    const scenarios = wished.flatMap(({ scenario }) => (scenario === undefined ? [] : [scenario]));
    const [simulation, prospect] = await Promise.all([
      app.awards.simulateAwards({ callId: call.id, scenarios }),
      app.awards.viewProspect(call.id, { limit: COMPARED }),
    ]);
    const { t } = visit;
    return callView({
      visit,
      call,
      current: 'what-if',
      title: t('whatIfTitle'),
      children:
        simulation.ok && prospect.ok ? (
          <Board visit={visit} call={call} wished={wished} simulation={simulation.value} prospect={prospect.value} />
        ) : (
          <NotReady
            app={app}
            visit={visit}
            call={call}
            refusal={simulation.ok ? (prospect.ok ? { code: 'NoSuchThing' } : prospect.error) : simulation.error}
            title={t('whatIfClosed')}
          />
        ),
    });
  },
};

export interface BoardProps {
  readonly visit: OwnVisit;
  readonly call: SeenCall;
  readonly wished: readonly Wished[];
  readonly simulation: Simulation;
  readonly prospect: Prospect;
}

function Board({ visit, call, wished, simulation, prospect }: BoardProps) {
  const { t } = visit;
  const active = wished.filter(({ scenario }) => scenario !== undefined).map(({ letter }) => letter);
  const columns = simulation.scenarios.map((imagined, index) => ({ letter: active[index] ?? 'a', imagined }));
  const wrong = wished.flatMap(({ letter, wrong: fields }) => fields.map((wish) => ({ letter, wish })));
  return (
    <>
      {wrong.length === 0 ? null : (
        <ErrorSummary
          title={t('errorsTitle')}
          errors={wrong.map(({ letter, wish }) => ({
            text: `${t('whatIfScenario', { letter: letter.toUpperCase() })}, ${labelOf(visit, wish)}: ${t('fieldNotUnderstood')}`,
            href: `#${fieldId(letter, wish)}`,
          }))}
        />
      )}
      <p class="govuk-body-l b-reading">{t('whatIfLead')}</p>
      <InsetText>{t('whatIfSafe')}</InsetText>
      <WhatIfForm visit={visit} call={call} wished={wished} />
      {columns.length === 0 ? <p class="govuk-body">{t('whatIfNone')}</p> : null}
      {columns.length > 0 && columns.every(({ imagined }) => imagined.totals !== null && imagined.changes === 0) ? (
        <p class="govuk-body">{t('whatIfSame')}</p>
      ) : null}
      <Comparison visit={visit} call={call} base={simulation.base} columns={columns} />
      <WhoChanges visit={visit} call={call} base={simulation.base} columns={columns} candidates={prospect.items} />
    </>
  );
}
