import { describe, expect, test } from 'vitest';
import { Breadcrumbs } from '../../functions/web/components/breadcrumbs.tsx';
import { Button } from '../../functions/web/components/button.tsx';
import { Details } from '../../functions/web/components/details.tsx';
import { Input } from '../../functions/web/components/input.tsx';
import { InsetText } from '../../functions/web/components/inset-text.tsx';
import { LanguageNavigation } from '../../functions/web/components/language-navigation.tsx';
import { Pagination } from '../../functions/web/components/pagination.tsx';
import { ServiceNavigation } from '../../functions/web/components/service-navigation.tsx';
import { SkipLink } from '../../functions/web/components/skip-link.tsx';
import { SummaryList } from '../../functions/web/components/summary-list.tsx';
import { Table } from '../../functions/web/components/table.tsx';
import { Tag } from '../../functions/web/components/tag.tsx';
import { WarningText } from '../../functions/web/components/warning-text.tsx';
import { macro, normal, rendered } from './rendering.tsx';

const odd = 'Bani & „<b>”';

describe('our components have the structure of govuk-frontend:', () => {
  test('skip link', () => {
    expect(rendered(<SkipLink text={odd} href="#main" />)).toBe(
      normal(macro('skip-link', 'govukSkipLink', { text: odd, href: '#main' })),
    );
  });

  test('breadcrumbs', () => {
    const items = [{ text: 'Acasă', href: '/ro' }, { text: odd }];
    expect(rendered(<Breadcrumbs label="Calea" items={items} />)).toBe(
      normal(macro('breadcrumbs', 'govukBreadcrumbs', { labelText: 'Calea', items })),
    );
  });

  test('language navigation', () => {
    const items = [
      { text: 'Română', lang: 'ro' },
      { text: 'Русский', lang: 'ru', href: '/ru' },
    ] as const;
    expect(rendered(<LanguageNavigation label="Limba" items={items} />)).toBe(
      normal(macro('language-navigation', 'govukLanguageNavigation', { ariaLabel: 'Limba', items })),
    );
  });

  test('service navigation, never collapsed', () => {
    const items = [
      { text: 'Concursuri', href: '/ro/calls', current: true },
      { text: 'Buget', href: '/ro/budget', active: true },
      { text: odd, href: '/ro/contact' },
    ];
    expect(rendered(<ServiceNavigation label="Meniu" items={items} />)).toBe(
      normal(
        macro('service-navigation', 'govukServiceNavigation', {
          navigationLabel: 'Meniu',
          navigation: items,
          collapseNavigationOnMobile: false,
        }),
      ),
    );
  });

  test.each([undefined, 'green'] as const)('tag (%s)', (colour) => {
    expect(rendered(<Tag text={odd} {...(colour === undefined ? {} : { colour })} />)).toBe(
      normal(macro('tag', 'govukTag', { text: odd, ...(colour && { classes: `govuk-tag--${colour}` }) })),
    );
  });

  test('inset text', () => {
    expect(rendered(<InsetText>{odd}</InsetText>)).toBe(normal(macro('inset-text', 'govukInsetText', { text: odd })));
  });

  test('details', () => {
    expect(rendered(<Details summary="Cum">{odd}</Details>)).toBe(
      normal(macro('details', 'govukDetails', { summaryText: 'Cum', text: odd })),
    );
  });

  test('warning text', () => {
    expect(rendered(<WarningText sign="Atenție">{odd}</WarningText>)).toBe(
      normal(macro('warning-text', 'govukWarningText', { iconFallbackText: 'Atenție', text: odd })),
    );
  });

  test('summary list', () => {
    const rows = [{ key: 'Termen', value: odd }];
    expect(rendered(<SummaryList rows={rows} />)).toBe(
      normal(
        macro('summary-list', 'govukSummaryList', {
          rows: rows.map(({ key, value }) => ({ key: { text: key }, value: { text: value } })),
        }),
      ),
    );
  });

  test('button', () => {
    expect(rendered(<Button text={odd} />)).toBe(normal(macro('button', 'govukButton', { text: odd, type: 'submit' })));
  });

  test.each([{}, { hint: 'De exemplu' }, { hint: 'De exemplu', error: 'Lipsește', value: 'Bani & „b”' }])(
    'input %o',
    (more) => {
      const { hint, error, value } = more;
      expect(rendered(<Input name="q" label="Nume" errorPrefix="Eroare:" {...more} />)).toBe(
        normal(
          macro('input', 'govukInput', {
            name: 'q',
            label: { text: 'Nume' },
            value,
            ...(hint && { hint: { text: hint } }),
            ...(error && { errorMessage: { text: error, visuallyHiddenText: 'Eroare' } }),
          }),
        ),
      );
    },
  );

  test('pagination', () => {
    const links = { previous: { text: 'De la început', href: '/a' }, next: { text: 'Mai departe', href: '/b' } };
    expect(rendered(<Pagination label="Pagini" {...links} />)).toBe(
      normal(macro('pagination', 'govukPagination', { landmarkLabel: 'Pagini', ...links })),
    );
  });

  test('table, but for the roles and labels that keep it a table on a phone', () => {
    const ours = rendered(
      <Table
        caption="Banii"
        rows={[{ line: '4.1', amount: odd }]}
        columns={[
          { head: 'Linia', cell: ({ line }) => line },
          { head: 'Suma', cell: ({ amount }) => amount, numeric: true },
        ]}
      />,
    );
    const theirs = macro('table', 'govukTable', {
      caption: 'Banii',
      captionClasses: 'govuk-table__caption--m',
      classes: 'b-table',
      firstCellIsHeader: true,
      head: [{ text: 'Linia' }, { text: 'Suma', format: 'numeric' }],
      rows: [[{ text: '4.1' }, { text: odd, format: 'numeric' }]],
    });
    expect(ours.replace(/ (role|data-label)="[^"]*"/g, '').replace(/<\/?span ?>/g, '')).toBe(normal(theirs));
  });
});
