import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { times } from '../builders/http-calls.ts';
import { done } from '../builders/http-client.ts';
import { aPerson } from '../builders/http-people.ts';
import { scenarios } from '../builders/http.ts';
import { aStaffPortal, type StaffPortal } from './a-staff-portal.ts';

const [officer, chair, auditor, finance] = (['officer', 'chair', 'auditor', 'finance'] as const).map((role) =>
  aPerson(role),
) as [ReturnType<typeof aPerson>, ReturnType<typeof aPerson>, ReturnType<typeof aPerson>, ReturnType<typeof aPerson>];
const nobody = '0190b0a0-0000-7000-8000-000000000000';
const SECTIONS = 'basics calendar money rules grid rules-evaluation requirements documents'.split(' ');

let portal: StaffPortal;
let here: ReturnType<typeof scenarios>;
let programmeId: string;
beforeAll(async () => {
  portal = await aStaffPortal(times.drafting);
  here = scenarios(portal.api);
  programmeId = await here.aFundedProgramme([
    { line: '4.1', amount: '60000.00' },
    { line: '4.3', amount: '40000.00' },
    { line: '4.6', amount: '30000.00' },
  ]);
}, 120_000);
afterAll(async () => portal.stop());

let codes = 0;
const aCode = () => {
  codes += 1;
  return `T-${String(codes)}`;
};
const on46 = { envelopes: [{ line: '4.6', source: 'municipal', amount: '1000.00' }] };
const aDraft = async (change: Readonly<Record<string, unknown>> = {}) =>
  here.aDraftCall({ programmeId, change: { code: aCode(), ...on46, ...change } });
const aPublished = async () => here.aPublishedCall({ programmeId, change: { code: aCode(), ...on46 } });

const admin = (path = '') => `/ro/admin${path}`;
const callAt = (id: string, path = '') => admin(`/calls/${id}${path}`);
const readCall = (id: string) => done(portal.api.as('officer').get(`/v1/calls/${id}`));
const edit = (id: string, section: string, written: Parameters<StaffPortal['send']>[3]) =>
  portal.send(officer, callAt(id, `/edit/${section}`), 'edit', written);

describe('who sees what', () => {
  test('staff reads the calls, only the officer writes them, others have no access', async () => {
    const { callId } = await aDraft();
    for (const path of [admin(), admin('/programmes'), callAt(callId), callAt(callId, '/questions')]) {
      for (const who of [officer, chair, auditor]) expect((await portal.read(who, path)).status).toBe(200);
      expect((await portal.read(finance, path)).status).toBe(403);
      expect((await portal.read(aPerson(), path)).status).toBe(403);
    }
    const written = [admin('/calls/new'), ...['/publish', '/extend', '/cancel'].map((path) => callAt(callId, path))];
    for (const path of [...written, ...SECTIONS.map((section) => callAt(callId, `/edit/${section}`))])
      expect((await portal.read(chair, path)).status).toBe(403);
    expect((await portal.read(chair, callAt(callId))).text).toContain('Publicul nu îl vede');
  });

  test.each(['', '/publish', '/extend', '/cancel', '/questions', `/questions/${nobody}`, '/edit/grid'])(
    'a call that is not there is not found: %s',
    async (path) => {
      expect((await portal.read(officer, callAt(nobody, path))).status).toBe(404);
      expect((await portal.read(officer, callAt('not-an-id', path))).status).toBe(404);
    },
  );

  test('a draft is no page of everybody', async () => {
    const { callId } = await aDraft();
    expect((await portal.read(officer, `/ro/calls/${callId}`)).status).toBe(404);
  });
});

