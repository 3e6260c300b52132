import type { MessageKey } from '../../../../shared/i18n/catalogue/translate.ts';
import { at, type Visit } from '../../edge/page.ts';
import { type AtHand, pathOf } from './at-hand.ts';
import { titleOf } from './upload.tsx';

type Plain = Extract<MessageKey, string>;

/** What each place of an application is called, by its JSON pointer. */
const NAMES = {
  '/project/title': 'projectTitle',
  '/project/line': 'projectLine',
  '/project/source': 'projectLine',
  '/project/place': 'projectPlace',
  '/project/startsOn': 'startsOn',
  '/project/endsOn': 'endsOn',
  '/project/description': 'projectDescription',
  '/project/goal': 'projectGoal',
  '/project/justification': 'projectJustification',
  '/project/targetGroup': 'targetGroup',
  '/experience/activity': 'experienceActivity',
  '/contacts/representative': 'contactRepresentative',
  '/contacts/lead': 'contactCoordinator',
  '/activities': 'sectionActivities',
  '/budget': 'sectionBudget',
  '/declarations/dataIsTrue': 'declareTrue',
  '/declarations/noDoubleFinancing': 'declareNoDouble',
  '/declarations/noArrears': 'declareNoArrears',
  '/declarations/personalDataConsent': 'declareConsent',
} as const satisfies Record<string, Plain>;
const isNamed = (pointer: string): pointer is keyof typeof NAMES => Object.hasOwn(NAMES, pointer);

/** What is meant by a pointer of a refusal. */
export function placeName(hand: AtHand, visit: Visit, pointer: string): string {
  const [, section, code = ''] = pointer.split('/');
  if (section === 'documents') return titleOf(hand, code, visit);
  return isNamed(pointer) ? visit.t(NAMES[pointer]) : visit.t('sectionBudget');
}

/** Written on the page of the description; the other words of the project on its first page. */
const DESCRIBED = new Set(['description', 'goal', 'objectives', 'justification', 'relevance', 'targetGroup']);
const PAGES: Readonly<Record<string, string>> = { experience: '/organisation' };

/** The page on which what a pointer means is written. */
export function placeOf({ application: { id }, filing }: AtHand, visit: Visit, pointer: string): string {
  const [, section = '', field = ''] = pointer.split('/');
  const completing = filing.ok && filing.value.mode === 'completion';
  if (completing) return at(visit, pathOf(id, `/completion#document-${field}`));
  if (section === 'documents') return at(visit, pathOf(id, `/documents#document-${field}`));
  if (section === 'project') return at(visit, pathOf(id, DESCRIBED.has(field) ? '/project/description' : '/project'));
  return at(visit, pathOf(id, PAGES[section] ?? `/${section}`));
}

const ORDER = Object.keys(NAMES);
const rankOf = (pointer: string): number => (pointer.startsWith('/documents/') ? DOCUMENTS : ORDER.indexOf(pointer));
/** Documents come after the budget and before the declarations. */
const DOCUMENTS = ORDER.indexOf('/budget') + 0.5;

/** Pointers in the order in which their pages follow each other. */
export const inPageOrder = (pointers: readonly string[]): readonly string[] =>
  [...pointers].sort((a, b) => rankOf(a) - rankOf(b));
