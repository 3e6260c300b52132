import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { times } from '../builders/http-calls.ts';
import { apiAt, type Api, type Body, done } from '../builders/http-client.ts';
import { aContent } from '../builders/http-contents.ts';
import { aPerson, type Person } from '../builders/http-people.ts';
import { scenarios } from '../builders/http.ts';
import { anIdno } from '../builders/organisations.ts';
import { type Answer, aPlatform, type Platform } from './a-platform.ts';
import { browserPath, openBrowser } from './browser.ts';

let platform: Platform;
let api: Api;
let here: ReturnType<typeof scenarios>;
let programmeId: string;
let call: Awaited<ReturnType<typeof here.aPublishedCall>>;

beforeAll(async () => {
  platform = await aPlatform();
  api = apiAt({ ...platform, now: times.open });
  here = scenarios(api);
  programmeId = await here.aFundedProgramme([
    { line: '4.1', amount: '90000.00' },
    { line: '4.2', amount: '20000.00' },
  ]);
  const envelopes = ['4.1', '4.2'].map((line) => ({ line, source: 'municipal', amount: '20000.00' }));
  call = await here.aPublishedCall({ programmeId, change: { code: 'DES-17', envelopes } });
}, 120_000);
afterAll(() => platform.stop());

const read = (who: Person, path: string, now: string = times.open) => platform.ask(who, `/ro${path}`, { now });
/** The page's words, without its tags. */
const textOf = ({ html }: Answer): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ');
const valueOf = ({ html }: Answer, name: string): string | undefined => {
  const [tag = ''] =
    html.match(new RegExp(`<(input|textarea)(?![^>]*type="hidden")[^>]*name="${name}"[^>]*>[^<]*`)) ?? [];
  return /value="([^"]*)"/.exec(tag)?.[1] ?? /<textarea[^>]*>([^<]*)/.exec(tag)?.[1];
};

interface Sent {
  readonly now?: string;
  readonly script?: boolean;
  readonly version?: number;
}
/** Fills in the form a page shows and sends it, as its browser would. */
async function send(who: Person, path: string, form: string, fields: Record<string, string>, how: Sent = {}) {
  const page = await read(who, path, how.now);
  const [text = ''] =
    page.html.match(new RegExp(`<form(?:(?!</form>).)*name="_form" value="${form}".*?</form>`, 's')) ?? [];
  const hidden = [...text.matchAll(/<input type="hidden" name="(_[^"]+)" value="([^"]*)"/g)];
  const body = new URLSearchParams(hidden.map(([, name = '', value = '']) => [name, value]));
  if (!body.has('_form')) throw new Error(`no form «${form}» at ${path}: ${textOf(page)}`);
  if (how.version !== undefined) body.set('_version', String(how.version));
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const headers: Record<string, string> = how.script === true ? { accept: 'application/json' } : {};
  return platform.ask(who, `/ro${path}`, { now: how.now ?? times.open, body, headers });
}

const content = async (who: Person, id: string) =>
  (await done(api.as(who).get(`/v1/applications/${id}`)))['content'] as Record<string, Record<string, unknown>>;

describe('who has just come', () => {
  test('is told what to do first, and gets the identifier to be added with', async () => {
    const newcomer = aPerson();
    const page = textOf(await read(newcomer, '/my'));
    expect(page).toContain('Cu ce începeți');
    expect(page).toContain(newcomer.sub);
    expect(page).toContain('DES-17');
  });
  test('comes from a call over the registration back to the call', async () => {
    const newcomer = aPerson();
    const apply = `/my/calls/${call.callId}/apply`;
    expect((await read(newcomer, `/calls/${call.callId}`)).html).toContain(`href="/ro${apply}"`);
    expect(textOf(await read(newcomer, apply))).toContain('Înregistrați-o mai întâi pe a dumneavoastră');
    const registration = `/my/organisations/new?call=${call.callId}`;
    const registered = await send(newcomer, registration, 'register', aRegistration());
    expect(registered.location).toBe(`/ro${apply}?done=registered`);
    const begun = await send(newcomer, apply, 'begin', { organisationId: await onlyOrganisationOf(newcomer) });
    expect(begun.location).toMatch(/^\/ro\/my\/applications\/[0-9a-f-]{36}$/);
    expect(textOf(await read(newcomer, apply))).toContain('Ați început deja');
  });
});

