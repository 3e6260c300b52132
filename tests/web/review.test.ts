import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../shared/kernel/actor.ts';
import { times } from '../builders/http-calls.ts';
import { aPerson, type Person } from '../builders/http-people.ts';
import { aPlatform, type Platform } from './a-platform.ts';
import { aReader, type Reader } from './a-staff-member.ts';
import { plainText } from './page-text.ts';
import { reviewSituations } from './places/review.ts';

let platform: Platform;
let here: Awaited<ReturnType<typeof reviewSituations>>;
beforeAll(async () => {
  platform = await aPlatform();
  here = await reviewSituations(platform.url, platform.machineClient);
}, 120_000);
afterAll(() => platform.stop());

const reader = (who: Role | Person, now: string = times.screening): Reader =>
  aReader(platform, typeof who === 'string' ? aPerson(who) : who, now);
const at = ({ callId }: { readonly callId: string }, page: string) => `/admin/calls/${callId}${page}`;
const application = (index: number) => here.screening.applications[index]!.applicationId;
const dossier = (index: number, page = '') => at(here.screening, `/applications/${application(index)}${page}`);
const nobody = '0190b0a0-0000-7000-8000-000000000000';

describe('everybody else', () => {
  test('has no right to these pages, and what is not there is not found', async () => {
    const pages = ['/applications', '/commission', '/assignments', '/scores'];
    for (const role of ['evaluator', 'finance'] as const)
      for (const page of [...pages, `/applications/${application(0)}`])
        expect((await reader(role).get(at(here.screening, page))).status).toBe(403);
    expect((await reader('auditor').get(dossier(2, '/screening'))).status).toBe(403);
    const officer = reader('officer');
    for (const callId of [nobody, 'not-an-id'])
      for (const page of [...pages, `/applications/${application(0)}`, `/scores/${application(0)}`])
        expect((await officer.get(at({ callId }, page))).status).toBe(404);
    for (const id of [nobody, 'x', here.scoring.applications[0]!.applicationId])
      for (const page of ['', '/screening', `/documents/${nobody}`])
        expect((await officer.get(at(here.screening, `/applications/${id}${page}`))).status).toBe(404);
  });
});

describe('the applications of a call', () => {
  test('are listed with their sums, states and next steps, to whoever of the staff', async () => {
    for (const role of ['officer', 'chair', 'auditor', 'admin'] as const) {
      const { status, html } = await reader(role).get(at(here.screening, '/applications'));
      expect(status).toBe(200);
      expect(plainText(html)).toContain('REV-17/000001');
      expect(plainText(html)).toContain('Cerut în total 41 500,50 lei');
      expect(plainText(html)).toContain('așteaptă completarea până la 10 aprilie 2017 la 11:00');
      expect(html.includes(`/applications/${application(2)}/screening`)).toBe(role === 'officer');
    }
  });
  test('are filtered by what is in the address, and nothing found says so', async () => {
    const officer = reader('officer');
    const eligible = plainText((await officer.get(at(here.screening, '/applications?state=eligible'))).html);
    expect(eligible).toContain('REV-17/000001');
    expect(eligible).not.toContain('REV-17/000002');
    expect(eligible).toContain('Cereri în listă 1');
    expect(eligible).toContain('Verificați cererea REV-17/000003');
    const none = await officer.get(at(here.screening, '/applications?q=nimic'));
    expect(plainText(none.html)).toContain('Nicio cerere nu corespunde filtrului.');
    expect((await officer.get(at(here.screening, '/applications?state=x&line=y&page=-1'))).status).toBe(200);
  });
  test('are taken away exactly as filtered', async () => {
    const officer = reader('officer');
    const file = await officer.get(at(here.screening, '/applications?q=000002&format=csv'));
    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const lines = file.html.trim().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^REV-17\/000002,AO „Speranța copiilor”,.*12500\.50,/);
    const sheet = await officer.get(at(here.screening, '/applications?format=xlsx'));
    expect(sheet.headers.get('content-disposition')).toContain('rev-17-applications.xlsx');
  });
});

