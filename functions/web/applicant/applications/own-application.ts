import {
  type Filing,
  filingOf,
  type FilingRefusal,
  progressOf,
  type SectionProgress,
  type SeenApplication,
} from '../../../../shared/applications/index.ts';
import type { SeenCall } from '../../../../shared/calls/index.ts';
import { ApplicationId } from '../../../../shared/kernel/ids.ts';
import type { Result } from '../../../../shared/kernel/result.ts';
import { inLanguage } from '../../../../shared/kernel/text.ts';
import type { MemberRole, SeenOrganisation } from '../../../../shared/organisations/index.ts';
import { languageOf } from '../../components/told.tsx';
import { at, type Crumb, type OwnVisit, type Params, type Visit } from '../../edge/page.ts';
import type { ApplicantApp } from '../app.ts';

/** An application as one of its own people sees it, with its call and organisation. */
export interface OwnApplication {
  readonly application: SeenApplication;
  readonly call: SeenCall;
  readonly organisation: SeenOrganisation;
  /** What the reader is in the organisation. */
  readonly role: MemberRole;
  /** How it can be changed now, or why not. */
  readonly filing: Result<Filing, FilingRefusal>;
  /** How it can be changed now; `undefined` when it cannot. */
  readonly mode: Filing['mode'] | undefined;
  readonly progress: readonly SectionProgress[];
}

/** The application of this address; nothing to who does not belong to its organisation, staff included. */
export async function ownApplication(
  app: ApplicantApp,
  { person: { actor }, now }: OwnVisit,
  { applicationId }: Params,
): Promise<OwnApplication | undefined> {
  const id = ApplicationId.safeParse(applicationId);
  if (!id.success) return undefined;
  const seen = await app.applications.getApplication({ actor, now }, id.data);
  if (!seen.ok) return undefined;
  const application = seen.value;
  const [call, organisation] = await Promise.all([
    app.calls.getCall({ actor, now }, application.callId),
    app.organisations.getOrganisation(actor, application.organisationId),
  ]);
  if (!call.ok || !organisation.ok || organisation.value.role === undefined) return undefined;
  const filing = filingOf(application, call.value, now);
  return {
    application,
    call: call.value,
    organisation: organisation.value,
    role: organisation.value.role,
    filing,
    mode: filing.ok ? filing.value.mode : undefined,
    progress: progressOf(call.value, application.content, application.documents),
  };
}

/** The address of an application below the language, or of a page of it: `pathOf(id, '/budget')`. */
export const pathOf = (id: string, page = ''): string => `/my/applications/${id}${page}`;

/** What an application is called: its title, or its number, or that it has none yet. */
export const nameOf = (
  { content: { project }, registrationNumber }: SeenApplication,
  { t }: Pick<Visit, 't'>,
): string => project?.title ?? registrationNumber ?? t('untitled');

/** The way back to the application. */
export const crumbsTo = ({ application }: OwnApplication, visit: Visit): readonly Crumb[] => [
  { text: visit.t('navMy'), href: at(visit, '/my') },
  { text: nameOf(application, visit), href: at(visit, pathOf(application.id)) },
];

/** The call's title with the language it is in, when that is not the reader's. */
export const callTitle = ({ language }: OwnVisit, { title }: SeenCall) => ({
  text: inLanguage(title, language),
  ...languageOf(title, language),
});

/** Whether everything that is needed to file it is there. */
export const isReady = ({ progress }: OwnApplication): boolean =>
  progress.every(({ needed, state }) => !needed || state === 'complete');

/** Whether something was changed after it was submitted, which counts only once it is submitted again. */
export const hasUnfiledChanges = ({ application, mode }: Pick<OwnApplication, 'application' | 'mode'>): boolean =>
  mode === 'edit' && application.submissions > 0 && application.unsubmittedChanges === true;
