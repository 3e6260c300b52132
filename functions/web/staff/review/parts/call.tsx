import type { SeenCall } from '../../../../../shared/calls/index.ts';
import { inLanguage } from '../../../../../shared/kernel/text.ts';
import { roles } from '../../../../http/access.ts';
import { Tag } from '../../../components/tag.tsx';
import { at, type Crumb, type OwnVisit } from '../../../edge/page.ts';
import { phaseColour, phaseText } from '../../../public/words.ts';
import { type CallPage, CallNav } from '../../call-nav.tsx';

/** Who reads the applications of a call and everything about their check; the same as may list them through the API. */
export const STAFF = roles('officer', 'chair', 'auditor', 'admin');

/** Where the pages of a call's review are, below the language. */
export const callPath = (callId: string, page = ''): string => `/admin/calls/${callId}${page}`;

/** From the secretariat to a call, and from there on. */
export const callCrumbs = (visit: OwnVisit, { id, code }: SeenCall, ...further: readonly Crumb[]): readonly Crumb[] => [
  { text: visit.t('navAdmin'), href: at(visit, '/admin') },
  { text: visit.t('callCode', { code }), href: at(visit, callPath(id)) },
  ...further,
];

export interface CallHeadProps {
  readonly visit: OwnVisit;
  readonly call: SeenCall;
  readonly current: CallPage;
  readonly title: string;
}

/** Which call this is, what the page is, and the way to the call's other pages. */
export const CallHead = ({ visit, call, current, title }: CallHeadProps) => (
  <>
    <div class="b-title">
      <p class="b-title__code">
        {call.code} ·{' '}
        <span {...(call.title[visit.language] === undefined ? { lang: 'ro' } : {})}>
          {inLanguage(call.title, visit.language)}
        </span>
      </p>
      <Tag text={phaseText(call.phase, visit.language)} colour={phaseColour(call.phase)} />
    </div>
    <h1 class="govuk-heading-xl">{title}</h1>
    <CallNav visit={visit} call={call} current={current} />
  </>
);
