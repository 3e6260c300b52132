import { rounded } from './statistics.ts';

export type Cell = string | number | undefined;

const textOf = (cell: Cell): string => (typeof cell === 'number' ? String(rounded(cell)) : (cell ?? ''));

/** Prints rows under their column names, numbers to the right. */
export function printTable<T extends { readonly [K in keyof T]: Cell }>(title: string, some: readonly T[]): void {
  const rows = some.map((row): Readonly<Record<string, Cell>> => ({ ...row }));
  const columns = [...new Set(rows.flatMap(Object.keys))];
  const widths = columns.map((column) => Math.max(column.length, ...rows.map((row) => textOf(row[column]).length)));
  const isNumeric = (column: string) => rows.every((row) => typeof row[column] !== 'string');
  const lineOf = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (isNumeric(columns[at] ?? '') ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  const lines = [lineOf(columns), ...rows.map((row) => lineOf(columns.map((column) => textOf(row[column]))))];
  process.stdout.write(`\n${title}\n${lines.map((line) => `  ${line}\n`).join('')}`);
}
