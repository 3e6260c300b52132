import { aStatute } from '../../builders/statute.ts';

/** When each act is played; the call is open from 17 February to 19 March 2017. */
export const moments = {
  drafting: '2017-02-10T08:00:00Z',
  open: '2017-02-20T08:00:00Z',
  openLater: '2017-02-20T10:00:00Z',
  closed: '2017-03-20T08:00:00Z',
  completing: '2017-03-21T08:00:00Z',
  screening: '2017-03-22T08:00:00Z',
  evaluation: '2017-03-27T08:00:00Z',
  evaluationLater: '2017-03-27T10:00:00Z',
  decision: '2017-04-03T08:00:00Z',
  results: '2017-04-04T08:00:00Z',
} as const;

export const call = {
  code: 'SUB-17',
  title: { ro: 'Servicii sociale pentru copii', ru: 'Социальные услуги для детей', en: 'Services for children' },
  summary: 'Proiecte ale organizațiilor necomerciale pentru copiii din familii nevoiașe.',
};
/** The one document of the dossier and the one condition, as the portal proposes them. */
export const statute = {
  ro: 'Statutul organizației',
  ru: 'Устав организации',
  en: 'The statute of the organisation',
};

/** A project, who brings it, and the points each evaluator gives it criterion by criterion. */
export interface Project {
  readonly username: string;
  readonly organisation: string;
  readonly title: string;
  readonly points: readonly number[];
}
export const projects: readonly [Project, Project, Project] = [
  {
    username: 'applicant1',
    organisation: 'AO „Speranța copiilor”',
    title: 'Un copil, un ghiozdan',
    points: [27, 23, 18, 13, 9],
  },
  { username: 'applicant2', organisation: 'AO „Casa albă”', title: 'Lecții de după ore', points: [24, 20, 16, 12, 8] },
  { username: 'applicant3', organisation: 'AO „Cartierul”', title: 'Muzică în curte', points: [21, 17, 14, 11, 7] },
];
/** The most points of each criterion of the proposed grid. */
export const grid = [30, 25, 20, 15, 10] as const;

/** What one organisation wants to know, and what everybody is told. */
export const question = { text: 'Se acceptă o copie a statutului?', answer: 'Da, o copie lizibilă este suficientă.' };

export const statuteFile = (name = 'statut.pdf') => ({ name, mimeType: 'application/pdf', buffer: aStatute() });
