import { amountText } from '../../../shared/i18n/amount.ts';
import { baniTyped, numberTyped } from '../forms/typing.ts';

interface Sums {
  total: number;
  own: number;
}

/** Sums up a budget while somebody types, by the rules of the server; what counts is what the server sums up when it is saved. */
export function liveTotals(budget: HTMLElement): void {
  const show = () => {
    const sums: Sums = { total: 0, own: 0 };
    for (const row of budget.querySelectorAll<HTMLElement>('[data-row]')) add(sums, row);
    showSums(budget, sums);
  };
  budget.addEventListener('input', show);
  show();
}

function add(sums: Sums, row: HTMLElement): void {
  const typed = (name: string) => row.querySelector<HTMLInputElement>(`input[name$="/${name}"]`)?.value ?? '';
  const quantity = numberTyped(typed('quantity'));
  const price = baniTyped(typed('unitPrice'));
  const own = typed('own').trim() === '' ? 0 : baniTyped(typed('own'));
  const known = typeof quantity === 'number' && Number.isInteger(quantity) && price !== undefined && own !== undefined;
  const total = known ? quantity * price : undefined;
  write(row, 'data-row-sum', 'total', total);
  write(row, 'data-row-sum', 'requested', known ? Math.max(0, quantity * price - own) : undefined);
  if (total === undefined || own === undefined) return;
  sums.total += total;
  sums.own += own;
}

function showSums(budget: HTMLElement, { total, own }: Sums): void {
  const box = budget.querySelector<HTMLElement>('[data-sums]');
  if (box === null) return;
  const requested = Math.max(0, total - own);
  for (const [name, bani] of Object.entries({ total, own, requested })) write(box, 'data-sum', name, bani);
  const { cap = '', least = '0', percent = '' } = box.dataset;
  const share = box.querySelector('[data-sum="percent"]');
  const part = total === 0 ? 0 : Math.floor((own * 100) / total);
  if (share !== null) share.textContent = percent.replace('{percent}', String(part));
  toggle(box, '[data-over-cap]', requested > (baniTyped(cap) ?? Infinity));
  toggle(box, '[data-own-low]', own * 100 < total * Number(least));
}

function write(within: HTMLElement, attribute: string, name: string, bani: number | undefined): void {
  const place = within.querySelector(`[${attribute}="${name}"]`);
  if (place !== null) place.textContent = bani === undefined ? '–' : amountText((bani / 100).toFixed(2), language());
}

const language = () => document.documentElement.lang as 'ro' | 'ru' | 'en'; // why: the server writes one of ours

function toggle(within: HTMLElement, what: string, shown: boolean): void {
  const warning = within.querySelector<HTMLElement>(what);
  if (warning !== null && warning.hidden === shown) warning.hidden = !shown;
}
