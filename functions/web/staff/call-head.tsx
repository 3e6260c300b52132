import type { SeenCall } from '../../../shared/calls/index.ts';
import { Tag } from '../components/tag.tsx';
import { Told } from '../components/told.tsx';
import { phaseColour, phaseText } from '../public/words.ts';
import { CallNav, type CallNavProps } from './call-nav.tsx';

export interface CallHeadProps extends CallNavProps {
  readonly call: SeenCall;
  /** What the page is. @default - the call's own page, which has its title */
  readonly title?: string;
}

/** Which call this is and how far it is, what the page is, and the way to the call's other pages. */
export function CallHead({ visit, call, current, title }: CallHeadProps) {
  const { language, t } = visit;
  const called = <Told text={call.title} language={language} />;
  return (
    <>
      <div class="b-title">
        <Tag text={phaseText(call.phase, language)} colour={phaseColour(call.phase)} />
        <span class="b-title__code">
          {title === undefined ? (
            t('callCode', { code: call.code })
          ) : (
            <>
              {call.code} · {called}
            </>
          )}
        </span>
      </div>
      {title === undefined ? <h1 class="govuk-heading-l">{called}</h1> : <h1 class="govuk-heading-xl">{title}</h1>}
      <CallNav visit={visit} call={call} current={current} />
    </>
  );
}
