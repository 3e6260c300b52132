import { aPdf } from '../builders/pdf.ts';
import { lei } from './money.ts';
import type { Project } from './projects.ts';
import type { Registered } from './scenes/organisations.ts';

/** What the applicant writes; `requested` may differ from the project's while it is still wrong. */
export function contentOf(project: Project, { name, representative }: Registered, requested = project.requested) {
  const { title, line, own, year } = project;
  const contact = { name: representative.name, email: `${representative.username}@concurs.example` };
  return {
    project: {
      title,
      line,
      place: 'municipiul Bălți',
      startsOn: `${year}-05-01`,
      endsOn: `${year}-11-30`,
      description: `Proiectul „${title}” al organizației ${name}: întâlniri săptămânale, cu voluntari și părinți.`,
      goal: 'Oamenii cărora li se adresează proiectul primesc sprijin aproape de casă.',
      objectives: ['Un loc deschis de trei ori pe săptămână', 'Douăzeci de voluntari instruiți'],
      justification: 'În cartier nu există un asemenea serviciu; cel mai apropiat este la patruzeci de minute de mers.',
      relevance: `Răspunde liniei ${line} a programului municipal.`,
      targetGroup: 'Locuitori ai municipiului din pături social vulnerabile.',
      beneficiaries: 60,
      visibility: 'Afișe în cartier și o pagină pe site-ul organizației.',
    },
    experience: {
      activity: 'Activăm din 2009 în municipiul Bălți, cu voluntari.',
      earlierProjects: 'Două proiecte încheiate la timp, cu rapoarte publice.',
    },
    contacts: {
      representative: { ...contact, function: 'președinte' },
      lead: contact,
      bank: { name: 'Banca demonstrației', iban: 'MD00DEMO000000000000DEMO', holder: name },
    },
    activities: [
      {
        title: 'Instruirea voluntarilor',
        startsOn: `${year}-05-01`,
        endsOn: `${year}-05-31`,
        result: '20 de voluntari',
      },
      {
        title: 'Întâlnirile săptămânale',
        startsOn: `${year}-06-01`,
        endsOn: `${year}-11-30`,
        result: '78 de întâlniri',
      },
    ],
    indicators: [{ title: 'Beneficiari', unit: 'persoane', baseline: 0, target: 60, proof: 'liste de prezență' }],
    budget: [
      {
        item: 'Materiale și echipament',
        unit: 'set',
        quantity: 1,
        unitPrice: lei(requested - 2000 + own),
        own: lei(own),
      },
      { item: 'Chirie și servicii comunale', unit: 'lună', quantity: 4, unitPrice: lei(500), own: lei(0) },
    ],
    declarations: { dataIsTrue: true, noDoubleFinancing: true, noArrears: true, personalDataConsent: true },
  };
}

/** A file of the dossier, made here. */
export interface Paper {
  readonly requirement: string;
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** The statute and the budget as PDF; the budget may come without its signature. */
export const papersOf = (project: Project, organisation: Registered, isSigned = true): readonly Paper[] => [
  statuteOf(organisation),
  budgetPaper(project, organisation, isSigned),
];

const statuteOf = ({ name, idno, seat, representative }: Registered): Paper => ({
  requirement: 'statut',
  fileName: 'statut.pdf',
  bytes: aPdf({
    title: `Statutul organizației ${name}`,
    lines: [
      `IDNO ${idno} (inventat), sediul: ${seat}`,
      'Art. 1. Organizația este necomercială, apolitică și își desfășoară activitatea în municipiul Bălți.',
      'Art. 2. Scopul: sprijinirea oamenilor din pături social vulnerabile și a tinerilor voluntari.',
      `Semnează: ${latin(representative.name)}`,
    ],
  }),
});

export const budgetPaper = (
  { title, requested, own }: Project,
  { name, representative }: Registered,
  isSigned = true,
): Paper => ({
  requirement: 'deviz',
  fileName: isSigned ? 'deviz.pdf' : 'deviz-nesemnat.pdf',
  bytes: aPdf({
    title: `Devizul proiectului „${title}”`,
    lines: [
      `Organizația: ${name}`,
      `Solicitat de la municipiu: ${requested} lei; contribuția proprie: ${own} lei; total: ${requested + own} lei`,
      isSigned ? `Semnează: ${latin(representative.name)}` : 'Semnează: ______________________',
    ],
  }),
});

/** People whose names are kept in Russian letters sign in Latin ones; the files have no Cyrillic letters. */
const SIGNATURES: Readonly<Record<string, string>> = {
  'Олег Вербицкий': 'Oleg Verbițchi',
  'Марина Лесник': 'Marina Lesnic',
  'Светлана Гончар': 'Svetlana Gonciar',
  'Наталья Мунтян': 'Natalia Munteanu',
};
const latin = (text: string): string => SIGNATURES[text] ?? text;
