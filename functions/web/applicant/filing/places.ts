import { sectionAt } from '../../../../shared/applications/index.ts';
import type { MessageKey } from '../../../../shared/i18n/catalogue/translate.ts';
import { at, type Visit } from '../../edge/page.ts';
import { type OwnApplication, pathOf } from '../applications/own-application.ts';
import { sectionPage } from '../applications/sections.ts';
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
export function placeName(hand: OwnApplication, visit: Visit, pointer: string): string {
  const [, section, code = ''] = pointer.split('/');
  if (section === 'documents') return titleOf(hand, code, visit);
  return isNamed(pointer) ? visit.t(NAMES[pointer]) : visit.t('sectionBudget');
}

/** The page on which what a pointer means is written. */
export function placeOf({ application: { id }, mode }: OwnApplication, visit: Visit, pointer: string): string {
  const section = sectionAt(pointer);
  const document = section === 'documents' ? `#document-${pointer.split('/')[2] ?? ''}` : '';
  if (mode === 'completion') return at(visit, pathOf(id, `/completion${document}`));
  return at(visit, pathOf(id, section === undefined ? '' : `${sectionPage(section)}${document}`));
}

const ORDER = Object.keys(NAMES);
const rankOf = (pointer: string): number => (pointer.startsWith('/documents/') ? DOCUMENTS : ORDER.indexOf(pointer));
/** Documents come after the budget and before the declarations. */
const DOCUMENTS = ORDER.indexOf('/budget') + 0.5;

/** Pointers in the order in which their pages follow each other. */
export const inPageOrder = (pointers: readonly string[]): readonly string[] =>
  [...pointers].sort((a, b) => rankOf(a) - rankOf(b));
