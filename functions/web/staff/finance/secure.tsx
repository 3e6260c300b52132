import * as z from 'zod';
import { type BudgetOverview, Funding, type Pot, Sponsor } from '../../../../shared/budget/index.ts';
import { sourceText } from '../../../../shared/i18n/budget-words.ts';
import { dayText } from '../../../../shared/i18n/moment.ts';
import { secureFunding } from '../../../budget/secure-funding.ts';
import { Radios } from '../../components/choices.tsx';
import { Fieldset } from '../../components/form-group.tsx';
import { Input, MoneyInput } from '../../components/input.tsx';
import { Select } from '../../components/select.tsx';
import type { OwnVisit } from '../../edge/page.ts';
import { type Fields, one } from '../../forms/fields.ts';
import { treeOf } from '../../forms/tree.ts';
import { typed } from '../../forms/typed.ts';
import { money } from '../../public/words.ts';
import { dashed } from '../dashed.ts';
import { lineItems } from './line-items.ts';
import { LineOf } from './line-of.tsx';
import { orderPage, type OrderPart } from './order.tsx';

/** A donation that has no money yet. */
const NEW = 'new';
const isMunicipal = (fields: Fields): boolean => ['', 'municipal'].includes(one(fields, 'source'));
const municipalFunding = Funding.extend({ source: z.literal('municipal') });
const donatedFunding = Funding.extend({ source: Sponsor });

const schemaOf = (fields: Fields): z.ZodType<Funding> => (isMunicipal(fields) ? municipalFunding : donatedFunding);

/** Money of the municipality by its word, a donation by its short name, donor and purpose. */
function bodyOf(fields: Fields): unknown {
  const municipal = isMunicipal(fields);
  const own = [...fields].filter(([name]) => (municipal ? !name.startsWith('source/') : name !== 'source'));
  return typed(schemaOf(fields), treeOf(new Map(own)));
}

/** Of a donation known already its donor and purpose; of a new one without a short name the donor's. */
function completed(fields: Fields, { pots }: BudgetOverview): Fields {
  if (isMunicipal(fields)) return fields;
  const chosen = one(fields, 'source');
  const known = donationsIn(pots).find(({ source }) => source === chosen);
  const slug = one(fields, 'source/slug').trim();
  const donation =
    known === undefined
      ? { slug: slug === '' ? slugOf(one(fields, 'source/donor')) : slug }
      : { slug: known.source.replace(/^sponsor-/, ''), donor: known.donor ?? '', purpose: known.purpose ?? '' };
  return new Map([...fields, ...Object.entries(donation).map(([name, value]) => [`source/${name}`, [value]] as const)]);
}

const slugOf = (donor: string): string => dashed(donor).slice(0, 40).replace(/^-|-$/g, '');

/** Every donation once, on whatever lines it lies. */
const donationsIn = (pots: readonly Pot[]): readonly Pot[] => [
  ...new Map(pots.filter(({ source }) => source !== 'municipal').map((pot) => [pot.source, pot])).values(),
];

function Parts({ visit, budget, fields }: OrderPart) {
  const { language, t } = visit;
  const donations = donationsIn(budget.pots).map(({ source, donor = '', purpose = '' }) => ({
    value: source,
    text: `${sourceText(source, language)}: ${donor}`,
    hint: purpose,
  }));
  const source = fields.choice('source', t('source'), ['municipal']);
  const isNew = source.chosen.includes(NEW);
  const ofNew = (name: string, label: string) => {
    const field = fields.field(`source/${name}`, label);
    return isNew ? field : { ...field, value: '' };
  };
  return (
    <>
      <Select {...fields.field('line', t('line'))} items={lineItems(visit, budget)} />
      <Radios
        {...source}
        items={[
          { value: 'municipal', text: t('finMunicipal') },
          ...donations,
          { value: NEW, text: t('finNewDonation'), hint: t('finNewDonationHint') },
        ]}
      />
      <div class="b-inset-fields">
        <Fieldset legend={t('finIfNewDonation')}>
          <Input {...ofNew('donor', t('finDonor'))} />
          <Input {...ofNew('purpose', t('finPurpose'))} />
          <Input {...ofNew('slug', `${t('finSlug')} ${t('optional')}`)} hint={t('finSlugHint')} />
        </Fieldset>
      </div>
      <MoneyInput
        suffix={t('lei')}
        {...fields.field('amount', t('finAmount'))}
        hint={t('finRoomHint', { room: money(visit, budget.room) })}
      />
    </>
  );
}

function factsOf(visit: OwnVisit, budget: BudgetOverview, { line, source, amount, act }: Funding) {
  const { language, t } = visit;
  const donation = source === 'municipal' ? undefined : source;
  return [
    { key: t('line'), value: <LineOf visit={visit} budget={budget} code={line} /> },
    {
      key: t('source'),
      value: sourceText(donation === undefined ? 'municipal' : `sponsor-${donation.slug}`, language),
    },
    { key: t('finDonor'), value: donation?.donor },
    { key: t('finPurpose'), value: donation?.purpose },
    { key: t('finAmount'), value: <strong>{money(visit, amount)}</strong> },
    { key: t('finWhy'), value: t('finActOf', { number: act.number, date: dayText(act.date, language) }) },
  ];
}

/** Money approved for a line: of the municipality, within the ceiling, or of a donation. */
export const securePage = orderPage<Funding>({
  name: 'secure',
  endpoint: secureFunding,
  title: 'finSecure',
  lead: 'finSecureLead',
  confirm: 'finSecureConfirm',
  done: 'secured',
  schema: schemaOf,
  body: bodyOf,
  completed,
  preview: ({ previewFunding }) => previewFunding,
  parts: (part) => <Parts {...part} />,
  facts: factsOf,
});
