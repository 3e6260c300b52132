import type { ComponentChildren } from 'preact';
import type { SeenCall } from '../../../../shared/calls/index.ts';
import { CallId } from '../../../../shared/kernel/ids.ts';
import { inLanguage } from '../../../../shared/kernel/text.ts';
import { Told } from '../../components/told.tsx';
import { at, type OwnVisit, type Params, type View } from '../../edge/page.ts';
import type { StaffApp } from '../app.ts';
import { CallNav, type CallNavProps } from '../call-nav.tsx';

/** The call of the address, as this person may see it. */
export async function callAt(
  { calls }: StaffApp,
  { person: { actor }, now }: OwnVisit,
  { callId }: Params,
): Promise<SeenCall | undefined> {
  const id = CallId.safeParse(callId);
  if (!id.success) return undefined;
  const call = await calls.getCall({ actor, now }, id.data);
  return call.ok ? call.value : undefined;
}

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
    crumbs: [
      { text: visit.t('navAdmin'), href: at(visit, '/admin') },
      { text: inLanguage(call.title, visit.language), href: at(visit, `/admin/calls/${call.id}`) },
    ],
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