describe('a dossier', () => {
  test('has what was filed, the sums, the proofs and the way to the next one', async () => {
    const { html } = await reader('auditor').get(dossier(1));
    const text = plainText(html);
    for (const said of ['Un copil, un ghiozdan', 'Ana Ceban +373 231 00 000', '12 500,50', 'Depunerea 1'])
      expect(text).toContain(said);
    expect(text).toContain('De completat până la 10 aprilie 2017 la 11:00.');
    expect(text).toContain('Cererea anterioară: REV-17/000001');
    expect(text).toContain('Cererea următoare: REV-17/000003');
    expect(text).not.toContain('Verificați această cerere');
  });
  test('opens its documents at the store', async () => {
    const officer = reader('officer');
    const [, href = ''] = /href="\/ro(\/[^"]*\/documents\/[^"]+)"/.exec((await officer.get(dossier(0))).html) ?? [];
    const opened = await officer.get(href);
    expect(opened.status).toBe(302);
    expect(await (await fetch(opened.location)).text()).toMatch(/^%PDF/);
  });
});

const verdictsOf = (registered: string, statute: string, reason = '') => ({
  'verdicts/0/requirement': 'registered',
  'verdicts/0/verdict': registered,
  'verdicts/0/reason': '',
  'verdicts/1/requirement': 'statute',
  'verdicts/1/verdict': statute,
  'verdicts/1/reason': reason,
  'verdicts/2/requirement': 'photo',
  'verdicts/2/verdict': 'left-out',
  'verdicts/2/reason': '',
});

describe('the check of an application', () => {
  test('waits for the closing, and tells the term before it is asked', async () => {
    const officer = reader('officer');
    const path = at(here.open, `/applications/${here.open.applications[0]!.applicationId}/screening`);
    const early = plainText((await officer.get(path, times.open)).html);
    expect(early).toContain('Concursul primește cereri până la 3 aprilie 2017 la 17:00.');
    expect(early).not.toContain('Înregistrați verificarea');
    const text = plainText((await officer.get(dossier(2, '/screening'))).html);
    expect(text).toContain('solicitantul are 5 zile, până la 10 aprilie 2017 la 11:00');
  });
  test('is somebody else’s when the officer belongs to the applicant, and the page says so', async () => {
    const { representative } = here.screening.applications[2]!.organisation;
    const { text, html } = await reader({ ...representative, groups: ['officer'] }).get(dossier(2, '/screening'));
    expect(text).toContain('Faceți parte din organizația solicitantă');
    expect(html).not.toContain('value="screen"');
  });
  test('is refused without a verdict, without a reason and on another version, and keeps what was typed', async () => {
    const officer = reader('officer');
    const path = dossier(2, '/screening');
    const open = await officer.send(path, 'screen', { ...verdictsOf('met', 'met'), 'verdicts/0/verdict': '' });
    expect(open.status).toBe(400);
    expect(plainText(open.html)).toContain('Organizația este înregistrată: Completați acest câmp.');
    const silent = await officer.send(path, 'screen', {
      ...verdictsOf('met', 'met'),
      'verdicts/2/verdict': 'to-complete',
    });
    expect(silent.status).toBe(422);
    expect(plainText(silent.html)).toContain('Motivul pentru „Fotografii”: Scrieți motivul');
    const stale = await officer.send(path, 'screen', {
      ...verdictsOf('met', 'not-met', 'Altă semnătură.'),
      _version: '1',
    });
    expect(stale.status).toBe(412);
    expect(stale.html).toContain('Altă semnătură.');
    expect(stale.html).toMatch(/name="verdicts\/1\/verdict" type="radio" value="not-met" checked/);
  });
  test('says what came of it and offers the next application', async () => {
    const officer = reader('officer');
    const path = dossier(2, '/screening');
    const done = await officer.send(
      path,
      'screen',
      verdictsOf('met', 'not-met', 'Statutul este al altei organizații.'),
    );
    expect({ status: done.status, location: done.location }).toEqual({
      status: 303,
      location: `/ro${path}?done=screened`,
    });
    const text = plainText((await officer.get(`${path}?done=screened`)).html);
    expect(text).toContain('Cererea este neeligibilă');
    expect(text).toContain('Statutul: Statutul este al altei organizații.');
    expect(text).toContain('O cerere își așteaptă completarea.');
    expect(plainText((await officer.get(`${path}?again=yes`)).html)).toContain(
      'La verificarea precedentă: Nu corespunde',
    );
  });
  test('after the term to complete is decided on what there is', async () => {
    const officer = reader('officer');
    const before = plainText((await officer.get(dossier(1, '/screening'))).html);
    expect(before).toContain('Dosarul trebuie completat');
    expect(before).not.toContain('Înregistrați verificarea');
    const after = plainText((await officer.get(dossier(1, '/screening'), times.evaluation)).html);
    expect(after).toContain('Înregistrați verificarea');
    expect(after).toContain('La verificarea precedentă: De completat');
  });
});

