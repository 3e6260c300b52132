import type { ComponentChildren } from 'preact';
import type { SeenCall } from '../../../../shared/calls/index.ts';
import { Told } from '../../components/told.tsx';
import type { View } from '../../edge/page.ts';
import { callCrumbs } from '../call-crumbs.ts';
import { CallNav, type CallNavProps } from '../call-nav.tsx';

export interface CallViewProps extends CallNavProps {
  readonly call: SeenCall;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A page of a call: whose it is, the way to its other pages, and what is shown. */
export function callView({ visit, call, current, title, children }: CallViewProps): View {
  return {
    title: `${title} · ${call.code}`,
    section: 'admin',
    wide: true,
    crumbs: callCrumbs(visit, call),
    main: (
      <>
        <span class="govuk-caption-xl">
          {call.code} · <Told text={call.title} language={visit.language} />
        </span>
        <h1 class="govuk-heading-xl">{title}</h1>
        <CallNav visit={visit} call={call} current={current} />
        {children}
      </>
    ),
  };
}
