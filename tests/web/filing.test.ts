import * as z from 'zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApplicationAtHand } from '../builders/http-applications.ts';
import { type CallAtHand, times } from '../builders/http-calls.ts';
import { type Api, apiAt, done, eventually } from '../builders/http-client.ts';
import { aPerson, type Person } from '../builders/http-people.ts';
import { scenarios } from '../builders/http.ts';
import { aStatute } from '../builders/statute.ts';
import { type Answer, aPlatform, type Platform } from './a-platform.ts';
import { fieldsOfForm, formNamed } from './forms.ts';
import { aThreat } from './places/filing.ts';

let platform: Platform;
let api: Api;
let here: ReturnType<typeof scenarios>;
let call: CallAtHand;
beforeAll(async () => {
  platform = await aPlatform();
  api = apiAt({ ...platform, now: times.open });
  here = scenarios(api);
  call = await here.aPublishedCall();
}, 120_000);
afterAll(() => platform.stop());

const read = (who: Person, path: string, now: string = times.open) => platform.ask(who, `/ro${path}`, { now });

/** Sends a form of a page as a browser does: what is in it, with what somebody filled in. */
async function send(
  who: Person,
  path: string,
  { form, fields = {}, now = times.open, script = false }: Sending,
): Promise<Answer> {
  const page = await read(who, path, now);
  const body = new URLSearchParams({ ...fieldsOfForm(formNamed(page.html, form, fields)), ...fields });
  const headers = { origin: platform.url, ...(script ? { accept: 'application/json' } : {}) };
  return platform.ask(who, `/ro${path}`, { now, body, headers });
}
interface Sending {
  readonly form: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly now?: string;
  readonly script?: boolean;
}
const pathOf = ({ applicationId }: Pick<ApplicationAtHand, 'applicationId'>, page = '') =>
  `/my/applications/${applicationId}${page}`;
const stranger = aPerson();

