import type { Candidate, OutcomeState, PotOutcome } from '../../../../shared/awards/index.ts';
import type { SeenCall } from '../../../../shared/calls/index.ts';
import { sourceText } from '../../../../shared/i18n/budget-words.ts';
import { sum } from '../../../../shared/kernel/money.ts';
import { Details } from '../../components/details.tsx';
import { Table } from '../../components/table.tsx';
import type { OwnVisit } from '../../edge/page.ts';
import { money } from '../../public/words.ts';
import { RankingTable } from './ranking-table.tsx';

interface WhoProps {
  readonly visit: OwnVisit;
  readonly call: SeenCall;
  readonly items: readonly Candidate[];
}

/** Who wins, who waits in which order, and who is out, each with the reason. */
export function WhoGetsWhat({ visit, call, items }: WhoProps) {
  const { t } = visit;
  const those = (...states: readonly OutcomeState[]) =>
    items.filter(({ result }) => result !== undefined && states.includes(result.outcome));
  const unfunded = those('unfunded');
  return (
    <>
      <Group visit={visit} call={call} title={t('decideWins')} items={those('awarded')} />
      {unfunded.length === 0 ? null : <Group visit={visit} call={call} title={t('decideUnfunded')} items={unfunded} />}
      <Group visit={visit} call={call} title={t('decideReserve')} items={those('reserve')} />
      <Others visit={visit} call={call} items={those('rejected', 'ineligible')} />
    </>
  );
}

const Group = ({ visit, call, title, items }: WhoProps & { readonly title: string }) => (
  <section class="b-section">
    <h2 class="govuk-heading-l">
      {title} ({items.length})
    </h2>
    {items.length === 0 ? (
      <p class="govuk-body">{visit.t('decideNobody')}</p>
    ) : (
      <RankingTable visit={visit} call={call} items={items} />
    )}
  </section>
);

const Others = ({ visit, call, items }: WhoProps) =>
  items.length === 0 ? null : (
    <Details summary={`${visit.t('decideOthers')} (${String(items.length)})`}>
      <RankingTable visit={visit} call={call} items={items} />
    </Details>
  );

/** Where the money of each line goes with this decision. */
export function MoneyMoves({ visit, pots }: { readonly visit: OwnVisit; readonly pots: readonly PotOutcome[] }) {
  const { language, t } = visit;
  const waits = pots.some(({ waiting }) => waiting > 0);
  const column = (head: string, key: 'secured' | 'awarded' | 'waiting' | 'unspent') => ({
    head,
    cell: (pot: PotOutcome) => money(visit, pot[key]),
    numeric: true,
    total: money(visit, sum(pots.map((pot) => pot[key]))),
  });
  const columns = [
    column(t('decideBefore'), 'secured'),
    column(t('decideReserved'), 'awarded'),
    column(t('decideReturned'), 'unspent'),
    ...(waits ? [column(t('waiting'), 'waiting')] : []),
  ];
  return (
    <section class="b-section">
      <h2 class="govuk-heading-l">{t('decideMoney')}</h2>
      <Table
        caption={t('decideMoney')}
        captionHidden
        rows={pots}
        columns={[
          { head: t('line'), cell: ({ line, source }) => `${line} · ${sourceText(source, language)}` },
          ...columns,
        ]}
        total={[t('total'), ...columns.map(({ total }) => total)]}
      />
    </section>
  );
}
