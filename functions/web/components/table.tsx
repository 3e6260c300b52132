import type { ComponentChildren } from 'preact';

export interface Column<Row> {
  readonly head: string;
  /** Language of the head, when it is not the page's. */
  readonly lang?: 'ro';
  readonly cell: (row: Row) => ComponentChildren;
  readonly numeric?: boolean;
}
export interface TableProps<Row> {
  readonly caption: ComponentChildren;
  /** Whether the caption is only heard, because a heading says the same above. @default false */
  readonly captionHidden?: boolean;
  /** The first names the row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Smaller letters, for a table of many numbers. @default false */
  readonly compact?: boolean;
  /** A last row that sums up, cell by cell. */
  readonly total?: readonly ComponentChildren[];
}

/**
 * A table that becomes a card per row on a narrow screen. Its roles are written out, because a table that is not laid out as
 * one loses them.
 */
export function Table<Row>({ caption, captionHidden, columns, rows, compact, total }: TableProps<Row>) {
  const captionClass = captionHidden === true ? 'govuk-visually-hidden' : 'govuk-table__caption--m';
  return (
    <table class={`govuk-table b-table${compact === true ? ' b-table--compact' : ''}`} role="table">
      <caption class={`govuk-table__caption ${captionClass}`}>{caption}</caption>
      <thead class="govuk-table__head" role="rowgroup">
        <tr class="govuk-table__row" role="row">
          {columns.map(({ head, numeric, lang }) => (
            <th scope="col" class={`govuk-table__header${suffix('header', numeric)}`} role="columnheader" lang={lang}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body" role="rowgroup">
        {rows.map((row) => (
          <BodyRow columns={columns} cells={columns.map(({ cell }) => cell(row))} />
        ))}
        {total === undefined ? null : <BodyRow columns={columns} cells={total} isTotal />}
      </tbody>
    </table>
  );
}

interface BodyRowProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly cells: readonly ComponentChildren[];
  readonly isTotal?: boolean;
}

const BodyRow = <Row,>({ columns, cells, isTotal = false }: BodyRowProps<Row>) => (
  <tr class={`govuk-table__row${isTotal ? ' b-table__total' : ''}`} role="row">
    {cells.map((cell, index) =>
      index === 0 ? (
        <th scope="row" class="govuk-table__header" role="rowheader">
          {cell}
        </th>
      ) : (
        <td
          class={`govuk-table__cell${suffix('cell', columns[index]?.numeric)}${cell === '' ? ' b-table__empty' : ''}`}
          role="cell"
          data-label={columns[index]?.head}
        >
          <span>{cell}</span>
        </td>
      ),
    )}
  </tr>
);

const suffix = (part: 'header' | 'cell', numeric = false): string => (numeric ? ` govuk-table__${part}--numeric` : '');