const aRegistration = (): Record<string, string> => ({
  idno: anIdno(),
  name: 'AO „Punte”',
  legalForm: 'association',
  seat: 'mun. Bălți',
  inMunicipality: 'yes',
  site: 'www.punte.md',
  registeredOn: '1.05.2010',
  'publicBenefit/certificate': '',
  'contacts/administrator': 'Ana Ceban',
  'contacts/email': 'ana@example.org',
});
const onlyOrganisationOf = async (who: Person): Promise<string> =>
  (await done(api.as(who).get('/v1/organisations?mine=true'))).items[0]?.id ?? '';

describe('an organisation', () => {
  test('that is not registered keeps what was typed and says what is wrong', async () => {
    const refused = await send(aPerson(), '/my/organisations/new', 'register', {
      ...aRegistration(),
      idno: '1234567890123',
      'contacts/email': '',
    });
    expect(refused.status).toBe(400);
    expect(textOf(refused)).toContain('Adresa de e-mail: Completați acest câmp.');
    expect(valueOf(refused, 'name')).toContain('Punte');
    expect(valueOf(refused, 'idno')).toBe('1234567890123');
    const wrongDigit = await send(aPerson(), '/my/organisations/new', 'register', {
      ...aRegistration(),
      idno: '1234567890123',
    });
    expect(textOf(wrongDigit)).toContain('Ultima cifră nu se potrivește');
  });

  test('is changed by its representative; an emptied field is taken out, and an older page is refused', async () => {
    const who = aPerson();
    const { location } = await send(who, '/my/organisations/new', 'register', aRegistration());
    const path = location.replace('/ro', '').replace('?done=registered', '');
    expect(textOf(await read(who, path))).toContain('https://www.punte.md');
    const change = { ...aRegistration(), name: 'AO „Punți”', site: '' } as Record<string, string>;
    delete change['idno'];
    expect((await send(who, `${path}/edit`, 'edit', change)).location).toBe(`/ro${path}?done=saved`);
    const page = textOf(await read(who, `${path}?done=saved`));
    expect(page).toContain('AO „Punți”');
    expect(page).toContain('Am salvat.');
    expect(page).not.toContain('punte.md');
    const stale = await send(who, `${path}/edit`, 'edit', { ...change, name: 'Altul' }, { version: 1 });
    expect(stale.status).toBe(412);
    expect(valueOf(stale, 'name')).toBe('Altul');
  });

  test('is not there for strangers, and an editor is told who may change it', async () => {
    const { organisationId, editor } = await here.anOrganisation();
    const path = `/my/organisations/${organisationId}`;
    for (const page of ['', '/edit', '/members', `/members/${editor.sub}/remove`])
      expect((await read(aPerson(), path + page)).status).toBe(404);
    const edit = await read(editor, `${path}/edit`);
    expect(textOf(edit)).toContain('Sunteți redactor');
    expect(edit.html).not.toContain('name="_form" value="edit"');
    expect((await read(editor, `${path}/members`)).html).not.toContain('value="add"');
  });
});

