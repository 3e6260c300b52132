import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { update } from '../../shared/store/index.ts';
import { times } from '../builders/http-calls.ts';
import { done } from '../builders/http-client.ts';
import { aPerson } from '../builders/http-people.ts';
import { scenarios } from '../builders/http.ts';
import { aMoneyPortal } from './a-money-portal.ts';

let portal: Awaited<ReturnType<typeof aMoneyPortal>>;
let programmeId: string;
const finance = aPerson('finance');
const act = { 'act/number': '7/1', 'act/date': '2017-03-01' };

beforeAll(async () => {
  portal = await aMoneyPortal(times.open);
  const here = scenarios(portal.api);
  programmeId = await here.aFundedProgramme([
    { line: '4.1', amount: '60000.00' },
    { line: '4.2', amount: '20000.00' },
  ]);
  const donation = { slug: 'unicef', donor: 'UNICEF Moldova', purpose: 'Servicii pentru copii' };
  await done(
    portal.api.as(finance).post(`/v1/budgets/${programmeId}/funding`, {
      ...{ line: '4.1', source: donation, amount: '5000.00', act: { number: '6/21', date: '2017-03-02' } },
    }),
  );
  await here.aPublishedCall({
    programmeId,
    change: { envelopes: [{ line: '4.1', source: 'municipal', amount: '50000.00' }] },
  });
}, 120_000);
afterAll(async () => portal.stop());

const at = (path = '') => `/ro/finance/${programmeId}${path}`;
const read = (path: string, who = finance) => portal.read(who, path);

/** Fills in an order and goes to the check. */
const fill = async (order: string, written: Readonly<Record<string, string>>) =>
  portal.send(finance, await read(at(`/${order}`)), at(`/${order}`), written);
/** Confirms what the check shows, and goes where it leads. */
const confirm = async (order: string, checked: Awaited<ReturnType<typeof fill>>) => {
  const sent = await portal.send(finance, checked, at(`/${order}`));
  return { sent, next: await read(sent.location) };
};

describe('the money is read', () => {
  test.each(['finance', 'officer', 'chair', 'auditor', 'admin'] as const)(
    'by the %s, with its donors',
    async (role) => {
      const { status, text } = await read(at(), aPerson(role));
      expect(status).toBe(200);
      expect(text).toContain('UNICEF Moldova: Servicii pentru copii');
      expect(text.includes('Retrage bani')).toBe(role === 'finance');
    },
  );

  test.each(['', '/entries', '/verification'])('by nobody else: %s', async (path) => {
    expect((await read(at(path), aPerson('evaluator'))).status).toBe(403);
    expect((await read(at(path), aPerson())).status).toBe(403);
  });

  test.each(['/secure', '/cut', '/transfer'])('and moved by finance alone: %s', async (path) => {
    expect((await read(at(path), aPerson('auditor'))).status).toBe(403);
    expect((await read(at(path))).status).toBe(200);
  });

  test.each(['nobody-2030', 'NOT AN ID', '%00'])('where there is some: %s is not there', async (id) => {
    for (const path of ['', '/entries', '/secure', '/cut', '/transfer', '/verification'])
      expect((await read(`/ro/finance/${encodeURIComponent(id)}${path}`)).status).toBe(404);
  });

  test('programme by programme', async () => {
    const { text } = await read('/ro/finance');
    expect(text).toContain('Creșterea eficienței cooperării');
    expect(text).toContain('Plafonul municipal 340 000,00 lei Asigurat din bugetul municipal 80 000,00 lei');
    expect(text).toContain('Se mai poate asigura 260 000,00 lei Asigurat cu tot cu donații 85 000,00 lei');
  });

  test('by line, source and bucket, with what has no sum and what it adds up to', async () => {
    const { text } = await read(at());
    expect(text).toContain('bani municipali 60 000,00 60 000,00 10 000,00 50 000,00 0 0 0');
    expect(text).toMatch(/donația unicef UNICEF Moldova: Servicii pentru copii 5 000,00 5 000,00 0/);
    expect(text).toMatch(/4\.5 · [^0-9]+încă fără bani fără sumă 0/);
    expect(text).toContain('Total 280 000,00 85 000,00 35 000,00 50 000,00 0 0 0');
  });

  test('and taken away exactly as it is shown', async () => {
    const { html, headers } = await read(`${at()}?format=csv`);
    expect(headers.get('content-disposition')).toContain(`budget-${programmeId}.csv`);
    expect(html).toContain('donația unicef,UNICEF Moldova,Servicii pentru copii,,5000.00,5000.00,0.00');
    expect(html).toMatch(/\r\nTotal,,,,,280000\.00,85000\.00,35000\.00,50000\.00/);
    const workbook = await read(`${at()}?format=xlsx`);
    expect(workbook.headers.get('content-type')).toContain('spreadsheetml');
    expect(workbook.html.startsWith('PK')).toBe(true);
  });
});

