import { type Candidate, scoreText } from '../../../../shared/awards/index.ts';
import type { Criterion, SeenCall } from '../../../../shared/calls/index.ts';
import { outcomeTexts, reasonText } from '../../../../shared/i18n/reasons.ts';
import { Table } from '../../components/table.tsx';
import { Tag } from '../../components/tag.tsx';
import type { OwnVisit } from '../../edge/page.ts';
import { decimal, money } from '../../public/words.ts';
import { outcomeColours, reasonNamesIn } from '../../words/outcomes.ts';

export interface RankingTableProps {
  readonly visit: OwnVisit;
  readonly call: SeenCall;
  readonly items: readonly Candidate[];
}

/** Every application with its exact mean, its points per criterion, and what the rules give it with the reason. */
export function RankingTable({ visit, call, items }: RankingTableProps) {
  const { t } = visit;
  const subsidy = call.kind === 'subsidy';
  return (
    <Table
      caption={t('ranking')}
      captionHidden
      compact
      rows={items}
      columns={[
        { head: t('application'), cell: (row) => <Applicant visit={visit} row={row} /> },
        { head: t('meanOfPoints'), cell: (row) => <Mean visit={visit} call={call} row={row} />, numeric: true },
        ...(subsidy
          ? [
              { head: t('asked'), cell: ({ input }: Candidate) => money(visit, input.requested), numeric: true },
              {
                head: t('awarded'),
                cell: ({ result }: Candidate) => (result === undefined ? '–' : money(visit, result.awarded)),
                numeric: true,
              },
            ]
          : []),
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

/** Its place, whose it is, and its number. */
export const Applicant = ({ visit: { t }, row }: Omit<RowProps, 'call'>) => (
  <>
    {row.rank === null ? t('notRanked') : t('rank', { rank: row.rank })}
    {row.tied ? (
      <>
        {' '}
        <Tag text={t('chairTied')} colour="yellow" />
      </>
    ) : null}
    <br />
    {row.organisation ?? t('nameUnknown')}
    <br />
    <span class="b-light">
      {row.title}
      <br />
      <span class="b-quiet">
        {row.input.registrationNumber}
        {row.input.line === null ? null : ` · ${t('lineCode', { code: row.input.line })}`}
      </span>
    </span>
  </>
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

function OutcomeOf({ visit, call, row: { result, fails } }: RowProps) {
  const { language, t } = visit;
  const reason = result?.reason ?? fails;
  return (
    <>
      {result === undefined ? null : (
        <span class="b-outcome">
          <Tag text={outcomeTexts[result.outcome][language]} colour={outcomeColours[result.outcome]} />
        </span>
      )}
      {reason === undefined ? t('chairWaitsVote') : reasonText(reason, language, reasonNamesIn(call, language))}
    </>
  );
}
