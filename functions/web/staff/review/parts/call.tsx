import type { SeenCall } from '../../../../../shared/calls/index.ts';
import { CallId } from '../../../../../shared/kernel/ids.ts';
import { inLanguage } from '../../../../../shared/kernel/text.ts';
import { roles } from '../../../../http/access.ts';
import { Tag } from '../../../components/tag.tsx';
import { at, type Crumb, type OwnVisit, type Params } from '../../../edge/page.ts';
import { phaseColour, phaseText } from '../../../public/words.ts';
import type { StaffApp } from '../../app.ts';
import { type CallPage, CallNav } from '../../call-nav.tsx';

/** Who reads the applications of a call and everything about their check; the same as may list them through the API. */
export const STAFF = roles('officer', 'chair', 'auditor', 'admin');

/** Where the pages of a call's review are, below the language. */
export const callPath = (callId: string, page = ''): string => `/admin/calls/${callId}${page}`;

/** The call a page is about; `undefined` where there is none. */
export async function callOf(
  app: StaffApp,
  { person, now }: OwnVisit,
  { callId }: Params,
): Promise<SeenCall | undefined> {
  const id = CallId.safeParse(callId);
  const call = id.success ? await app.calls.getCall({ actor: person.actor, now }, id.data) : undefined;
  return call?.ok === true ? call.value : undefined;
}

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