describe('the documents', () => {
  let draft: ApplicationAtHand;
  let editor: Person;
  beforeAll(async () => {
    draft = await here.aDraft(call);
    ({ editor } = draft.organisation);
  });

  test('are named with what is wanted of each', async () => {
    const { status, text, headers } = await read(editor, pathOf(draft, '/documents'));
    expect(status).toBe(200);
    expect(text).toMatch(/Statutul Obligatoriu, lipsește Formate: PDF\. Cel mult 1 MB\./);
    expect(text).toMatch(/Fotografii La dorință Formate: PNG, JPG\./);
    const store = /connect-src 'self' (\S+);/.exec(headers.get('content-security-policy') ?? '')?.[1];
    expect(store).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(headers.get('content-security-policy')).toContain(`form-action 'self' ${store ?? ''}`);
  });

  test('are nothing to a stranger, and to staff', async () => {
    for (const who of [stranger, aPerson('officer')])
      for (const page of ['/documents', '/check', '/completion', '/withdraw', '/receipt', '/result'])
        expect((await read(who, pathOf(draft, page))).status).toBe(404);
    expect((await read(editor, '/my/applications/none/documents')).status).toBe(404);
  });

  test('come without a script: announced, sent to the store, back again, and read by the server', async () => {
    const announced = await send(editor, pathOf(draft, '/documents'), {
      form: 'register',
      fields: { requirement: 'statute' },
    });
    expect(announced.status).toBe(303);
    const { html, text } = await read(editor, announced.location.slice('/ro'.length));
    expect(text).toContain('Formate: PDF. Cel mult 1 MB.');
    const form = /<form[^>]*enctype="multipart\/form-data"[\s\S]*?<\/form>/i.exec(html)?.[0] ?? '';
    const [, action = ''] = / action="([^"]+)"/.exec(form) ?? [];
    const sent = new FormData();
    for (const [name, value] of Object.entries(fieldsOfForm(form))) sent.append(name, value);
    sent.append('file', new Blob([new Uint8Array(aStatute())]), 'orice.pdf');
    const stored = await fetch(action, { method: 'POST', body: sent, redirect: 'manual' });
    expect(stored.status).toBe(303);
    const back = new URL(stored.headers.get('location') ?? '');
    expect(back.origin).toBe(platform.url);
    const clean = await platform.ask(editor, back.pathname + back.search, { now: times.open });
    expect(clean.location).toBe(back.pathname);
    const checked = await send(editor, back.pathname.slice('/ro'.length), { form: 'complete' });
    expect(checked.location).toBe(`/ro${pathOf(draft, '/documents')}?done=received`);
    const after = await read(editor, pathOf(draft, '/documents'));
    expect(after.text).toMatch(/Statutul Adăugat/);
    expect(after.text).toMatch(/Statutul\.pdf \d KB · primit la 20 martie 2017 la 10:00/);
  });

  test('that never came, or are something else, do not count, and the page says why', async () => {
    const announced = await send(editor, pathOf(draft, '/documents'), {
      form: 'register',
      fields: { requirement: 'photo', contentType: 'image/png' },
    });
    const path = announced.location.slice('/ro'.length).replace('/upload', '/sent');
    const refused = await send(editor, path, { form: 'complete' });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('Fișierul nu a ajuns la noi. Trimiteți-l din nou.');
    const list = await read(editor, pathOf(draft, '/documents'));
    expect(list.text).toContain('Fotografii.png Fișierul nu a ajuns Trimiteți fișierul · L-am trimis deja');
  });

  test('are taken from a script as from the API, with the form for the store', async () => {
    const said = { requirement: 'statute', contentType: 'application/pdf', fileName: 'b.pdf', size: '2000' };
    const taken = await send(editor, pathOf(draft, '/documents'), { form: 'register', fields: said, script: true });
    expect(JSON.parse(taken.html)).toMatchObject({ data: { documentId: expect.any(String) as string } });
    const { data } = z
      .looseObject({ data: z.looseObject({ documentId: z.string(), upload: z.unknown() }) })
      .parse(JSON.parse(taken.html));
    expect(data.upload).toMatchObject({ fields: { success_action_status: '201', 'Content-Type': 'application/pdf' } });
    const large = { ...said, size: '1000001' };
    const refused = await send(editor, pathOf(draft, '/documents'), { form: 'register', fields: large, script: true });
    expect(refused.status).toBe(422);
    expect(JSON.parse(refused.html)).toMatchObject({ code: 'FileTooLarge' });
    const dropped = await send(editor, pathOf(draft, '/documents'), {
      form: 'register',
      fields: { _form: 'drop', documentId: data.documentId },
      script: true,
    });
    expect(JSON.parse(dropped.html)).toMatchObject({ to: expect.stringContaining('done=removed') as string });
    expect((await read(editor, pathOf(draft, '/documents'))).text).not.toContain('b.pdf');
  });

  test('are taken out after a question, while the call is open', async () => {
    const { documentId } = await here.attach(draft, { fileName: 'greșit.pdf' });
    const path = pathOf(draft, `/documents/${documentId}/remove`);
    const list = await read(editor, pathOf(draft, '/documents'));
    expect(list.html).toContain(`href="/ro${path}"`);
    expect(list.html).not.toContain('value="drop"'); // nothing goes at a press
    const asked = await read(editor, path);
    expect(asked.text).toContain('Ștergeți acest fișier?');
    expect(asked.text).toContain('greșit.pdf');
    expect((await read(stranger, path)).status).toBe(404);
    const late = await read(editor, path, times.closed);
    expect(late.text).toContain('Concursul s-a închis');
    expect(late.html).not.toContain('value="remove"');
    const removed = await send(editor, path, { form: 'remove' });
    expect(removed.location).toBe(`/ro${pathOf(draft, '/documents')}?done=removed`);
    expect((await read(editor, pathOf(draft, '/documents'))).text).not.toContain('greșit.pdf');
  });

  test('open at the store when they are clean, and in words when they hold malware', async () => {
    const { documentId } = await here.attach(draft, { fileName: 'virus.pdf', content: aThreat() });
    const words = await eventually(async () => {
      const page = await read(editor, pathOf(draft, `/documents/${documentId}`));
      expect(page.text).toContain('În fișier a fost găsit un virus');
      return page;
    });
    expect(words.status).toBe(422);
    const clean = await here.attach(draft);
    await eventually(async () => {
      const { status, location } = await read(editor, pathOf(draft, `/documents/${clean.documentId}`));
      expect(status).toBe(302);
      expect((await fetch(location)).status).toBe(200);
    });
    expect((await read(stranger, pathOf(draft, `/documents/${clean.documentId}`))).status).toBe(404);
    expect((await read(editor, pathOf(draft, '/documents'))).text).toContain('Conține un virus');
  });

  test('stay as they are once the call has closed', async () => {
    const { text, html } = await read(editor, pathOf(draft, '/documents'), times.closed);
    expect(text).toContain('Concursul s-a închis la 3 aprilie 2017 la 17:00');
    expect(html).not.toContain('data-upload');
  });
});