describe('members', () => {
  test('are invited, given another role and taken out; the last representative stays', async () => {
    const { organisationId, representative, editor } = await here.anOrganisation();
    const path = `/my/organisations/${organisationId}/members`;
    const wrong = await send(representative, path, 'add', { userId: 'ana ceban', role: 'editor' });
    expect(wrong.status).toBe(400);
    expect(textOf(wrong)).toContain('Acesta nu este un identificator de cont');
    expect(valueOf(wrong, 'userId')).toBe('ana ceban');
    const other = aPerson();
    const added = await send(representative, path, 'add', {
      userId: ` ${other.sub.toUpperCase()} `,
      role: 'editor',
    });
    expect(added.location).toBe(`/ro${path}?done=invited`);
    expect(textOf(await read(representative, `${path}?done=invited`))).toContain('Persoana trebuie să o accepte');
    expect(textOf(await read(representative, path))).toContain('Redactor invitat, încă nu a acceptat');
    expect((await read(other, path)).status).toBe(404);
    const joined = await send(other, '/my', 'accept', { organisationId });
    expect(joined.location).toBe(`/ro/my/organisations/${organisationId}?done=joined`);
    expect(textOf(await read(other, `/my/organisations/${organisationId}?done=joined`))).toContain(
      'Ați acceptat invitația',
    );
    const list = await read(other, path);
    for (const { username } of [other, representative]) expect(textOf(list)).toContain(username);
    expect(textOf(list)).toContain(editor.sub); // has not been here yet
    const change = { userId: representative.sub, role: 'editor' };
    const last = await send(representative, path, 'change', change);
    expect(last.status).toBe(409);
    expect(textOf(last)).toContain('Numiți întâi un alt reprezentant');
    expect(textOf(await read(representative, `${path}/${representative.sub}/remove`))).toContain(
      'singurul reprezentant',
    );
    await send(representative, path, 'change', { userId: other.sub, role: 'representative' });
    expect((await send(other, path, 'change', change)).location).toBe(`/ro${path}?done=saved`);
    const removed = await send(other, `${path}/${editor.sub}/remove`, 'remove', {});
    expect(removed.location).toBe(`/ro${path}?done=removed`);
    expect((await send(representative, `${path}/${representative.sub}/remove`, 'remove', {})).location).toBe(
      '/ro/my?done=left',
    );
    expect((await read(representative, path)).status).toBe(404);
  });
});

describe('an invitation', () => {
  const invited = async (role = 'editor') => {
    const organisation = await here.anOrganisation();
    const person = aPerson();
    await here.invite(organisation, person, role);
    return { ...organisation, person, members: `/my/organisations/${organisation.organisationId}/members` };
  };

  test('stands on top of what one has under way, with nothing behind it until it is accepted', async () => {
    const { organisationId, person, members } = await invited('representative');
    const page = await read(person, '/my');
    expect(textOf(page)).toMatch(/Invitații de la organizații.* rolul: reprezentant.*Cu ce începeți/);
    expect(textOf(page)).toMatch(/Acceptați \(AO „Speranța copiilor”\).*Refuzați \(AO „Speranța copiilor”\)/);
    expect(page.html).not.toContain(`/my/organisations/${organisationId}`);
    for (const path of [`/my/organisations/${organisationId}`, members, `${members}/${person.sub}/remove`])
      expect((await read(person, path)).status).toBe(404);
    expect((await platform.ask(person, '/ru/my', { now: times.open })).html).toContain('Приглашения от организаций');
    expect((await platform.ask(person, '/en/my', { now: times.open })).html).toContain('Accept only if');
  });
  test('is refused, and leaves nothing', async () => {
    const { organisationId, person, representative, members } = await invited();
    const page = await send(person, '/my', 'decline', { organisationId });
    expect(page.location).toBe('/ro/my?done=declined');
    const after = textOf(await read(person, '/my?done=declined'));
    expect(after).toContain('Ați refuzat invitația.');
    expect(after).not.toContain('Invitații de la organizații');
    expect((await read(representative, members)).html).not.toContain(person.sub);
  });
  test('of somebody else cannot be accepted', async () => {
    const { person } = await invited();
    const { organisationId } = await here.anOrganisation();
    expect((await send(person, '/my', 'accept', { organisationId })).status).toBe(404);
  });
  test('is withdrawn after a question of its own, and makes nobody the other representative', async () => {
    const { person, representative, members } = await invited('representative');
    const list = textOf(await read(representative, members));
    expect(list).toContain('Retrageți invitația');
    expect(list).toContain('Este singurul reprezentant.');
    const removal = `${members}/${person.sub}/remove`;
    expect(textOf(await read(representative, removal))).toContain('Nu o va mai putea accepta.');
    await send(representative, removal, 'remove', {});
    expect(textOf(await read(person, '/my'))).not.toContain('Invitații de la organizații');
  });
});

