import { leiText } from '../../../shared/kernel/money.ts';
import type { ExportTable } from './table-file.ts';

/** A sheet program takes a text that begins so for a formula, and would run it. */
const FORMULA = /^[=+\-@\t\r]/;

const quoted = (value: string | number | undefined, kind?: 'money'): string => {
  if (typeof value === 'number') return kind === 'money' ? leiText(value) : String(value);
  const text = FORMULA.test(value ?? '') ? `'${value ?? ''}` : (value ?? '');
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** By RFC 4180, with a mark by which sheet programs know that it is UTF-8. Nothing in it runs. */
export const csvOf = <Row>({ columns, rows }: Pick<ExportTable<Row>, 'columns' | 'rows'>): string => {
  const heads = columns.map(({ head }) => quoted(head));
  const lines = rows.map((row) => columns.map(({ cell, kind }) => quoted(cell(row), kind)));
  return `\uFEFF${[heads, ...lines].map((line) => line.join(',')).join('\r\n')}\r\n`;
};
