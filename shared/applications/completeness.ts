import type { Call } from '../calls/index.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { Content } from './content.ts';
import type { ApplicationDocument } from './document.ts';

/** Everything that is missing, by JSON pointers into the application. */
export interface ApplicationIncomplete {
  readonly code: 'ApplicationIncomplete';
  readonly missing: number;
  readonly at: readonly string[];
}
/** A required document holds malware; another file has to be uploaded in its place. */
export interface DocumentInfected {
  readonly code: 'DocumentInfected';
  readonly at?: readonly string[];
}

type Needed = readonly (readonly [pointer: string, present: (content: Content) => boolean])[];

const always: Needed = [
  ['/project/title', ({ project }) => project?.title !== undefined],
  ['/project/description', ({ project }) => project?.description !== undefined],
  ['/contacts/representative', ({ contacts }) => contacts?.representative !== undefined],
  ['/declarations/dataIsTrue', ({ declarations }) => declarations?.dataIsTrue === true],
  ['/declarations/noDoubleFinancing', ({ declarations }) => declarations?.noDoubleFinancing === true],
  ['/declarations/noArrears', ({ declarations }) => declarations?.noArrears === true],
  ['/declarations/personalDataConsent', ({ declarations }) => declarations?.personalDataConsent === true],
];
const forMoney: Needed = [
  ['/project/startsOn', ({ project }) => project?.startsOn !== undefined],
  ['/project/endsOn', ({ project }) => project?.endsOn !== undefined],
  ['/project/goal', ({ project }) => project?.goal !== undefined],
  ['/project/justification', ({ project }) => project?.justification !== undefined],
  ['/project/targetGroup', ({ project }) => project?.targetGroup !== undefined],
  ['/experience/activity', ({ experience }) => experience?.activity !== undefined],
  ['/contacts/lead', ({ contacts }) => contacts?.lead !== undefined],
  ['/activities', ({ activities = [] }) => activities.length > 0],
  ['/budget', ({ budget = [] }) => budget.some((row) => row.quantity * row.unitPrice > row.own)],
];

type Documents = readonly Pick<ApplicationDocument, 'requirement' | 'scan'>[];

/** A dossier is complete when every needed section and every required document is there; a pending scan never costs a deadline, malware does. */
export function complete(
  call: Pick<Call, 'kind' | 'documents'>,
  content: Content,
  documents: Documents,
): Result<void, ApplicationIncomplete | DocumentInfected> {
  const sections = call.kind === 'subsidy' ? [...always, ...forMoney] : always;
  const absent = sections.filter(([, present]) => !present(content)).map(([pointer]) => pointer);
  const required = call.documents.filter((document) => document.required).map(({ code }) => code);
  return broughtAll(required, documents, absent);
}

/** A completion is complete when a new document answers everything that was asked. */
export function broughtAll(
  asked: readonly string[],
  documents: Documents,
  missing: readonly string[] = [],
): Result<void, ApplicationIncomplete | DocumentInfected> {
  const brought = (code: string) => documents.filter(({ requirement }) => requirement === code);
  const lacking = asked.filter((code) => brought(code).length === 0).map((code) => `/documents/${code}`);
  const at = [...missing, ...lacking];
  if (at.length > 0) return err({ code: 'ApplicationIncomplete', missing: at.length, at });
  const infected = asked.filter((code) => brought(code).every(({ scan }) => scan === 'infected'));
  if (infected.length === 0) return ok(undefined);
  return err({ code: 'DocumentInfected', at: infected.map((code) => `/documents/${code}`) });
}
