import type { SeenCall } from '../../../shared/calls/index.ts';
import { at, type OwnVisit } from '../edge/page.ts';

const PAGES = {
  overview: { key: 'callNavOverview', path: '' },
  applications: { key: 'applications', path: '/applications' },
  commission: { key: 'callNavCommission', path: '/commission' },
  scores: { key: 'callNavScores', path: '/scores' },
  ranking: { key: 'ranking', path: '/ranking' },
  'what-if': { key: 'callNavWhatIf', path: '/what-if' },
  decision: { key: 'stepDecision', path: '/decision' },
  results: { key: 'stepResults', path: '/publication-of-results' },
} as const;
export type CallPage = keyof typeof PAGES;

export interface CallNavProps {
  readonly visit: OwnVisit;
  readonly call: Pick<SeenCall, 'id' | 'code' | 'phase'>;
  readonly current: CallPage;
}

/** The way between the pages of one call; a draft has only its own. */
export const CallNav = ({ visit, call, current }: CallNavProps) =>
  call.phase === 'draft' ? null : (
    <nav class="b-subnav" aria-label={visit.t('callCode', { code: call.code })}>
      <ul class="b-subnav__list">
        {Object.entries(PAGES).map(([page, { key, path }]) => (
          <li class="b-subnav__item">
            <a
              class="b-subnav__link"
              href={at(visit, `/admin/calls/${call.id}${path}`)}
              {...(page === current ? { 'aria-current': 'page' } : {})}
            >
              {visit.t(key)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
