/** What happens to an application before anybody scores it. */
export type Path = 'plain' | 'above-cap' | 'to-complete' | 'ineligible' | 'late' | 'withdrawn';

/** An invented project: amounts in whole lei; `points` are the mean the commission gives for each criterion of the grid. */
export interface Project {
  readonly applicant: number;
  readonly line: string;
  readonly title: string;
  readonly requested: number;
  readonly own: number;
  readonly path: Path;
  /** When it is carried out. */
  readonly year: number;
  readonly points: readonly number[];
}

type Row = readonly [
  line: string,
  title: string,
  requested: number,
  own: number,
  path: Path,
  points: readonly number[],
];

/** R 25, N 15, M 20, B 15, C 10, S 10, P 5: a hundred in all. */
const rows: readonly Row[] = [
  ['4.1', 'După ore, acasă la toți', 20_000, 4_000, 'plain', [23, 14, 18, 13, 9, 8, 4]],
  ['4.1', 'Lecții în trei blocuri', 20_000, 3_000, 'plain', [22, 13, 18, 12, 8, 8, 4]],
  ['4.1', 'Muzică pe scara blocului', 20_000, 2_000, 'plain', [20, 12, 16, 12, 8, 7, 3]],
  ['4.1', 'Cina de la ora șase', 20_000, 5_000, 'plain', [20, 12, 16, 12, 7, 8, 3]],
  ['4.2', 'Povești la aceeași masă', 20_000, 2_500, 'plain', [22, 13, 17, 13, 8, 9, 4]],
  ['4.2', 'Ziua ușilor deschise în cartier', 20_000, 6_000, 'above-cap', [20, 12, 16, 11, 8, 7, 3]],
  ['4.3', 'Rucsacul verde: tabără pentru voluntari', 20_000, 3_000, 'plain', [23, 13, 18, 13, 8, 8, 5]],
  ['4.3', 'Vinerea, după lecții', 15_000, 1_500, 'plain', [21, 13, 16, 13, 8, 8, 4]],
  ['4.3', 'Caietul voluntarului', 8_000, 1_000, 'plain', [19, 12, 15, 11, 8, 8, 3]],
  ['4.4', 'Însoțitori până la ultima pastilă', 20_000, 2_000, 'to-complete', [23, 14, 17, 13, 9, 8, 3]],
  ['4.4', 'Aer curat în camera bolnavului', 20_000, 2_000, 'ineligible', []],
  ['4.5', 'O mie de sălcii pe malul Răutului', 20_000, 4_000, 'plain', [22, 13, 18, 13, 8, 9, 5]],
  ['4.5', 'Trei tei în fiecare curte', 18_000, 1_000, 'late', []],
  ['4.6', 'Fotbal la poarta de la colț', 20_000, 3_000, 'plain', [21, 13, 17, 12, 8, 8, 4]],
  ['4.6', 'Alergăm la șase dimineața', 12_000, 500, 'plain', [16, 8, 10, 7, 5, 4, 2]],
  ['4.7', 'Aceeași bancă, aceeași clasă', 18_000, 2_000, 'plain', [22, 13, 17, 12, 9, 8, 4]],
  ['4.7', 'Basme citite în două limbi', 16_000, 1_600, 'withdrawn', []],
];

export const projects: readonly Project[] = rows.map(([line, title, requested, own, path, points], applicant) => ({
  applicant,
  line,
  title,
  requested,
  own,
  path,
  year: 2018,
  points,
}));

/** The four winners of 2015-2016, whom the report does not name: invented projects of 20 000 lei. */
export const earlierProjects: readonly Project[] = [
  { applicant: 0, title: 'Camera de joacă', points: [24, 14, 19, 14, 9, 9, 5] },
  { applicant: 4, title: 'O masă caldă', points: [23, 14, 18, 13, 9, 9, 4] },
  { applicant: 6, title: 'Voluntari în spital', points: [22, 13, 18, 13, 8, 8, 4] },
  { applicant: 9, title: 'Sprijin la domiciliu', points: [21, 13, 17, 12, 8, 8, 3] },
].map((one) => ({ ...one, line: '2.3', requested: 20_000, own: 2_000, path: 'plain', year: 2016 }));
