import { type Subject, Subject as SubjectSchema, subjectOf } from '../../../../shared/audit/index.ts';
import type { SeenCall } from '../../../../shared/calls/index.ts';
import { isSubjectKind, subjectKinds, type SubjectKind } from '../../../../shared/i18n/audit-words.ts';
import { CallId } from '../../../../shared/kernel/ids.ts';
import { inLanguage, searchable, type Text } from '../../../../shared/kernel/text.ts';
import { Idno } from '../../../../shared/organisations/index.ts';
import { languageOf } from '../../components/told.tsx';
import type { OwnVisit } from '../../edge/page.ts';
import { everyItem } from '../../parts/every-item.ts';
import type { StaffApp } from '../app.ts';
import { thingOf } from './subject.ts';

/** A thing whose trail can be read. */
export interface Found {
  readonly subject: Subject;
  readonly kind: string;
  readonly name: string;
  /** Language of the name, when it is not the page's. */
  readonly lang?: 'ro' | undefined;
}

const found = ({ language }: OwnVisit, kind: SubjectKind, id: string, name: string): Found => ({
  subject: subjectOf(kind, id),
  kind: subjectKinds[kind][language],
  name,
});
/** The same of what the authority titled. */
const titled = (visit: OwnVisit, kind: SubjectKind, { id, title, code }: Titled): Found => ({
  ...found(visit, kind, id, [code, inLanguage(title, visit.language)].filter(Boolean).join(' · ')),
  ...languageOf(title, visit.language),
});
interface Titled {
  readonly id: string;
  readonly title: Text;
  readonly code?: string;
}

const contains = (text: string, asked: string): boolean => searchable(text).includes(searchable(asked));

/** Things by what people know of them: a code, a registration number, a name, an IDNO, or an id. */
export async function findThings(app: StaffApp, visit: OwnVisit, asked: string): Promise<readonly Found[]> {
  const calls = await everyCall(app, visit);
  const parts = await Promise.all([
    byId(app, visit, asked),
    byNumber(app, visit, asked, calls),
    Promise.resolve(callsLike(visit, calls, asked)),
    programmesLike(app, visit, asked),
    organisationsLike(app, visit, asked),
  ]);
  return [...new Map(parts.flat().map((one) => [one.subject, one])).values()];
}

/** Calls, newest first, drafts included. */
const everyCall = ({ calls }: StaffApp, { person, now }: OwnVisit): Promise<readonly SeenCall[]> =>
  everyItem((part) => calls.listCalls({ actor: person.actor, now }, {}, part));

const callsLike = (visit: OwnVisit, calls: readonly SeenCall[], asked: string): readonly Found[] =>
  calls
    .filter(({ code, title }) => contains(code, asked) || contains(inLanguage(title, visit.language), asked))
    .map((call) => titled(visit, 'call', call));

/** `SUB-17/000123` is the code of a call and a number in it. */
async function byNumber(
  { applications }: StaffApp,
  visit: OwnVisit,
  asked: string,
  calls: readonly SeenCall[],
): Promise<readonly Found[]> {
  const code = asked.split('/')[0]?.toUpperCase();
  if (!asked.includes('/')) return [];
  const numbered = calls.filter((call) => call.code.toUpperCase() === code);
  const standings = await Promise.all(numbered.map(({ id }) => applications.findApplication(id, asked)));
  return standings.flatMap((standing) => {
    if (standing === undefined) return [];
    const { applicationId, registrationNumber, title } = standing;
    return [found(visit, 'application', applicationId, `${registrationNumber} · ${title}`)];
  });
}

async function programmesLike({ programmes }: StaffApp, visit: OwnVisit, asked: string): Promise<readonly Found[]> {
  const page = await programmes.programmes.list({ limit: 100 });
  const all = page.ok ? page.value.items : [];
  return all
    .filter(({ id, title }) => contains(id, asked) || contains(inLanguage(title, visit.language), asked))
    .flatMap(({ id, title }) => [titled(visit, 'budget', { id, title }), titled(visit, 'programme', { id, title })]);
}

async function organisationsLike({ organisations }: StaffApp, visit: OwnVisit, asked: string) {
  const idno = Idno.safeParse(asked);
  const search = idno.success ? { idno: idno.data } : { name: asked };
  const page = await organisations.listOrganisations(visit.person.actor, search, { limit: 20 });
  return (page.ok ? page.value.items : []).map(({ id, name }) => found(visit, 'organisation', id, name));
}

/** A whole subject, `call:<id>`, or an id alone, tried as everything it may be. */
async function byId(app: StaffApp, visit: OwnVisit, asked: string): Promise<readonly Found[]> {
  const [kind = ''] = asked.split(':');
  const whole = SubjectSchema.safeParse(asked);
  const subjects =
    whole.success && isSubjectKind(kind)
      ? [whole.data]
      : CallId.safeParse(asked).success
        ? (['call', 'application', 'organisation', 'question'] as const).map((one) => subjectOf(one, asked))
        : [];
  const things = subjects.map(async (subject) => {
    const trail = await app.audit.readTrail(visit.person.actor, subject, { limit: 1 });
    return trail.ok ? [await thingOf(app, visit, subject)] : [];
  });
  return (await Promise.all(things)).flat();
}

/** What an auditor may want to look at who has not searched yet: the budgets and the newest calls. */
export async function newestThings(app: StaffApp, visit: OwnVisit): Promise<readonly Found[]> {
  const programmes = await app.programmes.programmes.list({ limit: 10 });
  const calls = await app.calls.listCalls({ actor: visit.person.actor, now: visit.now }, {}, { limit: 10 });
  return [
    ...(programmes.ok ? programmes.value.items : []).map(({ id, title }) => titled(visit, 'budget', { id, title })),
    ...(calls.ok ? calls.value.items : []).map((call) => titled(visit, 'call', call)),
  ];
}
