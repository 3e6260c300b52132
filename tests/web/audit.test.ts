import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sortable, update } from '../../shared/store/index.ts';
import { times } from '../builders/http-calls.ts';
import { done } from '../builders/http-client.ts';
import { aPerson } from '../builders/http-people.ts';
import { scenarios } from '../builders/http.ts';
import { aMoneyPortal } from './a-money-portal.ts';

let portal: Awaited<ReturnType<typeof aMoneyPortal>>;
let programmeId: string;
let callId: string;
let applicationId: string;
let organisationId: string;
let number: string;
let evaluator: string;
const auditor = aPerson('auditor');
const officer = aPerson('officer');
const colleague = aPerson('evaluator');

beforeAll(async () => {
  portal = await aMoneyPortal(times.evaluation);
  const here = scenarios(portal.api);
  programmeId = await here.aFundedProgramme();
  const call = await here.aScreenedCall({ programmeId });
  callId = call.callId;
  const [application] = call.applications;
  applicationId = application?.applicationId ?? '';
  organisationId = application?.organisation.organisationId ?? '';
  const first = aPerson('evaluator');
  await here.aCommission(call, [first, colleague]);
  evaluator = first.sub;
  await done(portal.api.as(officer).post(`/v1/calls/${callId}/assignments`, {}, { now: times.evaluation }));
  for (const who of [officer, colleague]) await portal.read(who, '/ro/audit'); // who has been to the portal has a name
  const seen = await done(portal.api.as(officer).get(`/v1/applications/${applicationId}`));
  number = String(seen['registrationNumber']);
}, 120_000);
afterAll(async () => portal.stop());

const read = (path: string, who = auditor) => portal.read(who, `/ro/audit${path}`);
const search = (query: Readonly<Record<string, string>>, who = auditor) =>
  read(`?${new URLSearchParams(query).toString()}`, who);

describe('trails are searched', () => {
  test.each(['officer', 'chair', 'finance', 'evaluator'] as const)('not by the %s', async (role) => {
    expect((await read('', aPerson(role))).status).toBe(403);
  });

  test('with something to begin with before anything is asked', async () => {
    const { text, html } = await read('');
    expect(text).toContain('Bugete și cele mai noi concursuri');
    expect(html).toContain(`/ro/audit/budget:${programmeId}`);
    expect(html).toContain(`/ro/audit/call:${callId}`);
  });

  test('by the code of a call, its title or its id', async () => {
    for (const q of ['sub-17', 'servicii SOCIALE', callId, `call:${callId}`])
      expect((await search({ q })).html).toContain(`/ro/audit/call:${callId}`);
  });

  test('by registration number, in any case', async () => {
    for (const q of [number, number.toLowerCase(), applicationId]) {
      const { html, text } = await search({ q });
      expect(html).toContain(`/ro/audit/application:${applicationId}`);
      expect(text).toContain('Un copil, un ghiozdan');
    }
  });

  test('by the name of an organisation and by a programme', async () => {
    const { name, idno } = await done(portal.api.as('admin').get(`/v1/organisations/${organisationId}`));
    for (const q of [String(name), String(idno)])
      expect((await search({ q })).html).toContain(`/ro/audit/organisation:${organisationId}`);
    const { html } = await search({ q: programmeId });
    expect(html).toContain(`/ro/audit/budget:${programmeId}`);
    expect(html).toContain(`/ro/audit/programme:${programmeId}`);
  });

  test.each(['nimic așa', 'SUB-17/999999', '"><script>alert(1)</script>', '/', ':', '%00', 'x'.repeat(400)])(
    'and nothing is found for %s',
    async (q) => {
      const { status, text, html } = await search({ q });
      expect(status).toBe(200);
      expect(text).toContain('Nu s-a găsit nimic.');
      expect(html).not.toContain('<script>alert');
    },
  );

  test('by person and period: what they did, to what, newest first', async () => {
    const { text, html } = await search({ person: officer.sub });
    expect(text).toContain('A repartizat cererile');
    expect(text).toContain('SUB-17 · Servicii sociale pentru copii');
    expect(html).toContain(`/ro/audit/call:${callId}`);
    const assigned = { person: officer.sub, from: '2017-04-10', to: '2017-04-10' };
    expect((await search(assigned)).text).toContain('A repartizat cererile');
    expect((await search({ ...assigned, to: '2017-04-09', from: '2017-04-01' })).text).toContain(
      `${officer.username}: nimic înscris`,
    );
    const { html: csv } = await search({ ...assigned, format: 'csv' });
    expect(csv).toContain(`A repartizat cererile,call:${callId}`);
  });

  test('by name: one leads to the deeds, several to a choice that keeps the period', async () => {
    const { text } = await search({ person: officer.username.toUpperCase() });
    expect(text).toContain('A repartizat cererile');
    expect(text).toContain(`${officer.username} ${officer.sub}`);
    await read('', { ...aPerson('finance'), username: 'Ion Țurcan' });
    const namesake = { ...aPerson('finance'), username: 'Ion ȚURCAN junior' };
    await read('', namesake);
    const several = await search({ person: 'ion turcan', from: '2017-04-10' });
    expect(several.text).toContain('2 persoane cu acest nume');
    expect(several.html).toContain(`/ro/audit?account=${namesake.sub}&amp;from=2017-04-10&amp;to=`);
    expect((await search({ account: namesake.sub })).text).toContain('Ion ȚURCAN junior: nimic înscris');
  });

  test('an account is followed by its id alone, whoever took that for a name', async () => {
    await read('', { ...aPerson('finance'), username: evaluator });
    expect((await search({ account: evaluator })).text).toContain('Nu s-a găsit nimeni.');
    expect((await search({ person: evaluator })).text).toContain(`${evaluator}: nimic înscris`);
  });

  test('and a period without a person, or a day that is none, says so', async () => {
    expect((await search({ from: '2017-04-10' })).text).toContain('Completați acest câmp.');
    expect((await search({ person: officer.sub, from: 'ieri' })).text).toContain('Nu înțelegem ce ați scris.');
    const swapped = { person: officer.sub, from: '2017-04-10', to: '2017-04-09' };
    expect((await search(swapped)).text).toContain('Este înainte de prima dată.');
    expect((await search({ person: '<>' })).text).toContain('Nu s-a găsit nimeni.');
    expect((await search({ person: officer.sub, cursor: 'nonsense' })).status).toBe(404);
  });
});