const seat = (index: number, { sub, username }: Person, role: string) => ({
  [`members/${String(index)}/userId`]: sub,
  [`members/${String(index)}/name`]: username,
  [`members/${String(index)}/role`]: role,
});

describe('the commission', () => {
  const [first, second] = [aPerson('evaluator'), aPerson('evaluator')];
  test('is refused with two presidents or too few, and keeps its rows; empty rows do not count', async () => {
    const officer = reader('officer');
    const path = at(here.screening, '/commission');
    const twice = { act: 'dispoziția nr. 5', ...seat(0, first, 'president'), ...seat(4, second, 'president') };
    const refused = await officer.send(path, 'commission', twice);
    expect(refused.status).toBe(422);
    expect(plainText(refused.html)).toContain('Comisia are exact un președinte.');
    expect(refused.html).toContain(`value="${second.sub}"`);
    const few = await officer.send(path, 'commission', { act: '', ...seat(0, first, '') });
    expect(few.status).toBe(400);
    expect(plainText(few.html)).toContain('Actul de numire: numărul și data: Completați acest câmp.');
    expect(plainText(few.html)).toContain('Rolul în comisie: Completați acest câmp.');
  });
  test('is named, shown to staff, and changed only by the officer', async () => {
    const officer = reader('officer');
    const path = at(here.screening, '/commission');
    const named = { act: 'dispoziția nr. 5', ...seat(0, first, 'president'), ...seat(4, second, 'member') };
    expect((await officer.send(path, 'commission', named)).location).toBe(`/ro${path}?done=commissionSet`);
    const { html } = await reader('auditor').get(path);
    expect(plainText(html)).toContain(first.username);
    expect(plainText(html)).toContain('dispoziția nr. 5');
    expect(html).not.toContain('name="members/0/userId"');
  });
  test('and its work are for the secretary: others read who names it and who assigns', async () => {
    const chair = reader('chair', times.evaluation);
    expect((await chair.get(at(here.scoring, '/commission'))).text).toContain(
      'Comisia o numește și o schimbă secretarul.',
    );
    expect((await chair.get(at(here.scoring, '/assignments'))).text).toContain('Cererile le repartizează secretarul.');
  });
  test('keeps who has sheets', async () => {
    const officer = reader('officer', times.evaluation);
    const path = at(here.scoring, '/commission');
    expect(plainText((await officer.get(path)).html)).toContain('are fișe, rămâne în comisie');
    const others = { ...seat(0, first, 'president'), ...seat(1, second, 'member'), ...seat(2, first, '') };
    const emptied = { ...others, 'members/2/userId': '', 'members/2/name': '' };
    const refused = await officer.send(path, 'commission', { act: 'dispoziția nr. 6', ...emptied });
    expect(refused.status).toBe(409);
    expect(plainText(refused.html)).toContain('Un membru care are fișe rămâne în comisie');
  });
});