describe('the role of a representative', () => {
  test('is given up after a question, while somebody else keeps it', async () => {
    const { organisationId, representative, editor } = await here.anOrganisation();
    const [members, stepDown] = ['members', 'step-down'].map(
      (page) => `/my/organisations/${organisationId}/${page}`,
    ) as [string, string];
    expect((await read(representative, stepDown)).status).toBe(404);
    await send(representative, members, 'change', { userId: editor.sub, role: 'representative' });
    const list = await read(editor, members);
    expect(list.html).toContain(`href="/ro${stepDown}"`);
    expect(list.html).not.toContain(`value="${editor.sub}"`); // nothing changes oneself at a press
    expect(textOf(await read(editor, stepDown))).toContain('Numai alt reprezentant vă poate da rolul înapoi.');
    expect((await send(editor, stepDown, 'step-down', {})).location).toBe(`/ro${members}?done=saved`);
    expect((await read(editor, stepDown)).status).toBe(404);
    expect(textOf(await read(editor, members))).toContain('Sunteți redactor');
  });
});

const aDraftOf = async (sections: object = {}) => {
  const draft = await here.write(await here.aDraft(call), sections);
  return { ...draft, path: `/my/applications/${draft.applicationId}`, who: draft.organisation.representative };
};

describe('a draft', () => {
  test('is a list of what to fill in, for its own people only', async () => {
    const { path, who, organisation } = await aDraftOf(aContent('25000.00'));
    const page = textOf(await read(who, path));
    expect(page).toContain('Secțiuni obligatorii complete: 6 din 8');
    expect(page).toMatch(/Bugetul proiectului În lucru/); // above the cap
    expect(page).toMatch(/Documentele Neînceput/);
    expect(page).toMatch(/Partenerii Opțional/);
    expect(page).toContain('au mai rămas 14 zile');
    expect(textOf(await read(organisation.editor, path))).toContain('Sunteți redactor');
    for (const other of [aPerson(), aPerson('officer'), aPerson('evaluator')])
      for (const part of ['', '/project', '/budget']) expect((await read(other, path + part)).status).toBe(404);
    expect((await read(who, '/my/applications/x')).status).toBe(404);
  });

  test('a page saves its part of the project and leaves the rest as it was', async () => {
    const { applicationId, path, who } = await aDraftOf(aContent());
    const project = { 'project/title': 'Alt titlu', 'project/line': '4.2|municipal', 'project/startsOn': '1.06.2017' };
    const saved = await send(who, `${path}/project`, 'section', project);
    expect(saved.location).toBe(`/ro${path}/project/description`);
    expect((await content(who, applicationId))['project']).toMatchObject({
      title: 'Alt titlu',
      line: '4.2',
      startsOn: '2017-06-01',
      goal: 'Copiii merg la școală pregătiți.',
    });
    expect((await content(who, applicationId))['project']).not.toHaveProperty('endsOn');
    const described = { 'project/description': 'Nou', 'project/objectives/0': '', 'project/objectives/1': 'Al doilea' };
    await send(who, `${path}/project/description`, 'section', described);
    expect((await content(who, applicationId))['project']).toEqual({
      title: 'Alt titlu',
      line: '4.2',
      startsOn: '2017-06-01',
      description: 'Nou',
      objectives: ['Al doilea'],
    });
  });

  test('what is emptied is gone', async () => {
    const { applicationId, path, who } = await aDraftOf(aContent());
    await send(who, `${path}/activities`, 'section', { 'activities/0/title': '' });
    await send(who, `${path}/contacts`, 'section', { 'contacts/lead/name': '' });
    await send(who, `${path}/declarations`, 'section', {});
    await send(who, `${path}/organisation`, 'section', { 'experience/activity': '' });
    expect(await content(who, applicationId)).toMatchObject({
      activities: [],
      contacts: {},
      declarations: {},
      experience: {},
    });
  });

  test('takes amounts as people type them and sums them up', async () => {
    const { path, who } = await aDraftOf();
    const rows = {
      'budget/0/item': 'Rechizite',
      'budget/0/unit': 'set',
      'budget/0/quantity': '10',
      'budget/0/unitPrice': '1.234,50',
      'budget/0/own': '',
      'budget/2/item': 'Sală',
      'budget/2/unit': 'zi',
      'budget/2/quantity': '2',
      'budget/2/unitPrice': '100',
      'budget/2/own': '50 lei',
    };
    const more = await send(who, `${path}/budget`, 'section', { ...rows, _more: 'yes' });
    expect(more.location).toBe(`/ro${path}/budget?more=yes#more`);
    const page = await read(who, `${path}/budget?more=yes`);
    expect(page.html.match(/ data-row /g) ?? page.html.match(/data-row=?""?/g)).toHaveLength(5);
    expect(textOf(page)).toContain('Costul proiectului 12 545,00 lei');
    expect(textOf(page)).toContain('(cel mult 20 000,00 lei) 12 495,00 lei');
    expect(valueOf(page, 'budget/1/item')).toBe('Sală');
  });

  test('a refused row keeps what was typed and leads to its field', async () => {
    const { path, who } = await aDraftOf();
    const row = {
      'budget/0/item': 'Sală',
      'budget/0/unit': 'zi',
      'budget/0/quantity': '2',
      'budget/0/unitPrice': '10',
    };
    const refused = await send(who, `${path}/budget`, 'section', { ...row, 'budget/0/own': '30' });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('href="#section.budget/0/own"');
    expect(textOf(refused)).toContain('Rândul 1, contribuția proprie, lei:');
    expect(valueOf(refused, 'budget/0/own')).toBe('30');
    const half = await send(who, `${path}/budget`, 'section', { 'budget/0/item': 'Sală' });
    expect(textOf(half)).toContain('Rândul 1, cantitatea: Completați acest câmp.');
  });

  test.each([
    ['/project', { project: 'x' }],
    ['/project/description', { project: 'x' }],
    ['/project/description', { 'project/objectives/x': 'x' }],
    ['/contacts', { contacts: 'x' }],
    ['/budget', { 'budget/99999999999x/item': 'x' }],
    ['/budget', { [`budget${'/a'.repeat(5000)}`]: 'x' }],
  ])('what no page sends is refused, and what is stored stays: %s %o', async (page, sent) => {
    const { applicationId, path, who } = await aDraftOf(aContent());
    const before = await content(who, applicationId);
    expect((await send(who, path + page, 'section', sent)).status).toBe(400);
    expect(await content(who, applicationId)).toEqual(before);
  });

  test('an IBAN is taken as banks print it, and an account without its bank is not', async () => {
    const { applicationId, path, who } = await aDraftOf();
    const bank = { 'contacts/bank/name': 'Moldova', 'contacts/bank/iban': 'md24 ag00 0225 1000 1310 4168' };
    const refused = await send(who, `${path}/contacts`, 'section', bank);
    expect(textOf(refused)).toContain('Titularul contului: Completați acest câmp.');
    await send(who, `${path}/contacts`, 'section', { ...bank, 'contacts/bank/holder': 'AO' });
    expect((await content(who, applicationId))['contacts']).toMatchObject({
      bank: { iban: 'MD24AG000225100013104168' },
    });
  });

  test('saves itself for a script, in the version it has seen', async () => {
    const { path, who, version } = await aDraftOf();
    const fields = { 'experience/activity': 'Centru de zi' };
    const saved = await send(who, `${path}/organisation`, 'section', fields, { script: true });
    expect(JSON.parse(saved.html)).toMatchObject({ data: { version: version + 1, totals: { total: '0.00' } } });
    const stale = await send(who, `${path}/organisation`, 'section', fields, { script: true, version });
    expect(stale.status).toBe(412);
    expect(JSON.parse(stale.html) as Body).toMatchObject({ code: 'StaleVersion' });
    const mistaken = await send(who, `${path}/contacts`, 'section', { 'contacts/lead/phone': '1' }, { script: true });
    expect(mistaken.status).toBe(400);
  });

  test('cannot be changed once the call has closed, and says so', async () => {
    const { path, who } = await aDraftOf(aContent());
    const late = await read(who, `${path}/project`, times.screening);
    expect(textOf(late)).toContain('Cererea nu mai poate fi schimbată');
    expect(late.html).not.toContain('name="_form" value="section"');
    expect(textOf(await read(who, path, times.screening))).toContain('nu a fost depusă');
  });
});

