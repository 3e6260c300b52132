/** A column of a table for a terminal; longer cells are cut at `most`. */
export interface Column {
  readonly title: string;
  readonly right?: boolean;
  readonly most?: number;
}

const cut = (text: string, most: number): string => {
  const letters = Array.from(text);
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
};
const widthOf = (text: string): number => Array.from(text).length;

/** Rows under their titles, each column as wide as its widest cell. */
export function aligned(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const cells = [columns.map(({ title }) => title), ...rows].map((row) =>
    columns.map(({ most = 60 }, index) => cut(row[index] ?? '', most)),
  );
  const widths = columns.map((_, index) => Math.max(...cells.map((row) => widthOf(row[index] ?? ''))));
  const line = (row: readonly string[]): string =>
    columns
      .map(({ right = false }, index) => {
        const text = row[index] ?? '';
        const space = ' '.repeat((widths[index] ?? 0) - widthOf(text));
        return right ? space + text : text + space;
      })
      .join('  ')
      .trimEnd();
  const [head = [], ...body] = cells;
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return ['', line(head), rule, ...body.map(line), ''].map((text) => (text === '' ? '\n' : `  ${text}\n`)).join('');
}
