import type { Language } from '../kernel/text.ts';

const separators: Readonly<Record<Language, string>> = { ro: ',', ru: ',', en: '.' };
const units: Readonly<Record<Language, string>> = { ro: 'lei', ru: 'леев', en: 'lei' };

/** An amount for reading: `"5000.00"` is `5 000,00 lei`; digits grouped by three with a no-break space. */
export function amountText(lei: string, language: Language): string {
  const [whole = '0', fraction = '00'] = lei.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '\u00a0');
  return `${grouped}${separators[language]}${fraction.padEnd(2, '0')}\u00a0${units[language]}`;
}
