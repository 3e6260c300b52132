import type { LawVerdict } from '../../../../shared/budget/index.ts';
import { amountText } from '../../../../shared/i18n/amount.ts';
import { sourceText } from '../../../../shared/i18n/budget-words.ts';
import type { Visit } from '../../edge/page.ts';

type Words = Pick<Visit, 'language' | 't'>;

const titles = {
  'no-bucket-below-zero': 'lawNoneBelowZero',
  'buckets-sum-to-secured': 'lawBucketsSum',
  'municipal-within-ceiling': 'lawCeiling',
  'balances-equal-entries': 'lawBalances',
  'no-entry-missing': 'lawNoneMissing',
} as const satisfies Record<LawVerdict['law'], string>;

/** A promise of the budget as a sentence. */
export const lawTitle = ({ law }: LawVerdict, { t }: Words): string => t(titles[law]);

/** The numbers it was checked on, in words. */
export function lawNumbers({ law, numbers }: LawVerdict, visit: Words): string {
  const { t, language } = visit;
  const count = (name: string): string => String(numbers[name] ?? 0);
  const sum = (name: string): string => amountText(String(numbers[name] ?? '0.00'), language);
  switch (law) {
    case 'no-bucket-below-zero':
      return t('lawNoneBelowZeroText', { pots: count('pots'), lowest: sum('lowest') });
    case 'buckets-sum-to-secured':
      return t('lawBucketsSumText', { secured: sum('secured'), inBuckets: sum('inBuckets') });
    case 'municipal-within-ceiling':
      return t('lawCeilingText', {
        ceiling: sum('ceiling'),
        inPots: sum('securedInPots'),
        inHead: sum('securedInHead'),
        room: sum('room'),
      });
    case 'balances-equal-entries':
      return t('lawBalancesText', {
        pots: count('pots'),
        entries: count('entries'),
        byEntries: sum('securedByEntries'),
        inPots: sum('securedInPots'),
      });
    case 'no-entry-missing':
      return t('lawNoneMissingText', {
        entries: count('entries'),
        counted: count('counted'),
        orders: count('orders'),
        ordersCounted: count('ordersCounted'),
      });
  }
}

/** The pots that break it, as people call them; none when it holds. */
export const brokenText = ({ broken }: LawVerdict, { language }: Words): string =>
  broken
    .map((name) => {
      const [line = '', source = ''] = name.split('#');
      return `${line} · ${sourceText(source, language)}`;
    })
    .join('; ');
