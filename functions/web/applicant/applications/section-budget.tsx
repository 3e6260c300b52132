import * as z from 'zod';
import type { Content, Totals } from '../../../../shared/applications/index.ts';
import { leiText, type Minor } from '../../../../shared/kernel/money.ts';
import { amountText } from '../../../../shared/i18n/amount.ts';
import { Input } from '../../components/input.tsx';
import { money } from '../../public/words.ts';
import { BudgetSums } from './budget-sums.tsx';
import { Rows } from './rows.tsx';
import { sectionPage, type SectionProps } from './section-page.tsx';
import { rowField } from './section-rows.tsx';

type BudgetRow = NonNullable<Content['budget']>[number];

/** What the project costs, row by row, and who pays for it; the server sums it up. */
export const budgetPage = sectionPage({
  name: 'budget',
  section: 'budget',
  lead: 'leadBudget',
  wide: true,
  filled: ownNothing,
  extra: () => undefined,
  fields: (props) => (
    <div data-budget>
      <Rows
        {...props}
        list="budget"
        stored={props.own.application.content.budget ?? []}
        most={100}
        blank={props.own.application.content.budget === undefined ? 3 : 1}
        row={(index, stored) => <Cost {...props} index={index} stored={stored} />}
      />
      <BudgetSums visit={props.visit} own={props.own} />
    </div>
  ),
});

interface CostProps extends SectionProps {
  readonly index: number;
  readonly stored: BudgetRow | undefined;
}

/** The unit stands in the label: beside the field it would take the room of the digits. */
const AMOUNT = { inputmode: 'decimal', classes: 'b-money' } as const;

function Cost({ index, stored, ...props }: CostProps) {
  const { visit, own } = props;
  const { t, language } = visit;
  const field = rowField(props, 'budget', index);
  const typed = (amount: Minor | undefined) =>
    amount === undefined ? undefined : amountText(leiText(amount), language).replace(/\u00a0\D+$/, '');
  return (
    <div class="b-cost">
      <Input {...field('item', t('expense'), stored?.item)} />
      <Input {...field('unit', t('unit'), stored?.unit)} />
      <Input {...field('quantity', t('quantity'), stored?.quantity)} inputmode="numeric" />
      <Input {...field('unitPrice', `${t('unitPrice')}, ${t('lei')}`, typed(stored?.unitPrice))} {...AMOUNT} />
      <Input {...field('own', `${t('ownShare')}, ${t('lei')}`, typed(stored?.own))} {...AMOUNT} />
      <RowSums visit={visit} totals={own.application.totals.rows[index]} />
    </div>
  );
}

/** What a row comes to, as it is stored; a script keeps it up while somebody types. */
const RowSums = ({ visit, totals }: Pick<SectionProps, 'visit'> & { readonly totals: Totals | undefined }) => (
  <dl class="b-facts b-cost__sums">
    {(['total', 'requested'] as const).map((sum) => (
      <div>
        <dt>{visit.t(sum === 'total' ? 'rowTotal' : 'rowRequested')}</dt>
        <dd data-row-sum={sum}>{totals === undefined ? '–' : money(visit, totals[sum])}</dd>
      </div>
    ))}
  </dl>
);

const Rowlike = z.array(z.record(z.string(), z.unknown()));

/** Who brings nothing of their own leaves the field empty. */
function ownNothing(rows: unknown): unknown {
  const read = Rowlike.safeParse(rows);
  return read.success ? read.data.map((row) => ({ own: '0', ...row })) : rows;
}