describe('applying', () => {
  test('to a call that is not open yet is refused in words', async () => {
    const { representative } = await here.anOrganisation();
    const page = await read(representative, `/my/calls/${call.callId}/apply`, times.beforeOpening);
    expect(textOf(page)).toContain('Concursul nu primește acum cereri');
    expect(textOf(page)).toContain('Se deschide: 6 martie 2017');
    expect((await read(representative, '/my/calls/0190b0a0-0000-7000-8000-000000000000/apply')).status).toBe(404);
  });
  test('asks for which organisation', async () => {
    const { representative } = await here.anOrganisation();
    const refused = await send(representative, `/my/calls/${call.callId}/apply`, 'begin', {});
    expect(refused.status).toBe(400);
    expect(textOf(refused)).toContain('Pentru care organizație?: Completați acest câmp.');
  });
});

describe('an application that was filed', () => {
  test('says what happens next in each state, with the reasons of the officer', async () => {
    const checked = await here.aPublishedCall({
      programmeId,
      change: { envelopes: [{ line: '4.1', source: 'municipal', amount: '20000.00' }] },
    });
    const [asked, refused, waiting] = [
      await here.aSubmittedApplication(checked),
      await here.aSubmittedApplication(checked),
      await here.aSubmittedApplication(checked),
    ];
    const pathOf = ({ applicationId }: { applicationId: string }) => `/my/applications/${applicationId}`;
    const open = textOf(await read(asked.organisation.representative, pathOf(asked)));
    expect(open).toContain('contează ultima depunere');
    expect(open).toContain('Dovada depunerii');
    expect(open).toContain('Retrageți cererea');
    await here.screen(asked, 'to-complete');
    await here.screen(refused, 'not-met');
    await here.screen(waiting, 'met');
    const toComplete = await read(asked.organisation.representative, pathOf(asked), times.screening);
    expect(textOf(toComplete)).toContain('Dosarul trebuie completat până la');
    expect(textOf(toComplete)).toContain('Statutul nu este semnat.');
    expect(toComplete.html).toContain(`href="/ro${pathOf(asked)}/completion"`);
    const no = textOf(await read(refused.organisation.editor, pathOf(refused), times.screening));
    expect(no).toContain('Neeligibilă');
    expect(no).toContain('Statutul: Statutul nu este semnat.');
    expect(no).not.toContain('Retrageți cererea');
    expect(textOf(await read(waiting.organisation.representative, pathOf(waiting), times.screening))).toContain(
      'Urmează evaluarea',
    );
  });
});

