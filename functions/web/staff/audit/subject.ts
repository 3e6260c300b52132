import { Subject } from '../../../../shared/audit/index.ts';
import { subjectKinds, isSubjectKind, type SubjectKind } from '../../../../shared/i18n/audit-words.ts';
import { ApplicationId, CallId, OrganisationId, ProgrammeId, UserId } from '../../../../shared/kernel/ids.ts';
import { inLanguage } from '../../../../shared/kernel/text.ts';
import { isPublic } from '../../../../shared/calls/index.ts';
import { languageOf } from '../../components/told.tsx';
import type { OwnVisit, Params } from '../../edge/page.ts';
import type { StaffApp } from '../app.ts';
import { callPath } from '../call-crumbs.ts';

/** What a trail is of, as people know it. */
export interface Thing {
  readonly subject: Subject;
  readonly kind: string;
  /** Its code, number or name; its id where it has none of these. */
  readonly name: string;
  /** Language of the name, when it is not the page's. */
  readonly lang?: 'ro' | undefined;
  /** Its code where the name says more. @default - the name */
  readonly code?: string;
  /** A page about it, below the language. */
  readonly href?: string | undefined;
  /** Where other trails go on: `call:<id>` … */
  readonly callId?: CallId | undefined;
  readonly applicationId?: ApplicationId | undefined;
  readonly organisationId?: OrganisationId | undefined;
}

/** The subject an address names. */
export function subjectIn({ subject = '' }: Params): Subject | undefined {
  try {
    return Subject.safeParse(decodeURIComponent(subject)).data;
  } catch {
    return undefined;
  }
}

type App = Pick<StaffApp, 'applications' | 'calls' | 'organisations' | 'people' | 'programmes'>;
type Named = Omit<Thing, 'subject' | 'kind'>;
type Find = (app: App, visit: OwnVisit, id: string) => Promise<Named | undefined>;

const ofCall: Find = async ({ calls }, { person, now, language }, id) => {
  const callId = CallId.safeParse(id);
  const call = callId.success ? await calls.getCall({ actor: person.actor, now }, callId.data) : undefined;
  if (call?.ok !== true) return undefined;
  const { code, title } = call.value;
  const href = isPublic(call.value) ? `/calls/${call.value.id}` : callPath(call.value.id);
  const name = `${code} · ${inLanguage(title, language)}`;
  return { name, code, ...languageOf(title, language), href, callId: call.value.id };
};

const ofApplication: Find = async ({ applications }, { person, now, t }, id) => {
  const applicationId = ApplicationId.safeParse(id);
  const seen = applicationId.success
    ? await applications.getApplication({ actor: person.actor, now }, applicationId.data)
    : undefined;
  if (seen?.ok !== true) return undefined;
  const { callId, organisationId, registrationNumber, content } = seen.value;
  const title = content.project?.title;
  const number = registrationNumber ?? t('audNotFiled');
  return {
    name: title === undefined ? number : `${number} · ${title}`,
    href: callPath(callId, `/applications/${seen.value.id}`),
    ...{ callId, organisationId, applicationId: seen.value.id },
  };
};

const ofOrganisation: Find = async ({ organisations }, { person }, id) => {
  const organisationId = OrganisationId.safeParse(id);
  const seen = organisationId.success
    ? await organisations.getOrganisation(person.actor, organisationId.data)
    : undefined;
  if (seen?.ok !== true) return undefined;
  const { name } = seen.value;
  return { name, href: `/organisations?${new URLSearchParams({ q: name }).toString()}`, organisationId: seen.value.id };
};

const ofProgramme =
  (page: string): Find =>
  async ({ programmes }, { language }, id) => {
    const programmeId = ProgrammeId.safeParse(id);
    const programme = programmeId.success ? await programmes.programmes.get(programmeId.data) : undefined;
    if (programme === undefined) return undefined;
    const { title } = programme;
    return { name: inLanguage(title, language), ...languageOf(title, language), href: `/${page}/${programme.id}` };
  };

const ofSheet: Find = async (app, visit, id) => {
  const [applicationId = '', evaluatorId = ''] = id.split('~');
  const application = await ofApplication(app, visit, applicationId);
  const who = await nameOr(app, evaluatorId);
  return application && { ...application, name: visit.t('audSheetOf', { name: application.name, who }) };
};

/** What somebody is called, or the id of their account. */
async function nameOr({ people }: Pick<StaffApp, 'people'>, id: string): Promise<string> {
  const userId = UserId.safeParse(id).data;
  return (userId && (await people.namesOf([userId])).get(userId)) ?? id;
}

const finders: Readonly<Record<SubjectKind, Find>> = {
  programme: ofProgramme('budget'),
  budget: ofProgramme('finance'),
  call: ofCall,
  question: () => Promise.resolve(undefined),
  organisation: ofOrganisation,
  application: ofApplication,
  evaluation: ofSheet,
};

/** Finds out what a trail is of; what is not known any more, or is not for this person, goes by its id. */
export async function thingOf(app: App, visit: OwnVisit, subject: Subject): Promise<Thing> {
  const [kind = '', ...rest] = subject.split(':');
  const id = rest.join(':');
  if (!isSubjectKind(kind)) return { subject, kind, name: id };
  const found = await finders[kind](app, visit, id);
  return { subject, kind: subjectKinds[kind][visit.language], ...(found ?? { name: id }) };
}
