import writeExcelFile from 'write-excel-file/node';
import type { ExportTable } from './table-file.ts';

/** A workbook of one sheet: bold heads, amounts as numbers with two decimals. */
export async function xlsxOf<Row>({ name, columns, rows }: ExportTable<Row>): Promise<Buffer> {
  const heads = columns.map(({ head }) => ({ value: head, fontWeight: 'bold' as const, wrap: true }));
  const cells = rows.map((row) =>
    columns.map(({ cell, kind }) => {
      const value = cell(row);
      if (typeof value !== 'number') return { value: value ?? '', type: String };
      // whole bani are exact; a hundredth of them is only shown here, never reckoned with
      return kind === 'money' ? { value: value / 100, type: Number, format: '#,##0.00' } : { value, type: Number };
    }),
  );
  const options = {
    sheet: name.slice(0, 31),
    columns: columns.map(({ head }) => ({ width: widthOf(head) })),
    stickyRowsCount: 1,
  };
  return writeExcelFile([heads, ...cells], options).toBuffer();
}

const widthOf = (head: string): number => Math.min(40, Math.max(14, head.length + 2));
