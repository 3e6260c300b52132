import type { Call } from '../calls/index.ts';
import { type ApplicationIncomplete, complete, type DocumentInfected } from './completeness.ts';
import type { Content, Project } from './content.ts';
import type { ApplicationDocument } from './document.ts';
import { chosenPot, type FundingRefusal, withinRules } from './funding-rules.ts';
import { totalsOf } from './totals.ts';

/** The parts of an application as people fill them in, in that order. */
export const SECTION_NAMES = [
  'project',
  'description',
  'organisation',
  'contacts',
  'activities',
  'indicators',
  'partners',
  'budget',
  'documents',
  'declarations',
] as const;
export type SectionName = (typeof SECTION_NAMES)[number];

/** What the project says in brief; the rest of it is its description. */
const IN_BRIEF = ['title', 'line', 'source', 'place', 'startsOn', 'endsOn'] as const satisfies (keyof Project)[];
const isInBrief = (key: string): boolean => (IN_BRIEF as readonly string[]).includes(key);

/** The section in which what a pointer names is filled in: `/project/goal` is in the description. */
export function sectionAt(pointer: string): SectionName | undefined {
  const [, first = '', second = ''] = pointer.split('/');
  if (first === 'project') return second === '' || isInBrief(second) ? 'project' : 'description';
  if (first === 'experience') return 'organisation';
  return SECTION_NAMES.find((name) => name === first);
}

/** How far a section has come; `needed` says whether the application can do without it. */
export interface SectionProgress {
  readonly name: SectionName;
  readonly needed: boolean;
  readonly state: 'not-begun' | 'in-progress' | 'complete';
}

type Documents = readonly Pick<ApplicationDocument, 'requirement' | 'scan' | 'state' | 'droppedAt'>[];
type Asked = Pick<Call, 'kind' | 'documents' | 'envelopes' | 'rules'>;

/** Every section the call has a use for. When all that are needed are complete, the application can be filed. */
export function progressOf(call: Asked, content: Content, documents: Documents): readonly SectionProgress[] {
  const kept = documents.filter(({ state, droppedAt }) => state === 'received' && droppedAt === undefined);
  const wanting = sectionsOf(problemsOf(call, content, kept));
  const asked = complete(call, {}, []);
  const needed = sectionsOf(asked.ok ? [] : pointersOf(asked.error));
  return SECTION_NAMES.filter((name) => isAsked(name, call)).map((name) => {
    const begun = name === 'documents' ? kept.length > 0 : BEGUN[name](content);
    const whole = !wanting.has(name) && (begun || needed.has(name));
    return { name, needed: needed.has(name), state: whole ? 'complete' : begun ? 'in-progress' : 'not-begun' };
  });
}

/** Whether the call has a use for a section: only subsidies have budgets, and documents are those it names. */
export const isAsked = (name: SectionName, { kind, documents }: Pick<Call, 'kind' | 'documents'>): boolean =>
  name === 'budget' ? kind === 'subsidy' : name !== 'documents' || documents.length > 0;

const sectionsOf = (pointers: readonly string[]): ReadonlySet<SectionName | undefined> =>
  new Set(pointers.map(sectionAt));

const pointersOf = ({ at = [] }: ApplicationIncomplete | DocumentInfected | FundingRefusal): readonly string[] => at;

function problemsOf(call: Asked, content: Content, kept: Documents): readonly string[] {
  const checks = [
    complete(call, content, kept),
    chosenPot(call, content),
    withinRules(call, content, totalsOf(content)),
  ];
  return checks.flatMap((check) => (check.ok ? [] : pointersOf(check.error)));
}

type Begun = (content: Content) => boolean;
const saysAnything = (part: object = {}): boolean => Object.values(part).some((value) => value !== undefined);
const projectSays = (project: Project, brief: boolean): boolean =>
  saysAnything(Object.fromEntries(Object.entries(project).filter(([key]) => isInBrief(key) === brief)));

const BEGUN: Readonly<Record<Exclude<SectionName, 'documents'>, Begun>> = {
  project: ({ project = {} }) => projectSays(project, true),
  description: ({ project = {} }) => projectSays(project, false),
  organisation: ({ experience }) => saysAnything(experience),
  contacts: ({ contacts }) => saysAnything(contacts),
  activities: ({ activities = [] }) => activities.length > 0,
  indicators: ({ indicators = [] }) => indicators.length > 0,
  partners: ({ partners = [] }) => partners.length > 0,
  budget: ({ budget = [] }) => budget.length > 0,
  declarations: ({ declarations = {} }) => Object.values(declarations).includes(true),
};
