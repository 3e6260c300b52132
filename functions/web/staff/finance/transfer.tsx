import { type BudgetOverview, Transfer } from '../../../../shared/budget/index.ts';
import { dayText } from '../../../../shared/i18n/moment.ts';
import { transferFunding } from '../../../budget/transfer-funding.ts';
import { MoneyInput } from '../../components/input.tsx';
import { Select } from '../../components/select.tsx';
import type { OwnVisit } from '../../edge/page.ts';
import type { Fields } from '../../forms/fields.ts';
import { treeOf } from '../../forms/tree.ts';
import { typed } from '../../forms/typed.ts';
import { money } from '../../public/words.ts';
import { lineItems } from './line-items.ts';
import { LineOf } from './line-of.tsx';
import { orderPage, type OrderPart } from './order.tsx';

const municipal = ['municipal'] as const;

/** Only municipal money moves between lines, so its source is not asked. */
const bodyOf = (fields: Fields): unknown =>
  typed(Transfer, treeOf(new Map([...fields, ['from/source', municipal] as const, ['to/source', municipal] as const])));

const Parts = ({ visit, budget, fields }: OrderPart) => (
  <>
    <Select
      {...fields.field('from/line', visit.t('finFromLine'))}
      items={[{ value: '', text: visit.t('finChooseLine') }, ...fromItems(visit, budget)]}
    />
    <Select {...fields.field('to/line', visit.t('finToLine'))} items={lineItems(visit, budget)} />
    <MoneyInput
      {...fields.field('amount', visit.t('finAmount'))}
      hint={visit.t('finTransferHint')}
      suffix={visit.t('lei')}
    />
  </>
);

const fromItems = (visit: OwnVisit, { pots }: BudgetOverview) =>
  pots
    .filter(({ source, available }) => source === 'municipal' && available > 0)
    .map(({ line, available }) => ({
      value: line,
      text: `${visit.t('finLineNumber', { code: line })} – ${visit.t('finAvailableOf', { amount: money(visit, available) })}`,
    }));

const factsOf = (visit: OwnVisit, budget: BudgetOverview, { from, to, amount, act }: Transfer) => [
  { key: visit.t('finFromLine'), value: <LineOf visit={visit} budget={budget} code={from.line} /> },
  { key: visit.t('finToLine'), value: <LineOf visit={visit} budget={budget} code={to.line} /> },
  { key: visit.t('finAmount'), value: <strong>{money(visit, amount)}</strong> },
  {
    key: visit.t('finWhy'),
    value: visit.t('finActOf', { number: act.number, date: dayText(act.date, visit.language) }),
  },
];

/** Available municipal money goes to another line by an act; what is secured in all stays the same. */
export const transferPage = orderPage<Transfer>({
  name: 'transfer',
  endpoint: transferFunding,
  title: 'finTransfer',
  lead: 'finTransferLead',
  confirm: 'finTransferConfirm',
  done: 'transferred',
  schema: () => Transfer,
  body: bodyOf,
  preview: ({ previewTransfer }) => previewTransfer,
  parts: (part) => <Parts {...part} />,
  facts: factsOf,
});
