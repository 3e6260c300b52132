import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { times } from '../builders/http-calls.ts';
import { apiAt } from '../builders/http-client.ts';
import { aPerson } from '../builders/http-people.ts';
import { scenarios } from '../builders/http.ts';
import { aReadingRoom, type ReadingRoom } from './a-reader.ts';
import { aScoredCall, TIED, VARIED } from './places/chair.ts';

type Scored = Awaited<ReturnType<typeof aScoredCall>>;
let room: ReadingRoom;
let ranked: Scored;
let tied: Scored;
let early: Scored;
beforeAll(async () => {
  room = await aReadingRoom();
  const api = apiAt({ url: room.url, machineClient: room.machineClient, now: times.open });
  [ranked, tied, early] = await Promise.all([
    aScoredCall(api, VARIED),
    aScoredCall(api, TIED),
    aScoredCall(api, VARIED.slice(0, 1), { open: true }),
  ]);
}, 240_000);
afterAll(async () => room.stop());

const people = { chair: aPerson('chair'), officer: aPerson('officer'), auditor: aPerson('auditor') };
const as = (role: keyof typeof people, now: string = times.decision) => room.as(people[role], now);
const pageOf = ({ callId }: Scored, page: string) => `/admin/calls/${callId}/${page}`;

describe('the ranking', () => {
  test('shows every application with its exact mean, its floor, and what today’s rules give it and why', async () => {
    const { status, text } = await as('chair').read(pageOf(ranked, 'ranking'));
    expect(status).toBe(200);
    expect(text).toContain('Așa s-ar decide astăzi');
    expect(text).toMatch(/Locul 1.*90,00.*exact 90\/1.*Câștigătoare.*Primește suma cerută/);
    expect(text).toMatch(/R 25,00 · sub minimul 30/);
    expect(text).toContain('Sub minimul la criteriul „Relevanța”: a obținut 25,00, minimul este 30.');
    expect(text).toContain('Punctajul mediu este sub pragul concursului, care este 60.');
    expect(text).toMatch(/Banii nu au ajuns: a cerut 15 000,00 lei/);
    expect(text).toMatch(/4\.1 · bani municipali 45 000,00 lei 40 000,00 lei 5 000,00 lei/);
  });

  test('goes along as a file with the same rows', async () => {
    const file = await as('auditor').read(pageOf(ranked, 'ranking?format=csv'));
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="SUB-17-ranking.csv"');
    const lines = file.html.replace('\uFEFF', '').trim().split('\r\n');
    expect(lines).toHaveLength(1 + VARIED.length);
    expect(lines[1]).toMatch(/^1,SUB-17\/000001,.*"90,00",90 : 1,"55,00","35,00",Nu,20000\.00,20000\.00,Câștigătoare/);
    const book = await as('officer').read(pageOf(ranked, 'ranking?format=xlsx'));
    expect(book.headers.get('content-type')).toMatch(/spreadsheetml/);
  });

  test('waits until every sheet is locked, and says how many are missing', async () => {
    for (const page of ['ranking', 'decision', 'what-if']) {
      const { status, text } = await as('chair').read(pageOf(early, page));
      expect({ page, status }).toEqual({ page, status: 200 });
      expect(text).toContain('0 din 1 fișă închisă');
      expect(text).not.toContain('Speranța');
    }
  });

  test.each([['evaluator'], ['finance']] as const)('is not for the role %s', async (role) => {
    const somebody = room.as(aPerson(role), times.decision);
    for (const page of ['ranking', 'what-if', 'decision', 'publication-of-results'])
      expect((await somebody.read(pageOf(ranked, page))).status).toBe(403);
  });

  test('of no call is nothing', async () => {
    const nowhere = '/admin/calls/01999999-0000-7000-8000-000000000000';
    for (const page of ['ranking', 'what-if', 'decision', 'publication-of-results'])
      expect((await as('chair').read(`${nowhere}/${page}`)).status).toBe(404);
    expect((await as('chair').read('/admin/calls/nonsense/ranking')).status).toBe(404);
    expect((await as('chair').read(pageOf(ranked, 'ranking?cursor=nonsense'))).status).toBe(404);
  });
});

describe('the what-if board', () => {
  const board = (query: string) => as('chair').read(pageOf(ranked, `what-if?${query}`));

  test('writes nothing and says so; without scenarios it shows the call’s own rules', async () => {
    const { text } = await board('');
    expect(text).toContain('Aici nu se scrie nimic. Regulile publicate sunt înghețate');
    expect(text).toContain('Încă nu ați schimbat nimic');
    expect(text).not.toMatch(/\bcâștigă\b/);
  });

  test('shows side by side who gains and what stays unspent', async () => {
    const { text, html } = await board('a.threshold=50&b.partial=yes&b.fit=stop&c.lines=4.2+4.1');
    expect(text).toMatch(/Câștigătoare 3 4 4 3/);
    expect(text).toMatch(/Acordat în total 50 000,00 lei 55 000,00 lei 55 000,00 lei 50 000,00 lei/);
    expect(text).toMatch(/Necheltuit, linia 4\.1 5 000,00 lei 0,00 lei 0,00 lei 10 000,00 lei/);
    expect(html.match(/<strong class="b-cell__change">câștigă<\/strong>/g)).toHaveLength(2);
    expect(html).toMatch(/name="a.threshold"[^>]*value="50"|value="50"[^>]*name="a.threshold"/);
    expect((await as('chair').read(pageOf(ranked, 'ranking'))).text).toContain('Așa s-ar decide astăzi');
  });

  test('names what it does not understand and keeps it', async () => {
    const { status, text, html } = await board('a.threshold=mult&b.lines=4.1+9.9&c.mode=full');
    expect(status).toBe(200);
    expect(text).toContain('Varianta A, Pragul: Nu înțelegem ce ați scris.');
    expect(text).toContain('Varianta B, Ce rămâne trece de la o linie la alta: Nu înțelegem');
    expect(html).toContain('value="mult"');
    expect(text).toContain('exact același rezultat');
  });
});