describe('submitting', () => {
  test('an incomplete application is told what is missing, each with its way', async () => {
    const draft = await here.aDraft(call);
    const { representative } = draft.organisation;
    const { text, html } = await read(representative, pathOf(draft, '/check'));
    expect(text).toContain('Înainte de a depune mai trebuie');
    expect(html).toContain(`href="/ro${pathOf(draft, '/project/description')}">Scopul`);
    expect(html).toContain(`href="/ro${pathOf(draft, '/documents')}#document-statute">Statutul`);
    expect(html).not.toContain('value="submit"');
  });

  test('by a representative leads to the receipt; an editor reads who submits; changing it asks to submit again', async () => {
    const draft = await here.aCompleteDraft(call);
    const { representative, editor } = draft.organisation;
    const seen = await read(editor, pathOf(draft, '/check'));
    expect(seen.text).toContain('Numai un reprezentant al organizației');
    expect(seen.text).toContain('Rechizite școlare 1 set × 20 000,00 20 000,00 0 20 000,00');
    expect(seen.html).not.toContain('value="submit"');
    const sent = await send(representative, pathOf(draft, '/check'), { form: 'submit' });
    expect(sent.location).toBe(`/ro${pathOf(draft, '/receipt')}`);
    const receipt = await done(api.as(representative).get(`/v1${pathOf(draft, '/receipt').slice(3)}`));
    const page = await read(editor, pathOf(draft, '/receipt'));
    for (const said of [receipt['registrationNumber'], receipt['hash'], receipt['dossierHash']])
      expect(page.text).toContain(said);
    expect(page.text).toContain('20 martie 2017 la 10:00');
    expect(page.text).toContain('depune din nou până la 3 aprilie 2017 la 17:00');
    expect(page.html).toContain(`/ro/receipts/${call.callId}?number=`);
    expect((await read(representative, pathOf(draft, '/check'))).text).toContain('Cererea este depusă exact așa');
    const { version } = await done(api.as(representative).get(`/v1${pathOf(draft).slice(3)}`));
    await here.write({ ...draft, version }, { partners: [{ name: 'Liceul nr. 1' }] });
    expect((await read(editor, pathOf(draft, '/receipt'))).text).toContain('Verificați și depuneți din nou');
  });

  test('what was changed meanwhile is not submitted unseen', async () => {
    const draft = await here.aCompleteDraft(call);
    const { representative } = draft.organisation;
    const stale = await send(representative, pathOf(draft, '/check'), { form: 'submit', fields: { _version: '1' } });
    expect(stale.status).toBe(412);
    expect(stale.text).toContain('Ceva trebuie corectat');
  });

  test('after the closing what was written is only read', async () => {
    const draft = await here.aCompleteDraft(call);
    const { text } = await read(draft.organisation.representative, pathOf(draft, '/check'), times.closed);
    expect(text).toContain('Conținutul cererii');
    expect(text).toContain('nu se mai poate depune nimic');
    expect((await read(draft.organisation.representative, pathOf(draft, '/receipt'))).status).toBe(404);
  });
});

describe('completing', () => {
  test('shows the reason and the days left; once everything was brought it is sent', async () => {
    const { applications } = await here.aScreenedCall({ verdict: 'to-complete' });
    const application = applications[0]!;
    const { representative, editor } = application.organisation;
    const now = times.screening;
    const path = pathOf(application, '/completion');
    const asked = await read(representative, path, now);
    expect(asked.text).toContain('Statutul nu este semnat.');
    expect(asked.text).toMatch(/până la 10 aprilie 2017 la 11:00 \(au mai rămas 5 zile\)/);
    expect(asked.html).not.toContain('value="submit"');
    expect((await read(representative, pathOf(application, '/documents'), now)).location).toBe(`/ro${path}`);
    for (const requirement of ['registered', 'statute']) await here.attach(application, { requirement }, now);
    expect((await read(editor, path, now)).text).toContain('Numai un reprezentant al organizației');
    const sent = await send(representative, path, { form: 'submit', now });
    expect(sent.location).toBe(`/ro${pathOf(application, '/receipt')}`);
    expect((await read(representative, path, now)).text).toContain('Acum nu se cere nicio completare.');
    const late = await here.aScreenedCall({ verdict: 'to-complete' });
    const after = await read(
      late.applications[0]!.organisation.representative,
      pathOf(late.applications[0]!, '/completion'),
      '2017-04-11T08:00:00.000Z',
    );
    expect(after.text).toContain('Termenul de completare s-a încheiat');
    expect(after.html).not.toContain('data-upload');
  });
});

