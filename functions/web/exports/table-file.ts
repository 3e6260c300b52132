import type { Download } from '../edge/page.ts';
import { csvOf } from './csv.ts';

/** A column of a list to take away: what it is called, and what each row has in it; an amount is given in bani and read in lei. */
export interface ExportColumn<Row> {
  readonly head: string;
  readonly cell: (row: Row) => string | number | undefined;
  /** @default a text or a plain number */
  readonly kind?: 'money';
}
export interface ExportTable<Row> {
  /** Without the extension: `budget-balti-2017-2019`. */
  readonly name: string;
  readonly columns: readonly ExportColumn<Row>[];
  readonly rows: readonly Row[];
}

/** Which form of a list somebody asked for, by `?format=`. */
export type ExportFormat = 'csv' | 'xlsx';
export const formatIn = ({ format }: Readonly<Record<string, string>>): ExportFormat | undefined =>
  format === 'csv' || format === 'xlsx' ? format : undefined;

/** Exactly the rows that are shown, as a file. */
export async function tableFile<Row>(table: ExportTable<Row>, format: ExportFormat): Promise<Download> {
  const fileName = `${table.name}.${format}`;
  if (format === 'csv') return { fileName, contentType: 'text/csv; charset=utf-8', content: csvOf(table) };
  const { xlsxOf } = await import('./xlsx.ts'); // most lists are never taken away
  return { fileName, contentType: XLSX, content: await xlsxOf(table) };
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
