import type { Preview } from '../../../../shared/budget/index.ts';
import { Button } from '../../components/button.tsx';
import { Form } from '../../components/form.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { Table } from '../../components/table.tsx';
import { Told } from '../../components/told.tsx';
import type { OwnVisit } from '../../edge/page.ts';
import { filledIn } from '../../forms/fields.ts';
import { bareMoney } from '../../public/words.ts';
import { signedMoney } from './ledger-words.ts';
import type { MoneyOrder, Reckoned } from './order.tsx';
import { potText } from './pots.tsx';
import type { Funded } from './read.ts';

interface OrderCheckProps<Order> {
  readonly visit: OwnVisit;
  readonly funded: Funded;
  readonly order: MoneyOrder<Order>;
  readonly reckoned: Reckoned<Order>;
}

/** What will be written, and every balance before and after it; nothing is written yet. */
export function OrderCheck<Order>({ visit, funded, order, reckoned }: OrderCheckProps<Order>) {
  const { language, t } = visit;
  const { preview, fields } = reckoned;
  return (
    <>
      <span class="govuk-caption-xl">
        <Told text={funded.programme.title} language={language} />
      </span>
      <h1 class="govuk-heading-l">{t('finCheckTitle')}</h1>
      <p class="govuk-body b-reading">{t('finCheckLead')}</p>
      <SummaryList
        rows={[{ key: t('finOrderKind'), value: t(order.title) }, ...order.facts(visit, funded.budget, reckoned.order)]}
      />
      <Changes visit={visit} preview={preview} />
      <Form visit={visit} name={order.name} version={preview.version}>
        {filledIn(fields).flatMap(([name, values]) =>
          values.map((value) => <input type="hidden" {...{ name, value }} />),
        )}
        <div class="b-actions">
          <Button text={t(order.confirm)} />
          <Button text={t('change')} kind="secondary" name="_form" value="edit" />
        </div>
      </Form>
    </>
  );
}

interface Changed {
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

function Changes({ visit, preview }: { readonly visit: OwnVisit; readonly preview: Preview }) {
  const { t } = visit;
  return (
    <Table
      caption={t('finChanges')}
      rows={changesOf(visit, preview)}
      columns={[
        { head: t('finBalance'), cell: ({ name }) => name },
        { head: t('finNow'), cell: ({ before }) => bareMoney(visit, before), numeric: true },
        { head: t('finChange'), cell: ({ before, after }) => signedMoney(visit, after - before), numeric: true },
        { head: t('finAfter'), cell: ({ after }) => <strong>{bareMoney(visit, after)}</strong>, numeric: true },
      ]}
    />
  );
}

function changesOf(visit: OwnVisit, { pots, secured, room }: Preview): readonly Changed[] {
  const { t } = visit;
  const ofPots = pots.flatMap(({ line, source, before, after }) => {
    const pot = potText({ line, source }, visit);
    return [
      { name: `${pot}: ${t('bucketAvailable').toLocaleLowerCase()}`, before: before.available, after: after.available },
      { name: `${pot}: ${t('secured').toLocaleLowerCase()}`, before: before.secured, after: after.secured },
    ];
  });
  const whole = [
    { name: t('securedMunicipal'), ...secured },
    { name: t('room'), ...room },
  ];
  return [...ofPots, ...whole.filter(({ before, after }) => before !== after)];
}