describe('the ledger', () => {
  const rows = (text: string) =>
    [...text.matchAll(/(Alocare|Anunțare) (4\.\d)/g)].map(([, what, line]) => `${what} ${line}`);
  const ledger = async (query: string) => (await read(at(`/entries?${query}`))).text;

  test('shows who, when and why, newest first or oldest first', async () => {
    const text = await ledger('');
    expect(rows(text).slice(0, 2)).toEqual(['Alocare 4.1', 'Anunțare 4.1']);
    expect(text).toContain('Concursul SUB-17');
    expect(text).toContain('actul nr. 6/21 din 2 martie 2017');
    expect(text).toContain(finance.sub);
    expect(rows(await ledger('order=oldest'))).toEqual(rows(text).reverse());
  });

  test.each([
    ['line=4.2', ['Alocare 4.2']],
    ['source=sponsor-unicef', ['Alocare 4.1']],
    ['movement=announce', ['Anunțare 4.1']],
    ['movement=secure&source=municipal&line=4.1', ['Alocare 4.1']],
    ['from=2017-02-10&to=2017-02-10', ['Anunțare 4.1']],
    ['to=9.02.2017', ['Alocare 4.2', 'Alocare 4.1']],
  ])('keeps its filters in the address: %s', async (query, wanted) => {
    expect(rows(await ledger(query)).sort()).toEqual([...wanted].sort());
  });

  test('sums up what the filters leave, and is taken away as filtered', async () => {
    expect(await ledger('line=4.1&source=municipal')).toMatch(/2 Mișcări|Mișcări 2/);
    expect(await ledger('movement=announce')).toMatch(/−50 000,00/);
    const { html } = await read(at('/entries?movement=announce&format=csv'));
    expect(html.trim().split('\r\n')).toHaveLength(2);
    expect(html).toContain('Disponibil → Anunțat,50000.00,Concursul SUB-17');
    const page = await read(at('/entries?movement=announce'));
    expect(page.html).toContain(`${at('/entries')}?movement=announce&amp;format=xlsx`);
  });

  test('says what is wrong with a day, and finds nothing by it', async () => {
    const text = await ledger('from=mâine');
    expect(text).toContain('Nu înțelegem ce ați scris');
    expect(text).toContain('Nicio mișcare nu se potrivește');
  });

  test('breaks by nothing that is asked of it', async () => {
    for (const query of [
      'page=99',
      'page=x',
      'line=9.9',
      'source=x',
      'movement=x',
      'from=0001-01-01',
      'receipt=secure.x',
      'from=2018-01-01&to=2017-01-01',
    ])
      expect((await read(at(`/entries?${query}`))).status).toBe(200);
  });
});