describe('a trail', () => {
  test('says who did what, when and with which facts, in words', async () => {
    const { text, html } = await read(`/call:${callId}`);
    for (const deed of ['A creat concursul', 'A publicat concursul', 'A numit comisia', 'A repartizat cererile'])
      expect(text).toContain(deed);
    expect(text).toContain('10 februarie 2017 la 10:00');
    expect(text).toContain('banii 1 linia 4.1, sursa bani municipali, suma 60 000,00 lei');
    expect(text).toContain('Secretar al comisiei');
    expect(text).toContain(`rolul membru, persoana ${colleague.username}`);
    expect(html).toMatch(/<details class="b-hash">/);
    expect(html).toContain(`<a class="govuk-link" href="/ro/audit?account=${officer.sub}">${officer.username}</a>`);
    expect(html).toContain(`href="/ro/audit/budget:${programmeId}"`);
  });

  test('leads on: from an application to its call, organisation and sheets', async () => {
    const { html, text } = await read(`/application:${applicationId}`);
    expect(text).toContain('A depus cererea');
    expect(html).toContain(`/ro/audit/call:${callId}`);
    expect(html).toContain(`/ro/audit/organisation:${organisationId}`);
    expect(html).toContain(`/ro/audit/evaluation:${applicationId}~${evaluator}`);
    const sheet = await read(`/evaluation:${applicationId}~${evaluator}`);
    expect(sheet.text).toContain('A primit cererea spre evaluare');
    expect((await read(`/organisation:${organisationId}`)).text).toContain(number);
  });

  test('is taken away whole, with its hashes', async () => {
    const { html } = await read(`/budget:${programmeId}?format=csv`);
    const [, ...lines] = html.trim().split('\r\n');
    expect(lines.length).toBeGreaterThanOrEqual(2);
    expect(lines[1]).toMatch(/^2,.*A alocat bani,.*suma: 60\s000,00\slei.*,[0-9a-f]{64},[0-9a-f]{64}$/s);
  });

  test('of calls and budgets is for officer and chair too, of nothing else', async () => {
    for (const role of ['officer', 'chair'] as const) {
      expect((await read(`/call:${callId}`, aPerson(role))).status).toBe(200);
      expect((await read(`/budget:${programmeId}/verification`, aPerson(role))).status).toBe(200);
      expect((await read(`/application:${applicationId}`, aPerson(role))).status).toBe(403);
      expect((await read(`/application:${applicationId}/verification`, aPerson(role))).status).toBe(403);
    }
    expect((await read(`/call:${callId}`, aPerson('finance'))).status).toBe(403);
    const links = async (who = auditor) =>
      [...(await read(`/call:${callId}`, who)).html.matchAll(/\/ro\/audit[/?][^"]+/g)].join();
    expect(await links()).toMatch(/application:.*account=|account=.*application:/);
    expect(await links(aPerson('officer'))).not.toMatch(/application:|account=/);
  });

  test.each(['call:none', 'nothing', 'call:', '%20', 'thing:0190b0a0-0000-7000-8000-000000000000'])(
    'of %s is not there',
    async (subject) => {
      expect((await read(`/${subject}`)).status).toBe(404);
      expect((await read(`/${subject}/verification`)).status).toBe(404);
    },
  );
});

describe('a chain', () => {
  test('that holds says so, what it proves and what not', async () => {
    const { text, html } = await read(`/budget:${programmeId}/verification`);
    expect(text).toContain('Lanțul ține');
    expect(text).toContain('Ce nu dovedește');
    expect(html).toContain(`/ro/finance/${programmeId}/verification`);
  });

  test('that somebody changed says where it breaks and how', async () => {
    const key = { pk: `AUDIT#budget:${programmeId}`, sk: sortable(2) };
    await portal.store.transact([update(key, { set: { data: { amount: 1 } } })]);
    const { text } = await read(`/budget:${programmeId}/verification`);
    expect(text).toContain('Lanțul este rupt');
    expect(text).toContain('Se rupe la înscrierea 2. Amprenta nu se potrivește cu datele ei');
  });
});