describe('programmes', () => {
  const file = readFileSync(new URL('../../shared/programmes/balti-2017-2019.json', import.meta.url), 'utf8');

  test('the prepared one is imported by a button, once; sums that are not stated stay unknown', async () => {
    const sent = await portal.send(officer, admin('/programmes'), 'builtIn');
    expect(sent.location).toBe('/ro/admin/programmes?done=imported');
    const { text, html } = await portal.read(officer, sent.location);
    expect(text).toContain('Programul este importat');
    expect(text).toContain('linia 4.5: documentul nu spune nicio sumă');
    expect(text).toContain('Din plafon, fără linie 60 000,00 lei');
    expect(html).not.toContain('value="builtIn"');
    expect(text).toContain('linia 4.6: suma este în document – Citită ca 60 000 de lei.');
    const russian = await portal.read(officer, '/ru/admin/programmes');
    expect(russian.text).toContain('Прочитана как 60 000 леев.');
    const again = await portal.send(officer, admin('/programmes'), 'paste', { file });
    expect(again.status).toBe(409);
    expect(again.text).toContain('Programul balti-2017-2019 este deja importat');
  });

  test('a text that is no file is refused and kept', async () => {
    const { status, text } = await portal.send(officer, admin('/programmes'), 'paste', { file: '{"id": ' });
    expect(status).toBe(400);
    expect(text).toContain('Textul lipit nu este JSON');
    expect(text).toContain('{"id":');
  });

  test('what is wrong within a file is told with its place', async () => {
    const wrong = JSON.stringify({
      ...JSON.parse(file),
      id: 'another',
      period: { from: '2017-01-01', to: '2016-01-01' },
    });
    const { status, text } = await portal.send(officer, admin('/programmes'), 'paste', { file: wrong });
    expect(status).toBe(422);
    expect(text).toContain('period/to: Perioada se încheie');
  });

  test('who may not import sees no form', async () => {
    expect((await portal.read(chair, admin('/programmes'))).html).not.toContain('name="file"');
  });
});

