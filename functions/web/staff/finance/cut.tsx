import { type BudgetOverview, Cut } from '../../../../shared/budget/index.ts';
import { sourceText } from '../../../../shared/i18n/budget-words.ts';
import { dayText } from '../../../../shared/i18n/moment.ts';
import { cutFunding } from '../../../budget/cut-funding.ts';
import { MoneyInput } from '../../components/input.tsx';
import { Select } from '../../components/select.tsx';
import type { OwnVisit } from '../../edge/page.ts';
import { type Fields, one } from '../../forms/fields.ts';
import { treeOf } from '../../forms/tree.ts';
import { typed } from '../../forms/typed.ts';
import { money } from '../../public/words.ts';
import { LineOf } from './line-of.tsx';
import { orderPage, type OrderPart } from './order.tsx';
import { potText } from './pots.tsx';

/** The pot is chosen as one, `4.1#municipal`; what was not chosen is missed once, as the line. */
function bodyOf(fields: Fields): unknown {
  const [line = '', source = 'municipal'] = one(fields, 'line').split('#');
  return typed(Cut, treeOf(new Map([...fields, ['line', [line]] as const, ['source', [source]] as const])));
}

const Parts = ({ visit, budget, fields }: OrderPart) => (
  <>
    <Select
      {...fields.field('line', visit.t('finCutFrom'))}
      items={[{ value: '', text: visit.t('finChoosePot') }, ...potItems(visit, budget)]}
    />
    <MoneyInput
      {...fields.field('amount', visit.t('finAmount'))}
      hint={visit.t('finCutHint')}
      suffix={visit.t('lei')}
    />
  </>
);

const potItems = (visit: OwnVisit, { pots }: BudgetOverview) =>
  pots
    .filter(({ available }) => available > 0)
    .map(({ line, source, available }) => ({
      value: `${line}#${source}`,
      text: `${potText({ line, source }, visit)} – ${visit.t('finAvailableOf', { amount: money(visit, available) })}`,
    }));

const factsOf = (visit: OwnVisit, budget: BudgetOverview, { line, source, amount, act }: Cut) => [
  { key: visit.t('line'), value: <LineOf visit={visit} budget={budget} code={line} /> },
  { key: visit.t('source'), value: sourceText(source, visit.language) },
  { key: visit.t('finAmount'), value: <strong>{money(visit, amount)}</strong> },
  {
    key: visit.t('finWhy'),
    value: visit.t('finActOf', { number: act.number, date: dayText(act.date, visit.language) }),
  },
];

/** A rectification: money nobody was promised is taken back by an act. */
export const cutPage = orderPage<Cut>({
  name: 'cut',
  endpoint: cutFunding,
  title: 'finCut',
  lead: 'finCutLead',
  confirm: 'finCutConfirm',
  done: 'cut',
  schema: () => Cut,
  body: bodyOf,
  preview: ({ previewCut }) => previewCut,
  parts: (part) => <Parts {...part} />,
  facts: factsOf,
});
