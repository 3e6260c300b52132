import type { ComponentChildren } from 'preact';
import { Button } from '../../components/button.tsx';
import type { OwnVisit } from '../../edge/page.ts';
import type { SectionFields } from './section-page.tsx';

export interface RowsProps<Row> {
  readonly visit: OwnVisit;
  readonly fields: SectionFields;
  /** Where the rows are in what is sent: `budget`. */
  readonly list: string;
  readonly legend?: string;
  readonly stored: readonly Row[];
  /** The most rows there may be. */
  readonly most: number;
  /** How many empty rows follow the filled ones. */
  readonly blank: number;
  /** Whether a row is a single field that names itself. @default false */
  readonly plain?: boolean;
  readonly row: (index: number, stored: Row | undefined) => ComponentChildren;
}

/** How many more rows somebody without a script gets at a time. */
const MORE = 3;

/**
 * The rows of a list with empty ones behind them. More rows come at once with a script; without one a button saves and shows more. Rows
 * that are left empty are not sent.
 */
export function Rows<Row>({ visit, fields, list, legend, stored, most, blank, plain = false, row }: RowsProps<Row>) {
  const { t, query } = visit;
  const filled = fields.rows(list, stored.length);
  const count = Math.min(most, filled + (query['more'] === undefined ? blank : MORE));
  return (
    <fieldset class="govuk-fieldset b-rows" data-rows={list} data-most-rows={String(most)}>
      {legend === undefined ? null : <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>}
      {Array.from({ length: count }, (_, index) => (
        <Row visit={visit} index={index} plain={plain}>
          {row(index, stored[index])}
        </Row>
      ))}
      <Removed visit={visit} list={list} />
      <div id="more">
        <div class="b-scripted">
          <button type="button" class="govuk-button govuk-button--secondary" data-add-row>
            {t('addRow')}
          </button>
        </div>
        <div class="b-unscripted">
          <p class="govuk-hint">{t('clearRowHint')}</p>
          <Button text={t('moreRows')} kind="secondary" name="_more" value="yes" />
        </div>
      </div>
    </fieldset>
  );
}

/** What a script says of a row it just took out, and the way to have it back. */
const Removed = ({ visit: { t }, list }: Pick<RowsProps<unknown>, 'visit' | 'list'>) => (
  <p class="govuk-body b-actions" data-removed hidden>
    <span id={`${list}-removed`} data-row-number={t('rowRemoved', { n: '{n}' })} />
    <button type="button" class="b-link" data-restore-row aria-describedby={`${list}-removed`}>
      {t('restoreRow')}
    </button>
  </p>
);

interface RowProps {
  readonly visit: OwnVisit;
  readonly index: number;
  readonly plain: boolean;
  readonly children: ComponentChildren;
}

function Row({ visit: { t }, index, plain, children }: RowProps) {
  const name = t('rowOf', { n: index + 1 });
  const remove = (
    <button type="button" class="b-row__remove b-scripted" data-remove-row>
      {t('removeRow')}
      <span class="govuk-visually-hidden" data-row-number={t('rowOf', { n: '{n}' })}>
        {' '}
        {name}
      </span>
    </button>
  );
  if (plain)
    return (
      <div class="b-row b-row--plain" data-row>
        {children}
        {remove}
      </div>
    );
  return (
    <fieldset class="b-row" data-row>
      <legend class="b-row__legend" data-row-number={t('rowOf', { n: '{n}' })}>
        {name}
      </legend>
      {children}
      {remove}
    </fieldset>
  );
}