describe('money is secured', () => {
  const order = { line: '4.2', source: 'municipal', amount: '1 000,50', ...act };

  test('after a check that says what will change and writes nothing; then a receipt', async () => {
    const checked = await fill('secure', order);
    expect(checked.status).toBe(200);
    expect(checked.text).toContain('Verificați înainte de a scrie');
    expect(checked.text).toContain('4.2 · bani municipali: disponibil 20 000,00 +1 000,50 21 000,50');
    expect(checked.text).toContain('Se mai poate asigura 260 000,00 −1 000,50 258 999,50');
    expect(checked.html).not.toContain('govuk-error-summary');
    expect((await read(at())).text).toContain('Total 280 000,00 85 000,00');
    const { sent, next } = await confirm('secure', checked);
    expect(sent.status).toBe(303);
    expect(next.text).toContain('Banii au fost alocați.');
    expect(next.text).toMatch(
      /Ce s-a înscris în registru .*4\.2 · bani municipali .*1 000,50 lei .*actul nr\. 7\/1 din 1 martie 2017/,
    );
    const again = await portal.send(finance, checked, at('/secure'));
    expect(again.location).toBe(sent.location);
    expect((await read(at())).text).toContain('Total 280 000,00 86 000,50');
  });

  test('as a new donation under a name made of its donor, and more of one that is known', async () => {
    const donor = { 'source/donor': 'Fundația Soros', 'source/purpose': 'Tineret' };
    const checked = await fill('secure', { ...order, source: 'new', ...donor });
    expect(checked.text).toContain('donația fundatia-soros');
    const { next } = await confirm('secure', checked);
    expect(next.text).toContain('donația fundatia-soros');
    const more = await fill('secure', { ...order, line: '4.3', source: 'sponsor-unicef', amount: '2000' });
    expect(more.text).toContain('UNICEF Moldova');
    expect(more.text).toContain('4.3 · donația unicef: disponibil 0 +2 000,00 2 000,00');
  });

  test('can be changed after the check, with everything still filled in', async () => {
    const checked = await fill('secure', order);
    const form = await portal.send(finance, checked, at('/secure'), { _form: 'edit' });
    expect(form.status).toBe(200);
    expect(form.html).toMatch(/name="amount"[^>]*value="1 000,50"/);
    expect(form.html).toMatch(/<option value="4.2" selected/);
    expect(form.html).not.toContain('govuk-error-summary');
  });

  test('only up to the ceiling: what is short is said, what was typed is kept', async () => {
    const refused = await fill('secure', { ...order, amount: '300000' });
    expect(refused.status).toBe(422);
    expect(refused.text).toMatch(/Plafonul programului: lipsesc 4\d \d{3},\d\d lei/);
    expect(refused.html).toMatch(/name="amount"[^>]*value="300000"/);
  });

  test('not without a line, an amount and an act', async () => {
    const { status, text } = await fill('secure', { line: '', amount: '', 'act/number': '', 'act/date': '' });
    expect(status).toBe(400);
    for (const label of ['Linia bugetară', 'Suma', 'Numărul actului', 'Data actului'])
      expect(text).toContain(`${label}: Completați acest câmp.`);
    const donation = await fill('secure', { ...order, source: 'new' });
    expect(donation.text).toContain('Donatorul: Completați acest câmp.');
    expect(donation.text).toContain('Scopul donației: Completați acest câmp.');
  });

  test('not on a budget that somebody changed since the check', async () => {
    const checked = await fill('secure', order);
    await confirm('secure', await fill('secure', { ...order, amount: '1' }));
    const { sent } = await confirm('secure', checked);
    expect(sent.status).toBe(412);
    expect(sent.text).toContain('Altcineva a schimbat datele');
    expect(sent.html).toMatch(/name="amount"[^>]*value="1 000,50"/);
  });
});

describe('money is cut', () => {
  test('where it is available, line and source as one choice', async () => {
    const { next } = await confirm('cut', await fill('cut', { line: '4.1#municipal', amount: '100', ...act }));
    expect(next.text).toContain('Banii au fost retrași.');
    expect(next.text).toMatch(/Rectificare în minus .*Disponibil → În afara bugetului/);
  });

  test('never what was announced: what is short is said', async () => {
    const { status, text } = await fill('cut', { line: '4.1#municipal', amount: '20000', ...act });
    expect(status).toBe(422);
    expect(text).toMatch(/Linia 4\.1: lipsesc (10 0|10 1)\d\d,00 lei/);
  });

  test('from nothing it says which field is missing, once', async () => {
    const { text } = await fill('cut', { line: '', amount: '5', ...act });
    expect(text.match(/Completați acest câmp/g)).toHaveLength(2); // in the summary and at the field
  });
});

describe('money is transferred', () => {
  test('between lines, both pots shown before and after', async () => {
    const checked = await fill('transfer', { 'from/line': '4.2', 'to/line': '4.4', amount: '500', ...act });
    expect(checked.text).toContain('4.4 · bani municipali: disponibil 0 +500,00 500,00');
    const { next } = await confirm('transfer', checked);
    expect(next.text).toContain('Banii au fost transferați.');
    expect(next.text).toContain('Disponibil → linia 4.4');
  });

  test('not to where it is already', async () => {
    const { status, text } = await fill('transfer', { 'from/line': '4.2', 'to/line': '4.2', amount: '5', ...act });
    expect(status).toBe(422);
    expect(text).toContain('Banii sunt deja pe linia 4.2');
  });
});

describe('the laws of the budget', () => {
  test('are shown with their numbers in words, and taken away', async () => {
    const { text } = await read(at('/verification'), aPerson('auditor'));
    expect(text).toContain('Toate regulile bugetului se respectă.');
    expect(text.match(/Adevărat/g)).toHaveLength(5);
    expect(text).toContain('Plafonul: 340 000,00 lei.');
    const { html } = await read(`${at('/verification')}?format=csv`);
    expect(html.trim().split('\r\n')).toHaveLength(6);
  });

  test('that are broken say where', async () => {
    const pot = { pk: `BUDGET#${programmeId}`, sk: 'POT#4.2#municipal' };
    await portal.store.transact([update(pot, { add: { available: 100 } })]);
    const { text } = await read(at('/verification'));
    expect(text).toContain('Cel puțin o regulă a bugetului nu se respectă.');
    expect(text).toContain('Nu se respectă la: 4.2 · bani municipali');
    expect(text).toMatch(/Fals/);
    await portal.store.transact([update(pot, { add: { available: -100 } })]);
  });
});