describe('a new call', () => {
  test('without what it needs is refused, and what was typed stays', async () => {
    const refused = await portal.send(officer, admin('/calls/new'), 'create', {
      programmeId,
      code: 'sub 17',
      'title/ro': 'Un titlu',
    });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('Prezentarea, în română: Completați acest câmp.');
    expect(refused.html).toContain('value="Un titlu"');
    expect(refused.html).toContain('value="sub 17"');
  });

  test('goes from nothing to publication, page after page, without a script', async () => {
    const created = await portal.send(officer, admin('/calls/new'), 'create', {
      programmeId,
      code: 'FLOW-17',
      'title/ro': 'Voluntariat',
      'title/ru': 'Волонтёрство',
      'summary/ro': 'Pentru tineri.',
    });
    const id = /calls\/([^/]+)\/edit\/calendar/.exec(created.location)?.[1] ?? '';
    const amountOf43 = /name="(envelopes\/\d+)\/line" value="4\.3"/;
    const steps: readonly [string, (html: string) => Record<string, string>][] = [
      ['calendar', () => ({ 'calendar/opens/date': '2017-02-20', 'calendar/closes/date': '20.03.2017' })],
      ['money', (html) => ({ [`${amountOf43.exec(html)?.[1] ?? ''}/amount`]: '45 000,50' })],
      [
        'rules',
        () => ({
          'rules/maxGrant/value': '15.000',
          'rules/maxGrant/basis/kind': 'regulation',
          'rules/maxGrant/basis/source': 'Decizia 6/20',
        }),
      ],
      ['grid', () => ({ 'grid/0/floor': '10', 'grid/4/remove': 'yes' })],
      ['rules-evaluation', () => ({ 'rules/threshold/value': '50', 'rules/tieBreaks/value/0': 'criterion:A' })],
      ['requirements', () => ({})],
      ['documents', () => ({})],
    ];
    let at = created.location;
    for (const [section, write] of steps) {
      expect(at).toBe(callAt(id, `/edit/${section}`));
      const sent = await edit(id, section, write((await portal.read(officer, at)).html));
      expect(sent.status).toBe(303);
      at = sent.location;
    }
    expect(at).toBe(`${callAt(id)}?done=saved`);
    const tasks = await portal.read(officer, at);
    expect(tasks.text).toContain('Linia 4.3: lipsesc 5 000,50 lei');
    expect(tasks.text).toContain('Mai este un lucru de făcut');

    const preview = await portal.read(officer, callAt(id, '/publish'));
    for (const shown of ['Pentru tineri.', 'lipsesc 5 000,50 lei', 'Regulament: Decizia 6/20', 'Relevanța pentru'])
      expect(preview.text).toContain(shown);
    const refused = await portal.send(officer, callAt(id, '/publish'), 'publish', { act: 'dispoziția 163' });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain(`<a href="${callAt(id, '/edit/money')}">Linia 4.3: lipsesc`);
    expect(refused.html).toContain('value="dispoziția 163"');

    const { html } = await portal.read(officer, callAt(id, '/edit/money'));
    await edit(id, 'money', { [`${amountOf43.exec(html)?.[1] ?? ''}/amount`]: '40 000', _back: 'yes' });
    const published = await portal.send(officer, callAt(id, '/publish'), 'publish', { act: 'dispoziția 163' });
    expect(published.location).toBe(`${callAt(id)}?done=published`);
    expect((await portal.read(officer, published.location)).text).toContain('Concursul este publicat');
    const page = await portal.read(officer, `/ru/calls/${id}`);
    expect(page.text).toContain('Волонтёрство');
    const call = await readCall(id);
    expect(call).toMatchObject({
      phase: 'scheduled',
      act: 'dispoziția 163',
      opensAt: '2017-02-20T06:00:00.000Z',
      envelopes: [{ line: '4.3', source: 'municipal', amount: '40000.00' }],
      rules: {
        maxGrant: { value: '15000.00', basis: { kind: 'regulation', source: 'Decizia 6/20' } },
        tieBreaks: {
          value: [{ by: 'criterion', criterion: 'A' }, { by: 'earlier-submission' }, { by: 'commission-vote' }],
        },
      },
    });
    expect(call['grid']).toHaveLength(4);
    expect((await portal.read(officer, callAt(id, '/edit/grid'))).location).toBe(callAt(id));
  });

  test('can take the rules, grid and documents of a former one', async () => {
    const former = await aPublished();
    const path = `${admin('/calls/new')}?from=${former.callId}`;
    expect((await portal.read(officer, path)).text).toContain('Se preiau regulile, grila, condițiile și documentele');
    const created = await portal.send(officer, path, 'create', { code: aCode() });
    const id = /calls\/([^/]+)\//.exec(created.location)?.[1] ?? '';
    const [before, after] = [await readCall(former.callId), await readCall(id)];
    for (const field of ['rules', 'grid', 'documents', 'requirements', 'title'])
      expect(after[field]).toEqual(before[field]);
    expect(after['envelopes']).toEqual([]);
  });
});

