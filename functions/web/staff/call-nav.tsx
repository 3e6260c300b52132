import type { MessageKey } from '../../../shared/i18n/catalogue/translate.ts';
import type { SeenCall } from '../../../shared/calls/index.ts';
import { at, type OwnVisit } from '../edge/page.ts';

/** The pages of one call, in the order of the work. */
export const CALL_PAGES = {
  overview: ['', 'callNavOverview'],
  applications: ['/applications', 'callNavApplications'],
  commission: ['/commission', 'callNavCommission'],
  scores: ['/scores', 'callNavScores'],
  ranking: ['/ranking', 'callNavRanking'],
  'what-if': ['/what-if', 'callNavWhatIf'],
  decision: ['/decision', 'callNavDecision'],
  results: ['/publication-of-results', 'callNavResults'],
} as const satisfies Record<string, readonly [string, MessageKey]>;

export interface CallNavProps {
  readonly visit: OwnVisit;
  readonly call: Pick<SeenCall, 'id' | 'code'>;
  readonly current: keyof typeof CALL_PAGES;
}

/** From one page of a call to the others. */
export const CallNav = ({ visit, call, current }: CallNavProps) => (
  <nav class="b-subnav" aria-label={`${visit.t('callNavLabel')} ${call.code}`}>
    <ul class="b-subnav__list">
      {Object.entries(CALL_PAGES).map(([name, [path, words]]) => (
        <li>
          <a
            class="b-subnav__link"
            href={at(visit, `/admin/calls/${call.id}${path}`)}
            {...(name === current ? { 'aria-current': 'page' } : {})}
          >
            {visit.t(words)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
