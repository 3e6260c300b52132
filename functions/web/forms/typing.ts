/** An amount as people type it, `1 234,50`, `1.234,50` or `1234.5`, as the wire has it; what is none stays as it was typed. */
export function amountTyped(text: string): string {
  const digits = text.replace(/[\s\u00a0\u202f]/g, '').replace(/(lei|mdl)$/i, '');
  const [, whole = '', fraction = ''] = /^([\d.,]*?)(?:[.,](\d{1,2}))?$/.exec(digits) ?? [];
  const grouped = /^\d{1,3}([.,]\d{3})+$/.test(whole) ? whole.replace(/[.,]/g, '') : whole;
  if (!/^\d+$/.test(grouped)) return text;
  return `${grouped.replace(/^0+(?=\d)/, '')}${fraction === '' ? '' : `.${fraction}`}`;
}

/** An amount as people type it, in bani; `undefined` when it is none. For sums while somebody types: what counts is what the server reads. */
export function baniTyped(text: string): number | undefined {
  const typed = amountTyped(text);
  if (!/^\d{1,10}(\.\d{1,2})?$/.test(typed)) return undefined;
  const [whole = '0', fraction = ''] = typed.split('.');
  return Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
}

/** Thousands in groups, which no decimal is written like: `1.000`, `1.250.300`. */
const GROUPED = /^[1-9]\d{0,2}(?:(?:[.,]\d{3})*[.,]000|(?:[.,]\d{3}){2,})$/;

/** A whole or decimal number; what is none stays a text. */
export function numberTyped(text: string): number | string {
  const typed = text.replace(/[\s\u00a0\u202f]/g, '');
  const digits = GROUPED.test(typed) ? typed.replace(/[.,]/g, '') : typed.replace(',', '.');
  return /^-?\d{1,15}(\.\d+)?$/.test(digits) ? Number(digits) : text;
}

/** A day as the browser sends it, or as people write it where the browser has no calendar: `1.05.2017`. */
export function dayTyped(text: string): string {
  const [, day, month, year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return text;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
