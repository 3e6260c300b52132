import type { SeenCall } from '../../../../shared/calls/index.ts';
import type { PotOutcome } from '../../../../shared/awards/index.ts';
import { sourceText } from '../../../../shared/i18n/budget-words.ts';
import { type Minor, sum, zero } from '../../../../shared/kernel/money.ts';
import type { Text } from '../../../../shared/kernel/text.ts';
import type { ProgrammeLine } from '../../../../shared/programmes/index.ts';
import { Table } from '../../components/table.tsx';
import { LineName } from '../../parts/line-name.tsx';
import { money } from '../words.ts';
import type { CallPart } from './call-facts.tsx';

export interface CallMoneyProps extends CallPart {
  readonly pots: readonly PotOutcome[] | undefined;
  readonly lines: readonly ProgrammeLine[];
}

/** What was announced on each line, what was given and what is left of it. */
export function CallMoney({ visit, call, pots, lines }: CallMoneyProps) {
  const { t } = visit;
  const rows = call.envelopes.map(({ line, source, amount }): Row => {
    const pot = pots?.find((one) => one.line === line && one.source === source);
    return {
      line,
      title: lines.find(({ code }) => code === line)?.title ?? undefined,
      source,
      announced: amount,
      awarded: pot?.awarded ?? zero,
      left: pot?.unspent ?? amount,
    };
  });
  const shown = pots === undefined ? (['announced', 'left'] as const) : (['announced', 'awarded', 'left'] as const);
  return (
    <section class="b-section">
      <h2 class="govuk-heading-l" id="money">
        {t('moneyTitle')}
      </h2>
      <p class="govuk-body b-reading">{t(moneyText(call, pots))}</p>
      <Table
        caption={t('moneyCaption')}
        captionHidden
        rows={rows}
        columns={[
          { head: t('line'), cell: ({ line, title }) => <LineName visit={visit} line={{ code: line, title }} /> },
          { head: t('source'), cell: ({ source }) => sourceText(source, visit.language) },
          ...shown.map((key) => ({ head: t(key), cell: (row: Row) => money(visit, row[key]), numeric: true })),
        ]}
        total={[t('total'), '', ...shown.map((key) => money(visit, sum(rows.map((row) => row[key]))))]}
      />
    </section>
  );
}

interface Row extends Readonly<Record<'announced' | 'awarded' | 'left', Minor>> {
  readonly line: string;
  readonly title: Text | undefined;
  readonly source: string;
}

/** Money is secured from publication on, unless the call says that it is not, or was cancelled and gave it back. */
function moneyText({ rules, phase }: SeenCall, pots: CallMoneyProps['pots']) {
  if (pots !== undefined) return 'moneyAfter';
  if (phase === 'cancelled') return 'moneyCancelled';
  return rules.subjectToFunds.value ? 'moneyUncertain' : 'moneyBefore';
}