describe('withdrawing', () => {
  test('is for representatives, once, and says what is lost', async () => {
    const application = await here.aSubmittedApplication(call);
    const { representative, editor } = application.organisation;
    const path = pathOf(application, '/withdraw');
    expect((await read(editor, path)).html).not.toContain('value="withdraw"');
    expect((await read(representative, path)).text).toContain('Retragerea nu poate fi anulată.');
    const { location } = await send(representative, path, { form: 'withdraw' });
    expect(location).toBe(`/ro${pathOf(application)}?done=withdrawn`);
    expect((await read(representative, path)).text).toContain('Cererea este retrasă');
    expect((await read(representative, pathOf(application, '/receipt'))).text).toContain('apoi retrasă');
  });
  test('of a draft is nothing to do', async () => {
    const draft = await here.aDraft(call);
    expect((await read(draft.organisation.representative, pathOf(draft, '/withdraw'))).text).toContain(
      'Cererea nu a fost depusă',
    );
  });
});

describe('a question', () => {
  const path = () => `/my/calls/${call.callId}/question`;
  test('is asked by anybody signed in while the call is open, and kept when refused', async () => {
    expect((await read(aPerson(), path())).status).toBe(200);
    const empty = await send(stranger, path(), { form: 'ask', fields: { text: ' ' } });
    expect(empty.text).toContain('Ce doriți să știți?: Completați acest câmp.');
    const long = await send(stranger, path(), { form: 'ask', fields: { text: 'ă'.repeat(2001) } });
    expect(long.status).toBe(400);
    expect(long.text).toContain('ă'.repeat(2001));
    const asked = await send(stranger, path(), { form: 'ask', fields: { text: 'Se acceptă copii?' } });
    expect(asked.location).toBe(`/ro${path()}?done=asked`);
    const { items } = await done(api.as('officer').get(`/v1/calls/${call.callId}/questions`));
    expect(items.map(({ text }) => text)).toContain('Se acceptă copii?');
  });
  test('comes too late once the call has closed', async () => {
    const { text, html } = await read(stranger, path(), times.closed);
    expect(text).toContain('Întrebări se pun cât timp concursul primește cereri');
    expect(html).not.toContain('value="ask"');
    expect((await read(stranger, '/my/calls/none/question')).status).toBe(404);
  });
  test('is offered on the page of an open call', async () => {
    expect((await read(stranger, `/calls/${call.callId}`)).html).toContain(`href="/ro${path()}"`);
    expect((await read(stranger, `/calls/${call.callId}`, times.closed)).html).not.toContain(`href="/ro${path()}"`);
  });
});

describe('the result', () => {
  test('is told when everybody may know it, and not before', async () => {
    const decided = await here.aDecidedCall({ requests: ['20000.00', '15000.00'] });
    const [first] = decided.applications;
    const { representative } = first!.organisation;
    const path = pathOf(first!, '/result');
    const before = await read(representative, path, times.decision);
    expect(before.text).toContain('Rezultatele nu sunt publicate încă.');
    expect(before.text).not.toMatch(/Câștigătoare|Punctaj|din 100/);
    expect((await read(representative, pathOf(first!, '/withdraw'), times.decision)).html).not.toContain(
      'value="withdraw"',
    );
    await done(
      api.as('officer').post(`/v1/calls/${decided.callId}/results-publication`, undefined, { now: times.results }),
    );
    const { text, html } = await read(representative, path, times.results);
    expect(text).toContain('Câștigătoare');
    expect(text).toMatch(/Locul 1 din 2/);
    expect(text).toMatch(/Punctaj 80,00 din 100/);
    expect(text).toContain('Primește suma cerută');
    expect(html).toContain(`href="/ro/calls/${decided.callId}/results#check"`);
  }, 30_000);
});