describe('the decision', () => {
  test('is shown before it is taken: who wins, who waits, who is out, and where the money goes', async () => {
    const { text, html } = await as('officer').read(pageOf(ranked, 'decision'));
    expect(text).toMatch(/Câștigă \(3\)/);
    expect(text).toMatch(/Lista de rezervă, în ordine \(1\)/);
    expect(text).toMatch(/Respinse și neeligibile \(2\)/);
    expect(text).toMatch(/4\.2 · bani municipali 15 000,00 lei 10 000,00 lei 5 000,00 lei/);
    expect(text).toContain('Decizia o aprobă președintele');
    expect(html).not.toContain('value="decide"');
  });

  test('needs its act, and keeps what was typed', async () => {
    const refused = await as('chair').send(pageOf(ranked, 'decision'), 'decide', { 'act/date': 'ieri' });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('Numărul actului: Completați acest câmp.');
    expect(refused.html).toContain('href="#decide.act/date"');
    expect(refused.html).toContain('value="ieri"');
  });

  test('waits for the vote of the commission where a tie decides money', async () => {
    const page = pageOf(tied, 'decision');
    const [, second, third] = tied.applications;
    const before = await as('chair').read(page);
    expect(before.text).toContain('O egalitate hotărăște banii');
    expect(before.text).toContain('Voturi pentru SUB-17/000002');
    expect(before.html).not.toContain('value="decide"');
    const votes = (a: string, b: string) =>
      `?votes.${String(second?.applicationId)}=${a}&votes.${String(third?.applicationId)}=${b}`;
    expect((await as('chair').read(page + votes('2', '2'))).text).toContain('Voturile sunt tot la egalitate');
    expect((await as('chair').read(page + votes('2', ''))).text).toContain('Completați acest câmp.');
    const voted = page + votes('2', '5');
    const seen = await as('chair').read(voted);
    expect(seen.text).toMatch(/Câștigă \(2\).*SUB-17\/000003.*Lista de rezervă, în ordine \(1\).*SUB-17\/000002/);
    const act = { 'act/number': '7', 'act/date': '2017-04-20' };
    const taken = await as('chair').follow(voted, 'decide', act);
    expect(taken.text).toContain('Decizia este aprobată, iar banii sunt rezervați.');
    expect(taken.text).toMatch(/Câștigă \(2\).*SUB-17\/000003/);
  });

  test('is taken once, with its hash; then the results are shown as everybody will read them, and published', async () => {
    const page = pageOf(ranked, 'decision');
    const publication = pageOf(ranked, 'publication-of-results');
    expect((await as('officer').read(publication)).text).toContain('Rezultatele se pot publica după ce');
    const taken = await as('chair').follow(page, 'decide', { 'act/number': '6/20', 'act/date': '20.04.2017' });
    expect(taken.text).toContain('nr. 6/20 din 20 aprilie 2017');
    expect(taken.text).toMatch(/\b[0-9a-f]{64}\b/);
    expect(taken.html).not.toContain('value="decide"');
    expect((await as('auditor').read(pageOf(ranked, 'ranking'))).text).toContain('Așa s-a decis prin actul nr. 6/20');
    expect((await as('chair').read(pageOf(ranked, 'what-if'))).text).toContain('Comparația nu este posibilă acum');

    const preview = await as('officer', times.results).read(publication);
    expect(preview.text).toContain('Mai jos este tot ce va putea citi oricine.');
    expect(preview.text).toContain('Sub minimul la criteriul');
    expect((await as('chair', times.results).read(publication)).html).not.toContain('value="publish"');
    const everybody = `/calls/${ranked.callId}/results`;
    expect((await as('officer', times.results).read(everybody)).status).toBe(404);
    const published = await as('officer', times.results).follow(publication, 'publish');
    expect(published.text).toContain('Rezultatele sunt publice.');
    expect(published.html).toContain(`href="/ro${everybody}"`);
    expect((await as('officer', times.results).read(everybody)).status).toBe(200);
  });

  test('speaks Russian and English', async () => {
    expect((await as('chair').read(pageOf(tied, 'decision'), 'ru')).text).toContain('Решение принято');
    expect((await as('chair').read(pageOf(tied, 'decision'), 'en')).text).toContain('The decision is taken');
  });
});

test('who belongs to a competing organisation, or scored in it, is told before that somebody else decides', async () => {
  const api = apiAt({ url: room.url, machineClient: room.machineClient, now: times.open });
  const call = await aScoredCall(api, VARIED.slice(0, 1));
  const { organisation } = call.applications[0]!;
  const insider = aPerson('chair');
  const { invite, accept } = scenarios(api);
  await invite(organisation, insider);
  const invited = await room.as(insider, times.decision).read(pageOf(call, 'decision'));
  expect(invited.html).toContain('value="decide"'); // what others do makes nobody a member
  await accept(organisation, insider);
  const scorer = { ...call.evaluator, groups: ['evaluator', 'chair'] as const };
  for (const [who, reason] of [
    [insider, 'Faceți parte dintr-o organizație care participă la concurs'],
    [scorer, 'Ați evaluat cereri în acest concurs'],
  ] as const) {
    const page = await room.as(who, times.decision).read(pageOf(call, 'decision'));
    expect(page.text).toContain(reason);
    expect(page.html).not.toContain('value="decide"');
  }
  const other = await room.as(aPerson('chair'), times.decision).read(pageOf(call, 'decision'));
  expect(other.html).toContain('value="decide"');
});
