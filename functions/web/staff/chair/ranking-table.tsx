import { type Candidate, scoreText } from '../../../../shared/awards/index.ts';
import type { Criterion, SeenCall } from '../../../../shared/calls/index.ts';
import { Table } from '../../components/table.tsx';
import { Tag } from '../../components/tag.tsx';
import type { OwnVisit } from '../../edge/page.ts';
import { askedAndGiven, RankedName, Reasoned } from '../../parts/ranked.tsx';
import { decimal } from '../../public/words.ts';

export interface RankingTableProps {
  readonly visit: OwnVisit;
  readonly call: SeenCall;
  readonly items: readonly Candidate[];
}

/** Every application with its exact mean, its points per criterion, and what the rules give it with the reason. */
export function RankingTable({ visit, call, items }: RankingTableProps) {
  const { t } = visit;
  return (
    <Table
      caption={t('ranking')}
      captionHidden
      compact
      rows={items}
      columns={[
        { head: t('application'), cell: (row) => <Applicant visit={visit} row={row} /> },
        { head: t('meanOfPoints'), cell: (row) => <Mean visit={visit} call={call} row={row} />, numeric: true },
        ...(call.kind === 'subsidy' ? askedAndGiven(visit) : []),
        { head: t('outcomeAndReason'), cell: (row) => <OutcomeOf visit={visit} call={call} row={row} /> },
      ]}
    />
  );
}

interface RowProps {
  readonly visit: OwnVisit;
  readonly call: SeenCall;
  readonly row: Candidate;
}

/** Its place, whose it is, and whether another one stands at the same place. */
export const Applicant = ({ visit, row }: Omit<RowProps, 'call'>) => (
  <RankedName visit={visit} rank={row.rank} row={row}>
    {row.tied ? <Tag text={visit.t('chairTied')} colour="yellow" /> : null}
  </RankedName>
);

function Mean({ visit, call, row }: RowProps) {
  const { language, t } = visit;
  const { mean } = row;
  if (mean === undefined) return <>–</>;
  return (
    <>
      <strong>{decimal(scoreText(mean), language)}</strong>
      <span class="b-criterion">{t('chairExactMean', { points: mean.points, sheets: mean.sheets })}</span>
      <span class="b-criteria">
        {call.grid.map((criterion, index) => (
          <CriterionMean visit={visit} criterion={criterion} points={row.sums[index] ?? 0} sheets={mean.sheets} />
        ))}
      </span>
    </>
  );
}

interface CriterionMeanProps {
  readonly visit: OwnVisit;
  readonly criterion: Criterion;
  readonly points: number;
  readonly sheets: number;
}

/** The mean of one criterion; a floor is named, and said when it is not reached. */
function CriterionMean({
  visit: { language, t },
  criterion: { code, floor, knockOut },
  points,
  sheets,
}: CriterionMeanProps) {
  const below = (floor !== undefined && points < floor * sheets) || (knockOut && points === 0);
  const mean = `${code} ${decimal(scoreText({ points, sheets }), language)}`;
  const mark =
    floor === undefined
      ? knockOut
        ? ` · ${t('knockOut')}`
        : ''
      : ` · ${t(below ? 'chairBelowFloor' : 'chairFloorMark', { floor })}`;
  return <span class={below ? 'b-criterion b-criterion--below' : 'b-criterion'}>{mean + mark}</span>;
}

/** What the rules give it, or what keeps it from being given anything; a tie waits for the commission's vote. */
function OutcomeOf({ visit, call, row: { result, fails } }: RowProps) {
  const reason = result?.reason ?? fails;
  if (reason === undefined) return <>{visit.t('chairWaitsVote')}</>;
  return <Reasoned visit={visit} call={call} outcome={result?.outcome} reason={reason} />;
}