describe('writing a draft', () => {
  test('rows are added by a button that saves; a criterion without a code gets one', async () => {
    const { callId } = await aDraft();
    const added = await edit(callId, 'grid', { 'grid/0/title/ro': 'Relevanța nouă', _add: '1' });
    expect(added.location).toBe(`${callAt(callId, '/edit/grid')}?more=1#more`);
    const path = `${callAt(callId, '/edit/grid')}?more=1`;
    expect((await portal.read(officer, path)).text).toContain('Criteriul 3');
    await portal.send(officer, path, 'edit', { 'grid/2/title/ro': 'Echipa', 'grid/2/max': '20' });
    const { grid } = await readCall(callId);
    expect(grid).toMatchObject([{ code: 'R', title: { ro: 'Relevanța nouă' } }, { code: 'N' }, { code: 'C', max: 20 }]);
  });

  test('a mistake stands at its own row, also below a row that was removed', async () => {
    const { callId } = await aDraft();
    const refused = await edit(callId, 'grid', { 'grid/0/remove': 'yes', 'grid/1/floor': '50' });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('href="#edit.grid/1/floor"');
    expect(refused.text).toContain('Pragul criteriului N este 50, peste maximul 40');
    const none = await edit(callId, 'grid', { 'grid/0/remove': 'yes', 'grid/1/remove': 'yes' });
    expect(none.status).toBe(400);
    expect(none.text).toContain('Păstrați sau scrieți cel puțin un rând.');
    expect((await readCall(callId))['grid']).toHaveLength(2);
  });

  test('what no page sends makes no error of ours, and no page of thousands of rows', async () => {
    const { callId } = await aDraft();
    const bodies: readonly Record<string, string>[] = [
      { 'grid/99999999999x': '1' },
      { 'grid/200000x/title/ro': 'x' },
      { 'grid/200000/title/ro': 'x' },
      { grid: 'x', rules: 'x' },
      { [`grid/0${'/x'.repeat(90)}`]: 'x' },
      { 'grid/0/__proto__/x': 'x', 'grid/0/constructor': 'x', toString: 'x' },
    ];
    for (const written of bodies)
      for (const token of [{}, { _token: 'x'.repeat(43) }]) {
        const { status, html } = await edit(callId, 'grid', { ...written, 'grid/1/floor': '50', ...token });
        const rows = html.match(/name="grid\/\d+\/max"/g)?.length;
        expect({ written, refused: status >= 400 && status < 500, rows }).toEqual({ written, refused: true, rows: 2 });
      }
    const many = Array.from({ length: 999 }, (_, index) => [`grid/${String(index)}/title/ro`, 'x']);
    const refused = await edit(callId, 'grid', Object.fromEntries(many) as Record<string, string>);
    expect(refused.status).toBe(400);
    expect(refused.html.match(/name="grid\/\d+\/max"/g)).toHaveLength(20); // as many as a grid may have
    for (const _add of ['ș', '1\r\nset-cookie: a=b', '10', '0'])
      // how many rows to add is a digit
      expect((await edit(callId, 'grid', { _add })).location).toBe(`${callAt(callId, '/edit/grid')}#more`);
  });

  test('a law is named, or is not called one', async () => {
    const { callId } = await aDraft();
    const kind = 'rules/completionDays/basis/kind';
    const refused = await edit(callId, 'rules', { [kind]: 'law', 'rules/completionDays/value': '7' });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('Timp pentru completarea dosarului: Sursa: Completați acest câmp.');
    const source = 'rules/completionDays/basis/source';
    const saved = await edit(callId, 'rules', { [kind]: 'law', [source]: 'Legea 86/2020' });
    expect(saved.status).toBe(303);
    expect(await readCall(callId)).toMatchObject({
      rules: {
        completionDays: { basis: { kind: 'law', source: 'Legea 86/2020' } },
        maxGrant: { basis: { kind: 'default' } },
      },
    });
  });

  test('requirements and documents have rows too; the last of them can be taken out', async () => {
    const { callId } = await aDraft();
    const more = (section: string) => `${callAt(callId, `/edit/${section}`)}?more=1`;
    await portal.send(officer, more('documents'), 'edit', {
      'documents/0/types': ['application/pdf', 'image/png'],
      'documents/2/title/ro': 'Copia deciziei de înregistrare',
      'documents/2/required': 'no',
    });
    await edit(callId, 'requirements', { 'requirements/0/remove': 'yes' });
    const { documents, requirements } = await readCall(callId);
    expect(documents).toMatchObject([
      { code: 'statute', types: ['application/pdf', 'image/png'] },
      { code: 'photo' },
      { code: 'copia-deciziei-de-inregistrare', required: false, maxBytes: 10_000_000 },
    ]);
    expect(requirements).toEqual([]);
  });

  test('a call of places asks how many, and for no money', async () => {
    const { callId } = await aDraft({ kind: 'selection', envelopes: [] });
    const page = await portal.read(officer, callAt(callId, '/edit/money'));
    expect(page.text).toContain('Câte locuri se acordă');
    expect((await portal.read(officer, callAt(callId))).text).toContain('Spuneți câte locuri se acordă');
    await edit(callId, 'money', { capacity: '19' });
    expect(await readCall(callId)).toMatchObject({ capacity: 19, envelopes: [] });
    await edit(callId, 'money', { capacity: '' });
    expect(await readCall(callId)).not.toHaveProperty('capacity');
    await edit(callId, 'money', { capacity: '19' });
    await edit(callId, 'basics', { kind: 'subsidy' });
    expect(await readCall(callId)).not.toHaveProperty('capacity');
  });

  test('what somebody else saved in between is not overwritten unseen', async () => {
    const { callId } = await aDraft();
    const stale = await edit(callId, 'calendar', { _version: '7', 'calendar/closes/time': '12:30' });
    expect(stale.status).toBe(412);
    expect(stale.html).toContain('value="12:30"');
  });

  test('a calendar that is too short is told on the list and at publication', async () => {
    const { callId } = await aDraft();
    await edit(callId, 'calendar', { 'calendar/opens/date': '2017-02-11', 'calendar/closes/date': '2017-02-15' });
    expect((await portal.read(officer, callAt(callId))).text).toContain(
      'cel puțin 15 zile între publicare și închidere',
    );
    const refused = await portal.send(officer, callAt(callId, '/publish'), 'publish');
    expect(refused.html).toContain(`<a href="${callAt(callId, '/edit/calendar')}">`);
  });
});