describe.skipIf(browserPath === undefined)('with a script', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => browser.close());

  const opened = async (who: Person, path: string) => {
    const context = await browser.newContext({ extraHTTPHeaders: { 'x-local-now': times.open } });
    const cookie = await platform.signIn(who);
    await context.addCookies([{ ...cookie, url: platform.url.replace('http:', 'https:'), secure: true }]);
    const page = await context.newPage();
    await page.goto(`${platform.url}/ro${path}`);
    return page;
  };

  test('a page on which something was typed and not sent is not left without a question', async () => {
    const page = await opened(aPerson(), '/my/organisations/new');
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    const away = () => page.getByRole('link', { name: 'Contact' }).first().click();
    await away();
    await page.waitForURL(/contact$/);
    expect(asked).toEqual([]);
    await page.goBack();
    await page.getByLabel('Denumirea completă').fill('AO „Punte”');
    await away();
    await page.waitForURL(/contact$/);
    expect(asked).toEqual(['beforeunload']);
    await page.context().close();
  }, 30_000);

  test('sums, rows and saving go on while somebody types, and nothing is lost without a connection', async () => {
    const { applicationId, path, who } = await aDraftOf(aContent());
    const page = await opened(who, `${path}/budget`);
    const sum = (name: string) => page.locator(`[data-sum="${name}"]`).innerText();
    const said = (text: RegExp) => page.locator('.b-saving', { hasText: text }).waitFor({ timeout: 10_000 });
    await page.getByRole('button', { name: 'Adaugă un rând' }).click();
    const row = page.getByRole('group', { name: 'Rândul 3' });
    await row.getByLabel('Cheltuiala').fill('Sală');
    await row.getByLabel('Unitatea').fill('zi');
    await row.getByLabel('Cantitatea').fill('2');
    await row.getByLabel('Prețul unitar').fill('1 000,50');
    expect((await sum('total')).replaceAll('\u00a0', ' ')).toBe('22 001,00 lei');
    expect(await page.getByText('depășește limita concursului').isVisible()).toBe(true);
    await said(/^Salvat la \d/);
    expect((await content(who, applicationId))['budget']).toHaveLength(2);
    await page.context().setOffline(true);
    await row.getByLabel('Prețul unitar').fill('10');
    await said(/nu este conexiune/);
    await page.context().setOffline(false);
    await said(/^Salvat la \d/);
    expect((await content(who, applicationId))['budget']).toMatchObject([{}, { unitPrice: '10.00' }]);
    const takeOutTheFirst = page
      .getByRole('group', { name: 'Rândul 1' })
      .getByRole('button', { name: 'Șterge rândul' });
    const before = await sum('total');
    await takeOutTheFirst.click();
    await page.getByText('Rândul 1 este șters.').waitFor();
    expect(await sum('total')).not.toBe(before);
    await page.keyboard.press('Enter'); // the focus is on the way back
    expect(await sum('total')).toBe(before);
    expect(await page.getByText('Rândul 1 este șters.').isVisible()).toBe(false);
    await takeOutTheFirst.click();
    await page.getByRole('button', { name: 'Salvează și revino la listă' }).click();
    await page.getByText('Am salvat.').waitFor();
    expect((await content(who, applicationId))['budget']).toMatchObject([{ item: 'Sală' }]);
    await page.context().close();
  }, 60_000);

  test('says how much may still be written, and that somebody else was faster', async () => {
    const draft = await aDraftOf();
    const { path, who } = draft;
    const page = await opened(who, `${path}/organisation`);
    await page.getByLabel('Activitatea organizației').fill('a'.repeat(5990));
    expect(await page.getByText('Mai încap 10 din 6000 de caractere').isVisible()).toBe(true);
    await page.locator('.b-saving', { hasText: 'Salvat la' }).waitFor({ timeout: 10_000 });
    const { version } = await done(api.as(who).get(`/v1/applications/${draft.applicationId}`));
    await here.write({ ...draft, version }, { experience: { activity: 'De altcineva' } });
    await page.getByLabel('Activitatea organizației').fill('Al meu');
    await page.locator('.b-saving', { hasText: 'altcineva a schimbat' }).waitFor({ timeout: 10_000 });
    expect(await page.getByLabel('Activitatea organizației').inputValue()).toBe('Al meu');
    await page.context().close();
  }, 60_000);
});
