import type { SeenCall } from '../../../../../shared/calls/index.ts';
import { Tag } from '../../../components/tag.tsx';
import { Told } from '../../../components/told.tsx';
import type { OwnVisit } from '../../../edge/page.ts';
import { phaseColour, phaseText } from '../../../public/words.ts';
import { type CallPage, CallNav } from '../../call-nav.tsx';

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
        {call.code} · <Told text={call.title} language={visit.language} />
      </p>
      <Tag text={phaseText(call.phase, visit.language)} colour={phaseColour(call.phase)} />
    </div>
    <h1 class="govuk-heading-xl">{title}</h1>
    <CallNav visit={visit} call={call} current={current} />
  </>
);
