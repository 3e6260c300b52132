import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { times } from '../builders/http-calls.ts';
import { apiAt } from '../builders/http-client.ts';
import { aPerson } from '../builders/http-people.ts';
import { scenarios } from '../builders/http.ts';
import { aReadingRoom, type ReadingRoom } from './a-reader.ts';
import { anEvaluator, evaluationPlaces } from './places/evaluation.ts';

let room: ReadingRoom;
let scene: Awaited<ReturnType<typeof anEvaluator>>;
beforeAll(async () => {
  room = await aReadingRoom();
  scene = await anEvaluator(room.url, room.machineClient);
}, 240_000);
afterAll(async () => room.stop());

const evaluator = () => room.as(scene.who, times.evaluation);
const sheetOf = ({ applicationId }: { applicationId: string }) => `/evaluation/${applicationId}`;

describe('my applications', () => {
  test('are listed with how far each has come, the next one first', async () => {
    const { status, text, html } = await evaluator().read('/evaluation');
    expect(status).toBe(200);
    expect(text).toMatch(/1 din 5 fișe închise/);
    expect(text).toMatch(/În lucru.*De punctat.*De declarat.*Închisă/);
    expect(text).toMatch(/1 din 2 criterii/);
    expect(html).toContain(`href="/ro${sheetOf(scene.assigned)}/conflict"`);
    const [, next] = /class="govuk-button"[^>]*|href="([^"]+)"[^>]*class="govuk-button"/.exec(html) ?? [];
    expect(next).toMatch(new RegExp(`(${scene.begun.applicationId}|${scene.ready.applicationId})$`));
  });

  test('are nobody else’s: an evaluator without any is told what to expect', async () => {
    const { text } = await room.as(aPerson('evaluator'), times.evaluation).read('/evaluation');
    expect(text).toContain('Nu aveți nimic de evaluat');
    expect(text).not.toContain('ghiozdan');
  });

  test.each(['officer', 'finance', 'auditor'] as const)('are not for the role %s', async (role) => {
    const { status } = await room.as(aPerson(role), times.evaluation).read('/evaluation');
    expect(status).toBe(403);
  });

  test('speak Russian and English', async () => {
    expect((await evaluator().read('/evaluation', 'ru')).text).toContain('Закрыто 1 из 5 листов');
    expect((await evaluator().read('/evaluation', 'en')).text).toContain('1 of 5 sheets locked');
  });
});

describe('every page', () => {
  test('of an evaluator is nothing to another one', async () => {
    const stranger = room.as(aPerson('evaluator'), times.evaluation);
    for (const page of ['', '/conflict', '/lock'])
      expect((await stranger.read(sheetOf(scene.ready) + page)).status).toBe(404);
    expect((await evaluator().read('/evaluation/nonsense')).status).toBe(404);
    expect((await evaluator().read(`${sheetOf(scene.ready)}/documents/nonsense`)).status).toBe(404);
  });

  test('has its place for the browser’s tests', async () => {
    for (const { path, now, who } of await evaluationPlaces(room.url, room.machineClient))
      expect({ path, status: (await room.as(who, now).read(path)).status }).toEqual({ path, status: 200 });
  }, 60_000);
});

describe('the declaration', () => {
  test('comes before the dossier, and shows who applies and nothing more', async () => {
    const { status, headers } = await evaluator().read(sheetOf(scene.assigned));
    expect(status).toBe(302);
    expect(headers.get('location')).toBe(`/ro${sheetOf(scene.assigned)}/conflict`);
    const { text } = await evaluator().read(`${sheetOf(scene.assigned)}/conflict`);
    expect(text).toContain('Speranța copiilor');
    expect(text).toContain('Un conflict declarat este definitiv');
    expect(text).not.toContain('Ateliere');
    expect((await evaluator().read(`${sheetOf(scene.assigned)}/lock`)).headers.get('location')).toMatch(/conflict$/);
  });

  test('needs an answer, and a conflict its reason; what was typed is kept', async () => {
    const path = `${sheetOf(scene.assigned)}/conflict`;
    const silent = await evaluator().send(path, 'declare');
    expect(silent.status).toBe(400);
    expect(silent.text).toContain('Aveți un conflict de interese cu această cerere?: ');
    const unreasoned = await evaluator().send(path, 'declare', { conflict: 'yes' });
    expect(unreasoned.status).toBe(400);
    expect(unreasoned.text).toContain('În ce constă conflictul: Completați acest câmp.');
    expect(unreasoned.html).toMatch(/value="yes"[^>]* checked/);
  });

  test('of no conflict opens the dossier; one found later hides it for good', async () => {
    const path = sheetOf(scene.assigned);
    const opened = await evaluator().follow(`${path}/conflict`, 'declare', { conflict: 'no' });
    expect(opened.text).toContain('Declarația este depusă');
    expect(opened.text).toContain('Ateliere și rechizite');
    expect(opened.html).toContain(`${path}/conflict`);
    const reason = 'Sora mea lucrează acolo.';
    const gone = await evaluator().follow(`${path}/conflict`, 'declare', { conflict: 'yes', reason });
    expect(gone.text).toContain('Ați declarat un conflict de interese');
    expect(gone.text).toMatch(/1 din 4 fișe/);
    expect((await evaluator().read(path)).status).toBe(404);
  });

  test('is held against the register: a member is told that the application was taken away', async () => {
    const { applicationId, organisation } = scene.declared;
    const { join } = scenarios(apiAt({ url: room.url, machineClient: room.machineClient, now: times.evaluation }));
    await join(organisation, scene.who);
    expect((await evaluator().read(`/evaluation/${applicationId}`)).status).toBe(404);
    expect((await evaluator().read('/evaluation')).html).not.toContain(applicationId);
    const gone = await evaluator().follow(`/evaluation/${applicationId}/conflict`, 'declare', { conflict: 'no' });
    expect(gone.text).toContain('Registrul arată că sunteți membru al organizației care cere.');
    expect((await evaluator().read(`/evaluation/${applicationId}/conflict`)).status).toBe(404);
  });
});

