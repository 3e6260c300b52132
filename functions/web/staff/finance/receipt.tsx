import { type BudgetEntry, Movement } from '../../../../shared/budget/index.ts';
import { sourceText } from '../../../../shared/i18n/budget-words.ts';
import { momentText } from '../../../../shared/i18n/moment.ts';
import type { ProgrammeId } from '../../../../shared/kernel/ids.ts';
import { SummaryList } from '../../components/summary-list.tsx';
import type { OwnVisit } from '../../edge/page.ts';
import { money } from '../../public/words.ts';
import type { StaffApp } from '../app.ts';
import { actText, movementName, wayText } from './ledger-words.ts';

/** How an address names what was just done. */
export const receiptOf = ({ movement, reference }: Pick<BudgetEntry, 'movement' | 'reference'>): string =>
  `${movement}.${reference}`;

/** The entries of the receipt in the address; none when it names none. */
export function receiptIn(
  { budget }: Pick<StaffApp, 'budget'>,
  { query }: OwnVisit,
  programmeId: ProgrammeId,
): Promise<readonly BudgetEntry[]> {
  const [, word, reference] = /^([a-z]+)\.([\x21-\x7e]{1,128})$/.exec(query['receipt'] ?? '') ?? [];
  const movement = Movement.safeParse(word).data;
  if (movement === undefined || reference === undefined) return Promise.resolve([]);
  return budget.readReceipt(programmeId, movement, reference);
}

/** What an order left in the ledger, entry by entry. */
export function Receipt({ visit, entries }: { readonly visit: OwnVisit; readonly entries: readonly BudgetEntry[] }) {
  const { language, t } = visit;
  if (entries.length === 0) return null;
  return (
    <section class="b-receipt" aria-labelledby="receipt">
      <h2 class="govuk-heading-m" id="receipt">
        {t('finReceipt')}
      </h2>
      {entries.map((entry) => (
        <SummaryList
          rows={[
            { key: t('finMovement'), value: movementName(entry.movement, visit) },
            { key: t('line'), value: `${entry.line} · ${sourceText(entry.source, language)}` },
            { key: t('finWay'), value: wayText(entry, visit) },
            { key: t('finAmount'), value: <strong>{money(visit, entry.amount)}</strong> },
            { key: t('finWhy'), value: actText(entry, visit) },
            { key: t('finWhen'), value: momentText(entry.at, language) },
            { key: t('finReference'), value: <span class="b-code">{entry.reference}</span> },
          ]}
        />
      ))}
    </section>
  );
}
