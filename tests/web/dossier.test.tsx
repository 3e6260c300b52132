import { randomUUID } from 'node:crypto';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { sectionsOf } from '../../functions/web/dossier/sections.tsx';
import type { DossierProps } from '../../functions/web/dossier/dossier-props.ts';
import type { Visit } from '../../functions/web/edge/page.ts';
import {
  ApplicationDocument,
  type Content,
  SECTION_NAMES,
  type SectionName,
  type SeenApplication,
} from '../../shared/applications/index.ts';
import { totalsOf } from '../../shared/applications/totals.ts';
import { seenAt } from '../../shared/calls/index.ts';
import { translator } from '../../shared/i18n/catalogue/translate.ts';
import { ApplicationId, CallId, OrganisationId } from '../../shared/kernel/ids.ts';
import type { Language } from '../../shared/kernel/text.ts';
import { aContent } from '../builders/applications.ts';
import { aPublishedCall, WHILE_OPEN } from '../builders/calls.ts';
import { plainText } from './page-text.ts';

const speaking = { ro: await translator('ro'), ru: await translator('ru'), en: await translator('en') };
const visitIn = (language: Language): Visit => ({
  language,
  path: '',
  query: {},
  now: WHILE_OPEN,
  t: speaking[language],
  origin: 'https://granturi.example',
});

interface Wish {
  readonly content?: Content;
  readonly documents?: readonly ApplicationDocument[];
  readonly call?: Parameters<typeof aPublishedCall>[0];
  readonly language?: Language;
}
/** A dossier in the hands of a reader. */
function aReadDossier({ content = {}, documents = [], call, language = 'ro' }: Wish): DossierProps {
  const id = ApplicationId.parse(randomUUID());
  const application: SeenApplication = {
    ...{ id, callId: CallId.parse(randomUUID()), organisationId: OrganisationId.parse(randomUUID()) },
    ...{ state: 'draft' as const, submissions: 0, createdAt: WHILE_OPEN, version: 1 },
    ...{ content, totals: totalsOf(content), documents },
  };
  return {
    visit: visitIn(language),
    application,
    call: seenAt(aPublishedCall(call), WHILE_OPEN),
    lines: [],
    hrefOf: ({ fileName }) => `/files/${fileName}`,
  };
}

const aFile = (fileName: string, change: Partial<ApplicationDocument> = {}): ApplicationDocument =>
  ApplicationDocument.parse({
    ...{ id: randomUUID(), applicationId: randomUUID(), requirement: 'statut', fileName },
    ...{ contentType: 'application/pdf', size: 3000, state: 'received', scan: 'clean', uploadedBy: randomUUID() },
    ...{ createdAt: WHILE_OPEN, receivedAt: WHILE_OPEN, version: 1, ...change },
  });

const htmlOf = (dossier: DossierProps, ...names: readonly SectionName[]): string =>
  sectionsOf(dossier, names)
    .map(({ content }) => renderToString(content))
    .join(' ');
const textOf = (...args: Parameters<typeof htmlOf>): string => plainText(htmlOf(...args)).trim();

describe('a section in which nothing was written', () => {
  test.each(SECTION_NAMES.filter((name) => name !== 'documents'))('says so: %s', (name) => {
    expect(textOf(aReadDossier({}), name)).toContain('Nu este completat');
    expect(textOf(aReadDossier({ language: 'ru' }), name)).toContain('Не заполнено');
  });

  test('says which documents there have to be', () => {
    const photo = { code: 'foto', title: { ro: 'Fotografii' }, required: false, types: ['image/png'], maxBytes: 1000 };
    const dossier = aReadDossier({ call: { documents: [...aPublishedCall().documents, photo] as never } });
    expect(textOf(dossier, 'documents')).toBe('Statutul Lipsește (obligatoriu) Fotografii Niciun fișier');
  });
});

describe('a section the call has no use for', () => {
  test('is left out: without money there is no budget and no line', () => {
    const dossier = aReadDossier({ content: aContent(), call: { kind: 'selection', envelopes: [], documents: [] } });
    const names = sectionsOf(dossier, SECTION_NAMES).map(({ name }) => name);
    expect(names).toEqual(SECTION_NAMES.filter((name) => name !== 'budget' && name !== 'documents'));
    expect(textOf(dossier, 'project')).not.toContain('Linia bugetară');
  });

  test('is read all the same when files were brought to complete it', () => {
    const dossier = aReadDossier({
      documents: [aFile('extras.pdf', { requirement: 'registered' })],
      call: { documents: [] },
    });
    expect(textOf(dossier, 'documents')).toMatch(/^Înregistrată în municipiu .*extras\.pdf/);
  });
});

describe('what was written', () => {
  test('has the line by its title and source, and both days', () => {
    const lines = [{ code: '4.2', title: { ro: 'Toleranța', ru: 'Толерантность' } }] as never;
    const text = textOf({ ...aReadDossier({ content: aContent(), language: 'ru' }), lines }, 'project');
    expect(text).toContain('4.2 · Толерантность, муниципальные деньги');
    expect(text).toMatch(/1 июня 2017 г\. – 30 ноября 2017 г\./);
  });

  test('has the budget with the server’s sums, in lei', () => {
    const text = textOf(aReadDossier({ content: aContent() }), 'budget');
    expect(text).toContain('Închirierea sălii 5 lună × 1 000,00 5 000,00 5 000,00 0');
    expect(text).toMatch(/Total 20 000,00 5 000,00 15 000,00$/);
  });

  test('has each declaration in its own words', () => {
    const content = aContent({ declarations: { dataIsTrue: true } });
    expect(textOf(aReadDossier({ content }), 'declarations')).toMatch(
      /datele din cerere și din documente sunt adevărate Da .*datorii la bugetul public Nu este completat/,
    );
  });
});

describe('a file', () => {
  test.each([
    [{ scan: 'clean' }, 'Fără viruși', true],
    [{ scan: 'pending' }, 'Se verifică de viruși', false],
    [{ scan: 'infected' }, 'Conține un virus', false],
    [{ state: 'awaiting', scan: 'pending', receivedAt: undefined }, 'Fișierul nu a ajuns', false],
    [{ state: 'spoiled', scan: 'pending' }, 'Înlocuit la încărcare', false],
  ] as const)('that is %o is said to be, and opens only when it is known to be clean', (change, said, opens) => {
    const dossier = aReadDossier({ documents: [aFile('statut.pdf', change)] });
    expect(textOf(dossier, 'documents')).toContain(`statut.pdf ${said} 3 KB`);
    expect(htmlOf(dossier, 'documents').includes('href="/files/statut.pdf"')).toBe(opens);
  });
});
