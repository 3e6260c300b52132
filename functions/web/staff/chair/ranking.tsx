import type { Prospect } from '../../../../shared/awards/index.ts';
import type { SeenCall } from '../../../../shared/calls/index.ts';
import { dayText } from '../../../../shared/i18n/moment.ts';
import { InsetText } from '../../components/inset-text.tsx';
import { Pagination } from '../../components/pagination.tsx';
import { allows } from '../../edge/allows.ts';
import { at, type OwnPage, type OwnVisit } from '../../edge/page.ts';
import { formatIn, tableFile } from '../../exports/table-file.ts';
import { ExportLinks } from '../../parts/export-links.tsx';
import { pagingOf } from '../../parts/paging.ts';
import { ResultFigures } from '../../public/parts/result-figures.tsx';
import { PotResults } from '../../public/parts/results-tables.tsx';
import type { StaffApp } from '../app.ts';
import { callAt } from '../call-at.ts';
import { callPath } from '../call-crumbs.ts';
import { callReaders, whatIfReaders } from '../call-nav.tsx';
import { callView } from './call-view.tsx';
import { NotReady } from './not-ready.tsx';
import { rankingFile } from './ranking-file.ts';
import { RankingTable } from './ranking-table.tsx';
import { Ties } from './ties.tsx';

const SHOWN = 100;
/** A file has all of them. */
const ALL = 100_000;

/** The ranking with what today's rules would give, or what was decided; as a file, exactly the same rows. */
export const rankingPage: OwnPage<StaffApp> = {
  path: '/admin/calls/:callId/ranking',
  allow: callReaders,
  show: async (app, visit, params) => {
    const call = await callAt(app, visit, params);
    if (call === undefined) return undefined;
    const format = formatIn(visit.query);
    const wanted = format === undefined ? { limit: SHOWN, cursor: visit.query['cursor'] } : { limit: ALL };
    const prospect = await app.awards.viewProspect(call.id, wanted);
    if (prospect.ok && format !== undefined) return tableFile(rankingFile(visit, call, prospect.value), format);
    if (!prospect.ok && (prospect.error.code === 'NoSuchThing' || prospect.error.code === 'BadCursor'))
      return undefined;
    return callView({
      visit,
      call,
      current: 'ranking',
      title: visit.t('ranking'),
      children: prospect.ok ? (
        <Ranked visit={visit} call={call} prospect={prospect.value} />
      ) : (
        <NotReady app={app} visit={visit} call={call} refusal={prospect.error} />
      ),
    });
  },
};

interface RankedProps {
  readonly visit: OwnVisit;
  readonly call: SeenCall;
  readonly prospect: Prospect;
}

function Ranked({ visit, call, prospect }: RankedProps) {
  const { language, t } = visit;
  const { decision, totals, pots, votesNeeded, items, next } = prospect;
  const paging = pagingOf(visit, next);
  return (
    <>
      <p class="govuk-body-l b-reading">
        {decision === undefined
          ? t('chairRankingToday')
          : t('chairRankingDecided', { number: decision.act.number, date: dayText(decision.act.date, language) })}
      </p>
      {totals === null ? null : <ResultFigures visit={visit} totals={totals} pots={pots} />}
      {votesNeeded.length === 0 ? null : <Ties visit={visit} call={call} ties={votesNeeded} />}
      {items.length === 0 ? (
        <InsetText>{t('chairEmpty')}</InsetText>
      ) : (
        <>
          <ExportLinks visit={visit} />
          <RankingTable visit={visit} call={call} items={items} />
        </>
      )}
      {paging === undefined ? null : <Pagination {...paging} />}
      {pots.length === 0 ? null : <PotResults visit={visit} pots={pots} />}
      <WhatNext visit={visit} call={call} />
    </>
  );
}

/** Before the decision other rules can be compared; after it there is only the decision. */
const WhatNext = ({ visit, call }: Omit<RankedProps, 'prospect'>) => {
  const open = call.status === 'evaluation' && allows(whatIfReaders, visit.person.actor);
  return (
    <p class="govuk-body b-actions b-noprint">
      {open ? (
        <a class="govuk-link" href={at(visit, callPath(call.id, '/what-if'))}>
          {visit.t('chairToWhatIf')}
        </a>
      ) : null}
      <a class="govuk-link" href={at(visit, callPath(call.id, '/decision'))}>
        {visit.t('chairToDecision')}
      </a>
    </p>
  );
};
