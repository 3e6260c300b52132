import { isPublic, type SeenCall } from '../../../shared/calls/index.ts';
import type { PlainKey } from '../../../shared/i18n/catalogue/translate.ts';
import { simulateAwards } from '../../awards/simulate-awards.ts';
import { type Access, roles } from '../../http/access.ts';
import { allows } from '../edge/allows.ts';
import { at, type OwnVisit } from '../edge/page.ts';
import { callPath } from './call-crumbs.ts';

/** Who reads a call's pages, its applications and what becomes of them. */
export const callReaders = roles('officer', 'chair', 'auditor', 'admin');
/** Who compares other rules with a call's own: who may through the API. */
export const whatIfReaders: Access = simulateAwards.spec.allow;

interface Step {
  readonly key: PlainKey;
  readonly path: string;
  /** @default - who reads the call */
  readonly allow?: Access;
}
const PAGES = {
  overview: { key: 'callNavOverview', path: '' },
  questions: { key: 'callNavQuestions', path: '/questions' },
  applications: { key: 'applications', path: '/applications' },
  commission: { key: 'callNavCommission', path: '/commission' },
  scores: { key: 'callNavScores', path: '/scores' },
  ranking: { key: 'ranking', path: '/ranking' },
  'what-if': { key: 'callNavWhatIf', path: '/what-if', allow: whatIfReaders },
  decision: { key: 'stepDecision', path: '/decision' },
  results: { key: 'stepResults', path: '/publication-of-results' },
} as const satisfies Record<string, Step>;
export type CallPage = keyof typeof PAGES;

export interface CallNavProps {
  readonly visit: OwnVisit;
  readonly call: Pick<SeenCall, 'id' | 'code' | 'publishedAt'>;
  readonly current: CallPage;
}

const stepsFor = ({ person }: OwnVisit): readonly (readonly [string, Step])[] =>
  Object.entries<Step>(PAGES).filter(([, { allow }]) => allows(allow ?? callReaders, person.actor));

/** The way between the pages of one call that this person may open; what was never published has only its own. */
export const CallNav = ({ visit, call, current }: CallNavProps) =>
  !isPublic(call) ? null : (
    <nav class="b-subnav" aria-label={visit.t('callCode', { code: call.code })}>
      <ul class="b-subnav__list">
        {stepsFor(visit).map(([page, { key, path }]) => (
          <li>
            <a
              class="b-subnav__link"
              href={at(visit, callPath(call.id, path))}
              {...(page === current ? { 'aria-current': 'page' } : {})}
            >
              {visit.t(key)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
