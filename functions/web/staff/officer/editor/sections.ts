import type { SeenCall } from '../../../../../shared/calls/index.ts';
import { callPath } from '../../call-crumbs.ts';

/** The pages on which a call is written, in the order in which each can lean on those before it. */
export const SECTIONS = [
  'basics',
  'calendar',
  'money',
  'rules',
  'grid',
  'rules-evaluation',
  'requirements',
  'documents',
] as const;
export type Section = (typeof SECTIONS)[number];

const words = {
  basics: { title: 'editBasics', text: 'editBasicsText' },
  calendar: { title: 'editCalendar', text: 'editCalendarText' },
  money: { title: 'editMoney', text: 'editMoneyText' },
  rules: { title: 'editRules', text: 'editRulesText' },
  grid: { title: 'editGrid', text: 'editGridText' },
  'rules-evaluation': { title: 'editDeciding', text: 'editDecidingText' },
  requirements: { title: 'editRequirements', text: 'editRequirementsText' },
  documents: { title: 'editDocuments', text: 'editDocumentsText' },
} as const satisfies Record<Section, unknown>;
const places = { title: 'editPlaces', text: 'editPlacesText' } as const;

/** What a section is called and says; a call that gives no money has places to give. */
export const wordsOf = (section: Section, { kind }: Pick<SeenCall, 'kind'>) =>
  section === 'money' && kind !== 'subsidy' ? places : words[section];

export const sectionPath = (id: string, section: Section): string => `${callPath(id)}/edit/${section}`;

/** Where one goes on after a section; after the last, back to the list of what there is to do. */
export function afterSection(id: string, section: Section): string {
  const next = SECTIONS[SECTIONS.indexOf(section) + 1];
  return next === undefined ? `${callPath(id)}?done=saved` : sectionPath(id, next);
}

/** On which page a refusal of publication is mended. */
const MENDED: Readonly<Record<string, Section>> = {
  CriterionTwice: 'grid',
  FloorAboveMax: 'grid',
  RequirementTwice: 'requirements',
  DocumentTwice: 'documents',
  EnvelopeTwice: 'money',
  CallTooLong: 'basics',
  ProgrammeUnknown: 'basics',
  CallCodeTaken: 'basics',
  ThresholdAboveGrid: 'rules-evaluation',
  TieBreakUnknown: 'rules-evaluation',
  OpensAfterCloses: 'calendar',
  ClosingPast: 'calendar',
  OpenTooBriefly: 'calendar',
  EnvelopesMissing: 'money',
  EnvelopeEmpty: 'money',
  EnvelopesOnlyForSubsidy: 'money',
  CapacityMissing: 'money',
  LineNotInProgramme: 'money',
  GrantAboveLine: 'rules',
  MoneyShort: 'money',
};
export const mendedIn = (code: string): Section | undefined => MENDED[code];