describe('the assignment of evaluators', () => {
  test('says what has to be done first', async () => {
    const text = plainText((await reader('officer').get(at(here.screening, '/assignments'))).html);
    expect(text).toContain('O cerere își așteaptă încă verdictul.');
    expect(text).not.toContain('Repartizați');
  });
  test('shows states and no points, refuses when nobody is left, and tops up when there is somebody', async () => {
    const officer = reader('officer', times.evaluation);
    const path = at(here.scoring, '/assignments');
    const text = plainText((await officer.get(path)).html);
    expect(text).toContain('Fișe care mai trebuie 1');
    expect(text).toContain('recuzat');
    expect(text).not.toMatch(/\b64\b/); // an invented name may hold the same figures
    const refused = await officer.send(path, 'assign', { perApplication: '' });
    expect(refused.status).toBe(422);
    expect(plainText(refused.html)).toContain('Pentru 1 dosare nu ajung evaluatori');
    const [one, other] = here.scoring.evaluators;
    const wider = {
      ...seat(0, one!, 'president'),
      ...seat(1, other!, 'member'),
      ...seat(2, aPerson('evaluator'), 'member'),
    };
    await officer.send(at(here.scoring, '/commission'), 'commission', { act: 'dispoziția nr. 7', ...wider });
    const done = await officer.send(path, 'assign', { perApplication: '' });
    expect(done.location).toBe(`/ro${path}?done=assigned&added=1`);
    expect(plainText((await officer.get(`${path}?done=assigned&added=1`)).html)).toContain('S-a dat o fișă nouă.');
    const file = await officer.get(`${path}?format=csv`);
    expect(file.html.split('\r\n')[1]).toMatch(/^SCO-17\/000001,.*,0,închisă,recuzat,fără declarație$/);
  });
});

describe('the progress of scoring', () => {
  test('is counts only while one sheet is open, in the file too', async () => {
    const chair = reader('chair', times.evaluation);
    const path = at(here.scoring, '/scores');
    const text = plainText((await chair.get(path)).html);
    expect(text).toContain('Fișe închise 1 din 2');
    expect(text).toContain('Punctele se văd după ce toate fișele sunt închise');
    const [sheets, file] = [
      await chair.get(at(here.scoring, `/scores/${here.scoring.applications[0]!.applicationId}`)),
      await chair.get(`${path}?format=csv`),
    ];
    for (const shown of [text, plainText(sheets.html), file.html]) expect(shown).not.toMatch(/\b(41|23|64)\b|Răspunde/);
  });
  test('afterwards compares evaluators, says that the raw score stays, and has every sheet with its reasons', async () => {
    const chair = reader('chair', times.evaluation);
    const path = at(here.locked, '/scores');
    const { html } = await chair.get(path);
    const text = plainText(html);
    expect(text).toContain('Oficial este punctajul brut');
    expect(text).toContain('84 · 69 · 54');
    expect(text).toMatch(/82,0 2,0 80 – 84 \+22,5/);
    expect(html.match(/class="b-strip__dot"/g)).toHaveLength(7); // six sheets and the legend
    const { applicationId } = here.locked.applications[0]!;
    const sheets = plainText((await chair.get(at(here.locked, `/scores/${applicationId}`))).html);
    expect(sheets).toContain('Media 69,00');
    expect(sheets).toContain('Răspunde nevoilor copiilor din municipiu.');
    const file = await chair.get(`${path}?format=csv`);
    expect(file.html.trim().split('\r\n')).toHaveLength(7);
    expect(file.html).toContain('Răspunde nevoilor copiilor din municipiu.');
  });
});
