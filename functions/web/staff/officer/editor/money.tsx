import { sourceText } from '../../../../../shared/i18n/budget-words.ts';
import { sum } from '../../../../../shared/kernel/money.ts';
import { fieldsFor } from '../../../components/form.tsx';
import { InsetText } from '../../../components/inset-text.tsx';
import { Input, MoneyInput } from '../../../components/input.tsx';
import { Table } from '../../../components/table.tsx';
import { Tag } from '../../../components/tag.tsx';
import type { OwnVisit } from '../../../edge/page.ts';
import { LineName } from '../../../parts/line-name.tsx';
import { bareMoney, money } from '../../../public/words.ts';
import { editPage, type Writing } from './edit-page.tsx';
import { type CallPot, potsFor, shortIn } from './pots.ts';

interface MoneyProps extends Omit<Writing, 'app'> {
  readonly pots: readonly CallPot[];
}

/** How much of each line the call announces, beside what is there now. */
function MoneyFields({ visit, call, pots }: MoneyProps) {
  const { t } = visit;
  const rows = pots.map((pot, index) => ({ pot, index }));
  const total = (key: 'available' | 'asked') => money(visit, sum(pots.map((pot) => pot[key])));
  return (
    <>
      {call.rules.subjectToFunds.value ? <InsetText>{t('subjectToFunds')}</InsetText> : null}
      <Table
        caption={t('moneyAsked')}
        captionHidden
        rows={rows}
        columns={[
          { head: t('line'), cell: ({ pot }) => <PotName visit={visit} pot={pot} /> },
          {
            head: t('planned'),
            cell: ({ pot }) => (pot.planned === null ? t('notStated') : bareMoney(visit, pot.planned)),
            numeric: true,
          },
          { head: t('availableNow'), cell: ({ pot }) => bareMoney(visit, pot.available), numeric: true },
          { head: t('askedByCall'), cell: ({ pot, index }) => <Asked visit={visit} pot={pot} index={index} /> },
        ]}
        total={[t('total'), '', total('available'), total('asked')]}
      />
    </>
  );
}

/** The line and, where it is not the town's own money, whose it is. */
export const PotName = ({ visit, pot }: { readonly visit: OwnVisit; readonly pot: CallPot }) => (
  <>
    <LineName visit={visit} line={{ code: pot.line, title: pot.title }} />
    <span class="b-criterion">{sourceText(pot.source, visit.language)}</span>
  </>
);

function Asked({ visit, pot, index }: { readonly visit: OwnVisit; readonly pot: CallPot; readonly index: number }) {
  const { t } = visit;
  const fields = fieldsFor(visit, 'edit');
  const place = `envelopes/${String(index)}`;
  const label = `${t('askedByCall')}, ${t('lineCode', { code: pot.line })}`;
  const field = fields.field(`${place}/amount`, label, pot.asked === 0 ? '' : bareMoney(visit, pot.asked));
  return (
    <span class="b-cellfield">
      <input type="hidden" name={`${place}/line`} value={pot.line} />
      <input type="hidden" name={`${place}/source`} value={pot.source} />
      <MoneyInput {...field} suffix={t('lei')} />
      {shortIn(pot) > 0 ? <Tag text={t('moneyMissing', { amount: money(visit, shortIn(pot)) })} colour="red" /> : null}
    </span>
  );
}

function Places({ visit, call }: Omit<Writing, 'app'>) {
  const { t } = visit;
  const field = fieldsFor(visit, 'edit').field('capacity', t('howManyPlaces'), call.capacity);
  return <Input {...field} inputmode="numeric" classes="govuk-input--width-4" />;
}

/** A call of subsidies announces money line by line; any other has a number of places, and no money. */
export const moneyPage = editPage({
  section: 'money',
  rows: { list: 'envelopes', written: ['amount'] },
  fields: async ({ visit, call, app }) =>
    call.kind === 'subsidy' ? (
      <MoneyFields visit={visit} call={call} pots={await potsFor(app, visit, call)} />
    ) : (
      <Places visit={visit} call={call} />
    ),
});
