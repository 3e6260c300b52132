import type { ComponentChildren } from 'preact';
import type { View } from '../../edge/page.ts';
import { callCrumbs } from '../call-crumbs.ts';
import { CallHead, type CallHeadProps } from '../call-head.tsx';

export interface CallViewProps extends Required<CallHeadProps> {
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
        <CallHead visit={visit} call={call} current={current} title={title} />
        {children}
      </>
    ),
  };
}