describe('a published call', () => {
  test('its deadline moves later, with a reason everybody reads', async () => {
    const { callId } = await aPublished();
    const path = callAt(callId, '/extend');
    const earlier = { 'closes/date': '2017-03-30', reason: 'Prea puține cereri.' };
    const refused = await portal.send(officer, path, 'extend', earlier, times.open);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Termenul se mută numai mai târziu');
    expect(refused.html).toContain('href="#extend.closes/date"');
    expect(refused.text).toContain('Prea puține cereri.');
    const later = { ...earlier, 'closes/date': '2017-04-10' };
    const sent = await portal.send(officer, path, 'extend', later, times.open);
    expect(sent.location).toBe(`${callAt(callId)}?done=extended`);
    expect((await portal.read(officer, `/ro/calls/${callId}`, times.open)).text).toContain('Prea puține cereri.');
    const late = await portal.read(officer, path, times.evaluation.replace('04-10', '04-12'));
    expect(late.text).toContain('el nu mai poate fi prelungit');
  });

  test('is cancelled for good: its money is there again', async () => {
    const { callId } = await aPublished();
    const page = await portal.read(officer, callAt(callId, '/cancel'));
    expect(page.text).toContain('1 000,00 lei devin din nou disponibili');
    expect((await portal.send(officer, callAt(callId, '/cancel'), 'cancel', { reason: ' ' })).status).toBe(400);
    const sent = await portal.send(officer, callAt(callId, '/cancel'), 'cancel', { reason: 'Bani mutați.' });
    expect(sent.location).toBe(`${callAt(callId)}?done=cancelled`);
    expect((await portal.read(officer, sent.location)).text).toContain('Concursul a fost anulat: Bani mutați.');
    expect((await portal.read(officer, callAt(callId, '/cancel'))).location).toBe(callAt(callId));
  });

  test('a draft that is dropped is nobody’s page but ours', async () => {
    const { callId } = await aDraft();
    const sent = await portal.send(officer, callAt(callId, '/cancel'), 'cancel', { reason: 'Se scrie altul.' });
    const { text, html } = await portal.read(officer, sent.location);
    expect(text).toContain('Concursul a fost anulat: Se scrie altul.');
    expect(html).not.toContain('b-subnav');
    expect((await portal.read(officer, `/ro/calls/${callId}`)).status).toBe(404);
  });

  test('questions without an answer come first; an answer is public, and can be corrected', async () => {
    const { callId } = await aPublished();
    const ask = (text: string) =>
      done(portal.api.as(aPerson()).post(`/v1/calls/${callId}/questions`, { text }, { now: times.open }));
    const { id } = await ask('Ion Rusu poate participa?');
    await ask('Se acceptă copii?');
    const list = callAt(callId, '/questions');
    const path = `${list}/${id}`;
    const empty = await portal.send(officer, path, 'answer', { 'text/ru': 'Да.' }, times.open);
    expect(empty.status).toBe(400);
    expect(empty.html).toContain('Да.');
    const answer = { 'text/ro': 'Da.', 'text/ru': 'Да.', wording: 'O persoană poate participa?' };
    expect((await portal.send(officer, path, 'answer', answer, times.open)).location).toBe(`${list}?done=answered`);
    const { text } = await portal.read(officer, list, times.open);
    expect(text.indexOf('Se acceptă copii?')).toBeLessThan(text.indexOf('Ion Rusu poate participa?'));
    const open = await portal.read(officer, `/ru/calls/${callId}`, times.open);
    expect(open.text).toContain('Да.');
    expect(open.text).not.toContain('Ion Rusu');
    await portal.send(officer, path, 'answer', { 'text/ro': 'Da, fără condiții.' }, times.open);
    expect((await portal.read(officer, `/ro/calls/${callId}`, times.open)).text).toContain('Da, fără condiții.');
    expect((await portal.read(chair, path, times.open)).status).toBe(403);
    expect((await portal.read(officer, `${list}?format=csv`, times.open)).html).toContain('Se acceptă copii?');
  });
});

