import { describe, expect, test } from 'vitest';
import { Breadcrumbs } from '../../functions/web/components/breadcrumbs.tsx';
import { Button } from '../../functions/web/components/button.tsx';
import { Checkbox, Checkboxes, Radios } from '../../functions/web/components/choices.tsx';
import { ErrorSummary } from '../../functions/web/components/error-summary.tsx';
import { FileUpload } from '../../functions/web/components/file-upload.tsx';
import { NotificationBanner } from '../../functions/web/components/notification-banner.tsx';
import { Panel } from '../../functions/web/components/panel.tsx';
import { Select } from '../../functions/web/components/select.tsx';
import { TaskList } from '../../functions/web/components/task-list.tsx';
import { Textarea } from '../../functions/web/components/textarea.tsx';
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
      { text: 'RO', name: 'Română', lang: 'ro' },
      { text: 'РУ', name: 'Русский', lang: 'ru', href: '/ru' },
    ] as const;
    const named = items.map(({ text, name, ...item }) => ({
      ...item,
      html: `${text}<span class="govuk-visually-hidden"> ${name}</span>`,
    }));
    expect(rendered(<LanguageNavigation label="Limba" items={items} />)).toBe(
      normal(macro('language-navigation', 'govukLanguageNavigation', { ariaLabel: 'Limba', items: named })),
    );
  });

  test('service navigation, without the script that folds it', () => {
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
    const open = (
      <Details summary="Cum" open>
        {odd}
      </Details>
    );
    expect(rendered(open)).toBe(
      normal(macro('details', 'govukDetails', { summaryText: 'Cum', text: odd, open: true })),
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

  const wrong = { errorMessage: { text: 'Lipsește', visuallyHiddenText: 'Eroare' } };
  const field = { name: 'q', label: 'Nume', errorPrefix: 'Eroare:' };

  test.each([{}, { hint: 'De exemplu', error: 'Lipsește', value: odd }])('textarea %o', (more) => {
    const { hint, error, value } = more;
    const params = { name: 'q', id: 'q', label: { text: 'Nume' }, value, ...(hint && { hint: { text: hint } }) };
    expect(rendered(<Textarea {...field} {...more} />)).toBe(
      normal(macro('textarea', 'govukTextarea', { ...params, ...(error && wrong) })),
    );
  });

  test('select', () => {
    const items = [
      { value: 'a', text: odd },
      { value: 'b', text: 'B' },
    ];
    expect(rendered(<Select {...field} items={items} value="b" error="Lipsește" />)).toBe(
      normal(
        macro('select', 'govukSelect', { name: 'q', id: 'q', label: { text: 'Nume' }, items, value: 'b', ...wrong }),
      ),
    );
  });

  test.each(['radios', 'checkboxes'] as const)('%s', (kind) => {
    const items = [
      { value: 'a', text: odd },
      { value: 'b', text: 'B', hint: 'Al doilea' },
    ];
    const Kind = kind === 'radios' ? Radios : Checkboxes;
    const theirs = macro(kind, kind === 'radios' ? 'govukRadios' : 'govukCheckboxes', {
      name: 'q',
      idPrefix: 'q',
      fieldset: { legend: { text: 'Nume', classes: 'govuk-fieldset__legend--s' } },
      hint: { text: 'Alegeți' },
      ...wrong,
      items: items.map(({ hint, ...item }) => ({
        ...item,
        checked: item.value === 'b',
        ...(hint && { hint: { text: hint } }),
      })),
    });
    expect(rendered(<Kind {...field} hint="Alegeți" error="Lipsește" items={items} chosen={['b']} />)).toBe(
      normal(theirs),
    );
  });

  test('one checkbox', () => {
    const items = [{ value: 'yes', text: odd, checked: true }];
    expect(rendered(<Checkbox name="q" text={odd} checked />)).toBe(
      normal(macro('checkboxes', 'govukCheckboxes', { name: 'q', idPrefix: 'q', items })),
    );
  });

  test('file upload', () => {
    expect(rendered(<FileUpload {...field} accept={['application/pdf']} />)).toBe(
      normal(
        macro('file-upload', 'govukFileUpload', {
          name: 'q',
          id: 'q',
          label: { text: 'Nume' },
          attributes: { accept: 'application/pdf' },
        }),
      ),
    );
  });

  test('error summary, which has the focus without a script', () => {
    const errors = [{ text: odd, href: '#q' }, { text: 'Altceva' }];
    expect(
      rendered(<ErrorSummary title="Greșeli" text="Verificați." errors={errors} />)
        .replace(/ autofocus| tabindex="-1"/g, '')
        .replace('<p >', '<p>'),
    ).toBe(
      normal(
        macro('error-summary', 'govukErrorSummary', {
          titleText: 'Greșeli',
          descriptionHtml: '',
          errorList: errors,
        }),
      ).replace('<ul', '<p>Verificați.</p><ul'),
    );
  });

  test('task list', () => {
    const tasks = [
      { title: odd, href: '/a', hint: 'Pe scurt', status: 'Gata' },
      { title: 'Mai târziu', status: 'Încă nu' },
    ];
    expect(rendered(<TaskList id="tasks" tasks={tasks} />)).toBe(
      normal(
        macro('task-list', 'govukTaskList', {
          idPrefix: 'tasks',
          items: [
            { title: { text: odd }, href: '/a', hint: { text: 'Pe scurt' }, status: { text: 'Gata' } },
            {
              title: { text: 'Mai târziu' },
              status: { text: 'Încă nu', classes: 'govuk-task-list__status--cannot-start-yet' },
            },
          ],
        }),
      ),
    );
  });

  test.each([true, false])('notification banner (success: %s)', (success) => {
    expect(
      rendered(
        <NotificationBanner title="Gata" success={success}>
          {odd}
        </NotificationBanner>,
      ),
    ).toBe(
      normal(
        macro('notification-banner', 'govukNotificationBanner', {
          titleText: 'Gata',
          text: odd,
          ...(success && { type: 'success' }),
        }),
      ),
    );
  });

  test('panel', () => {
    expect(rendered(<Panel title="Depusă">{odd}</Panel>)).toBe(
      normal(macro('panel', 'govukPanel', { titleText: 'Depusă', text: odd })),
    );
  });
});