describe('the sheet', () => {
  test('shows the grid, the threshold, and the dossier without contacts', async () => {
    const { text, html } = await evaluator().read(sheetOf(scene.begun));
    expect(text).toContain('Puncte, de la 0 la 60');
    expect(text).toContain('Dacă media este sub 20, cererea nu se finanțează.');
    expect(text).toContain('Criteriu eliminatoriu');
    expect(text).toMatch(/Total 45 din 100/);
    expect(text).toContain('Pragul concursului este 60');
    expect(text).toContain('Copiii merg la școală pregătiți.');
    expect(text).toContain('Rechizite școlare 1 set × 10 000,00 10 000,00 0 10 000,00');
    expect(text).not.toMatch(/Ana Ceban|ion@example|MD24AG|Declarațiile/);
    expect(html).toContain('data-autosave');
  });

  test('keeps what is incomplete, and says its total', async () => {
    const saved = await evaluator().follow(sheetOf(scene.begun), 'sheet', { 'scores/1/points': '25' });
    expect(saved.text).toContain('Am salvat.');
    expect(saved.text).toMatch(/Total 70 din 100/);
  });

  test('refuses points above the most, and keeps what was typed', async () => {
    const typed = { 'scores/0/points': '61', 'scores/1/justification': 'O idee nouă.' };
    const refused = await evaluator().send(sheetOf(scene.begun), 'sheet', typed);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('La criteriul R se dau cel mult 60 puncte.');
    expect(refused.html).toContain('href="#sheet.scores/0/points"');
    expect(refused.html).toContain('value="61"');
    expect(refused.html).toContain('O idee nouă.');
    const words = await evaluator().send(sheetOf(scene.begun), 'sheet', { 'scores/0/points': 'multe' });
    expect(words.status).toBe(400);
    expect(words.html).toContain('value="multe"');
  });

  test('that somebody changed meanwhile is not overwritten unseen', async () => {
    const stale = await evaluator().send(sheetOf(scene.begun), 'sheet', { _version: '1', 'scores/0/points': '10' });
    expect(stale.status).toBe(412);
    expect(stale.html).toContain('value="10"');
  });

  test('opens a document at the store, and nobody else’s', async () => {
    const { html } = await evaluator().read(sheetOf(scene.begun));
    const [, path = ''] = /href="\/ro(\/evaluation\/[^"]+\/documents\/[^"]+)"/.exec(html) ?? [];
    const opened = await evaluator().read(path);
    expect(opened.status).toBe(302);
    const file = await fetch(opened.headers.get('location') ?? '');
    expect(await file.text()).toMatch(/^%PDF/);
    expect((await room.as(aPerson('evaluator'), times.evaluation).read(path)).status).toBe(404);
  });
});

describe('the lock', () => {
  test('of an incomplete sheet names what is missing, each with the way to its field', async () => {
    const { text, html } = await evaluator().read(`${sheetOf(scene.begun)}/lock`);
    expect(text).toContain('Fișa nu este completă');
    expect(html).toContain(`href="/ro${sheetOf(scene.begun)}#sheet.scores/1/justification"`);
    expect(html).not.toContain('value="lock"');
  });

  test('that was not seen in its last version is refused', async () => {
    const refused = await evaluator().send(`${sheetOf(scene.ready)}/lock`, 'lock', { _version: '1' });
    expect(refused.status).toBe(412);
  });

  test('of an incomplete sheet is refused with the way to each field', async () => {
    const ready = await evaluator().read(`${sheetOf(scene.ready)}/lock`);
    const refused = await evaluator().sendOf(ready, `${sheetOf(scene.begun)}/lock`, 'lock', { _version: '' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Lipsesc puncte sau justificări la criteriile: N.');
    expect(refused.html).toContain(`href="/ro${sheetOf(scene.begun)}#sheet.scores/1/justification"`);
  });

  test('shows everything once more, is final, and offers the next application', async () => {
    const lock = `${sheetOf(scene.ready)}/lock`;
    const summary = await evaluator().read(lock);
    expect(summary.text).toMatch(/50 din 60/);
    expect(summary.text).toMatch(/Total 80 din 100/);
    expect(summary.text).toContain('nu se mai poate schimba');
    const locked = await evaluator().follow(lock, 'lock');
    expect(locked.text).toContain('Fișa este închisă.');
    expect(locked.text).toContain('La cererea următoare');
    expect(locked.html).not.toContain('data-autosave');
    expect((await evaluator().read(lock)).headers.get('location')).toBe(`/ro${sheetOf(scene.ready)}`);
  });
});
