import type { ComponentChildren } from 'preact';
import * as z from 'zod';
import type { BudgetOverview, Preview } from '../../../../shared/budget/index.ts';
import type { PlainKey } from '../../../../shared/i18n/catalogue/translate.ts';
import type { ProgrammeId } from '../../../../shared/kernel/ids.ts';
import { err, ok, type Refusal, type Result } from '../../../../shared/kernel/result.ts';
import type { BudgetApp } from '../../../budget/app.ts';
import { parse } from '../../../http/parse.ts';
import type { EdgeRefusal } from '../../../http/request.ts';
import type { Endpoint } from '../../../http/route.ts';
import type { fieldsFor } from '../../components/form.tsx';
import type { SummaryRow } from '../../components/summary-list.tsx';
import type { OwnPage, OwnVisit, Params } from '../../edge/page.ts';
import { checkForm, editForm } from '../../forms/check-form.ts';
import type { Fields } from '../../forms/fields.ts';
import { routeForm } from '../../forms/route-form.ts';
import type { StaffApp } from '../app.ts';
import { writers } from './access.ts';
import { OrderCheck } from './order-check.tsx';
import { OrderForm } from './order-form.tsx';
import { crumbsTo, type Funded, fundedIn } from './read.ts';
import { receiptOf } from './receipt.tsx';

/** What the fields of an order are rendered with. */
export interface OrderPart {
  readonly visit: OwnVisit;
  readonly budget: BudgetOverview;
  readonly fields: ReturnType<typeof fieldsFor>;
}

/** An order of finance as a page: its fields, how they become what the route takes, and how it is said before it is confirmed. */
export interface MoneyOrder<Order> {
  readonly name: 'secure' | 'cut' | 'transfer';
  readonly endpoint: Endpoint<BudgetApp>;
  readonly title: PlainKey;
  readonly lead: PlainKey;
  /** The button that writes it. */
  readonly confirm: PlainKey;
  /** The word of the notice afterwards: `doneSecured`. */
  readonly done: string;
  /** The route's schema, as narrow as what was chosen. */
  readonly schema: (fields: Fields) => z.ZodType<Order>;
  readonly body: (fields: Fields) => unknown;
  /** The fields with what follows from them. @default as they are */
  readonly completed?: (fields: Fields, budget: BudgetOverview) => Fields;
  readonly preview: (
    app: BudgetApp,
  ) => (
    programmeId: ProgrammeId,
    order: Order,
  ) => Promise<Result<Preview, Refusal & { readonly at?: readonly string[] }>>;
  readonly parts: (part: OrderPart) => ComponentChildren;
  readonly facts: (visit: OwnVisit, budget: BudgetOverview, order: Order) => readonly SummaryRow[];
}

/** An order that was understood and would not be refused now. */
export interface Reckoned<Order> {
  readonly order: Order;
  readonly preview: Preview;
  readonly fields: Fields;
}

const Receipted = z.looseObject({
  entries: z.array(z.looseObject({ movement: z.literal(['secure', 'cut', 'transfer']), reference: z.string() })).min(1),
});

/** The page of an order: filled in, checked, and only then written. */
export const orderPage = <Order,>(order: MoneyOrder<Order>): OwnPage<StaffApp> => ({
  path: `/finance/:programmeId/${order.name}`,
  allow: writers,
  show: async (app, visit, params) => {
    const funded = await fundedIn(app, visit, params);
    if (funded === undefined) return undefined;
    const reckoned = await toConfirm(order, app, visit, funded);
    const view = { section: 'finance' as const, crumbs: crumbsTo(visit, funded.programme) };
    if (reckoned === undefined)
      return { ...view, title: visit.t(order.title), main: <OrderForm visit={visit} funded={funded} order={order} /> };
    return {
      ...view,
      title: visit.t('finCheckTitle'),
      main: <OrderCheck visit={visit} funded={funded} order={order} reckoned={reckoned} />,
    };
  },
  forms: {
    check: checkForm((app: StaffApp, visit, { fields, params }) => reckonedIn(order, app, visit, params, fields)),
    edit: editForm,
    [order.name]: routeForm(order.endpoint, {
      of: ({ budget }: StaffApp) => budget,
      body: order.body,
      to: (answer, { params }) => {
        const [entry] = Receipted.parse(answer).entries;
        const query = new URLSearchParams({ done: order.done, ...(entry && { receipt: receiptOf(entry) }) });
        return `/finance/${params['programmeId'] ?? ''}/entries?${query.toString()}`;
      },
    }),
  },
});

async function reckonedIn<Order>(
  order: MoneyOrder<Order>,
  app: StaffApp,
  visit: OwnVisit,
  params: Params,
  fields: Fields,
): Promise<Result<Reckoned<Order>, EdgeRefusal>> {
  const funded = await fundedIn(app, visit, params);
  return funded === undefined
    ? err({ status: 404, code: 'NoSuchThing' })
    : reckon(order, app, visit, { budget: funded.budget, fields });
}

async function reckon<Order>(
  order: MoneyOrder<Order>,
  app: StaffApp,
  { language }: OwnVisit,
  { budget, fields: typed }: { readonly budget: BudgetOverview; readonly fields: Fields },
): Promise<Result<Reckoned<Order>, EdgeRefusal>> {
  const fields = order.completed?.(typed, budget) ?? typed;
  const read = parse(order.schema(fields), order.body(fields), language);
  if (!read.ok) return read;
  const preview = await order.preview(app.budget)(budget.programmeId, read.value);
  return preview.ok
    ? ok({ order: read.value, preview: preview.value, fields })
    : err({ ...preview.error, status: 422 });
}

/** What is to be confirmed, right after the check. */
async function toConfirm<Order>(order: MoneyOrder<Order>, app: StaffApp, visit: OwnVisit, { budget }: Funded) {
  const { attempt } = visit;
  if (attempt?.form !== 'check' || attempt.refused.shownAgain !== true) return undefined;
  const reckoned = await reckon(order, app, visit, { budget, fields: attempt.fields });
  return reckoned.ok ? reckoned.value : undefined;
}