describe('the dashboard', () => {
  test('says what has to be done next in each call, and gives it as a file', async () => {
    const call = await here.aPublishedCall({
      programmeId,
      change: { code: 'NEXT-17', envelopes: [{ line: '4.1', source: 'municipal', amount: '20000.00' }] },
    });
    const rowAt = async (now: string) => {
      const { text } = await portal.read(officer, admin(), now);
      return text.slice(text.indexOf('NEXT-17')).slice(0, 220);
    };
    expect(await rowAt(times.beforeOpening)).toContain('Numiți comisia Se deschide la 6 martie 2017');
    const application = await here.aSubmittedApplication(call, '20000.00');
    await done(
      portal.api.as(aPerson()).post(`/v1/calls/${call.callId}/questions`, { text: 'Cum?' }, { now: times.open }),
    );
    expect(await rowAt(times.open)).toContain('Răspundeți la o întrebare');
    expect((await portal.read(officer, callAt(call.callId), times.open)).text).toContain('Se numără după închidere');
    expect(await rowAt(times.closed)).toContain('Verificați un dosar');
    await here.screen(application, 'met');
    await here.aCommission(call);
    expect(await rowAt(times.screening)).toContain('Repartizați cererile evaluatorilor');
    await done(portal.api.as('officer').post(`/v1/calls/${call.callId}/assignments`, {}, { now: times.evaluation }));
    expect(await rowAt(times.evaluation)).toContain('Evaluatorii lucrează: 0 din 2 fișe închise');
    const overview = await portal.read(chair, callAt(call.callId), times.evaluation);
    expect(overview.text).toContain('2 evaluatori');
    expect(overview.text).toMatch(/Cereri 1 eligibilă 1/);
    const file = await portal.read(officer, `${admin()}?format=csv`, times.evaluation);
    expect(file.html).toMatch(/NEXT-17.*Evaluatorii lucrează/);
  });

  test('gives every call in its file, however many pages there are', async () => {
    for (let count = 0; count < 51; count += 1) await here.aDraftCall({ programmeId });
    const { html } = await portal.read(officer, admin(), times.open);
    const cursor = /\?cursor=[^"&]+/.exec(html)?.[0] ?? '';
    const onPages = async (page: string) =>
      (await portal.read(officer, page, times.open)).html.match(/class="b-criterion"/g)?.length ?? 0;
    const lines = (await portal.read(officer, `${admin()}${cursor}&format=csv`, times.open)).html.trim().split('\r\n');
    expect(lines.length - 1).toBe((await onPages(admin())) + (await onPages(admin() + cursor)));
    expect(lines.length - 1).toBeGreaterThan(51);
    expect((await portal.read(officer, `${admin()}?cursor=nonsense`, times.open)).status).toBe(404);
  }, 120_000);
});
