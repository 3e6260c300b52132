import { type Actor, has, type Role } from '../../../shared/kernel/actor.ts';
import type { MessageKey } from '../../../shared/i18n/catalogue/translate.ts';
import { at, type Section, type Visit } from '../edge/page.ts';

const EVERYBODY: readonly Section[] = ['calls', 'budget', 'organisations', 'contact'];

/** Which part of the portal is whose. */
const PARTS: readonly (readonly [Section, readonly Role[]])[] = [
  ['evaluation', ['evaluator']],
  ['admin', ['officer', 'chair', 'admin', 'auditor']],
  ['finance', ['finance', 'officer', 'chair', 'auditor', 'admin']],
  ['audit', ['auditor', 'admin']],
];

const NAMES = {
  calls: 'navCalls',
  budget: 'navBudget',
  organisations: 'navOrganisations',
  contact: 'navContact',
  my: 'navMy',
  evaluation: 'navEvaluation',
  admin: 'navAdmin',
  finance: 'navFinance',
  audit: 'navAudit',
} as const satisfies Record<Section, MessageKey>;

const staffParts = (actor: Actor): readonly Section[] =>
  PARTS.filter(([, roles]) => has(actor, ...roles)).map(([section]) => section);

/** The parts a person works in; who is no staff applies for money. */
const partsFor = (actor: Actor): readonly Section[] => {
  const staff = staffParts(actor);
  return staff.length === 0 ? ['my'] : staff;
};

/** Where a person's work begins, below the language. */
export const startOf = (actor: Actor): string => `/${partsFor(actor)[0] ?? 'my'}`;

/** The navigation: what everybody may read, and in front of it one's own parts. */
export function navigationOf(visit: Visit, section: Section | undefined) {
  const { person, path, t } = visit;
  const own = person === undefined ? [] : partsFor(person.actor);
  return [...own, ...EVERYBODY].map((part) => ({
    text: t(NAMES[part]),
    href: at(visit, `/${part}`),
    ...(part !== section ? {} : path === `/${part}` ? { current: true } : { active: true }),
  }));
}
