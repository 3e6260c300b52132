import {
  type Filing,
  filingOf,
  type FilingRefusal,
  type SeenApplication,
} from '../../../../shared/applications/index.ts';
import type { SeenCall } from '../../../../shared/calls/index.ts';
import { ApplicationId } from '../../../../shared/kernel/ids.ts';
import type { Refusal, Result } from '../../../../shared/kernel/result.ts';
import type { MemberRole, SeenOrganisation } from '../../../../shared/organisations/index.ts';
import type { Sentences } from '../../../http/problem.ts';
import { at, type Crumb, type OwnVisit, type Params, type Visit } from '../../edge/page.ts';
import type { ApplicantApp } from '../app.ts';

/** An application as one of its own people has it open, with all its pages need to know. */
export interface AtHand {
  readonly application: SeenApplication;
  readonly call: SeenCall;
  readonly organisation: SeenOrganisation;
  readonly role: MemberRole;
  /** How it can be changed now, or why not. */
  readonly filing: Result<Filing, FilingRefusal>;
}

/** The application of this address; nothing for who does not belong to its organisation, staff included. */
export async function atHand(
  app: ApplicantApp,
  { person: { actor }, now }: OwnVisit,
  params: Params,
): Promise<AtHand | undefined> {
  const id = ApplicationId.safeParse(params['applicationId']);
  if (!id.success) return undefined;
  const application = await app.applications.getApplication({ actor, now }, id.data);
  if (!application.ok) return undefined;
  const { organisationId, callId } = application.value;
  const [organisation, call] = await Promise.all([
    app.organisations.getOrganisation(actor, organisationId),
    app.calls.getCall({ actor, now }, callId),
  ]);
  if (!organisation.ok || !call.ok || organisation.value.role === undefined) return undefined;
  return {
    application: application.value,
    call: call.value,
    organisation: organisation.value,
    role: organisation.value.role,
    filing: filingOf(application.value, call.value, now),
  };
}

/** The address of an application below the language, or of a page of it. */
export const pathOf = (applicationId: string, page = ''): string => `/my/applications/${applicationId}${page}`;

/** What an application is called: its title, or its number, or that it has none yet. */
export const nameOf = ({ application: { content, registrationNumber } }: AtHand, { t }: Pick<Visit, 't'>): string =>
  content.project?.title ?? registrationNumber ?? t('untitled');

/** The way back to the application. */
export const crumbsTo = (hand: AtHand, visit: Visit): readonly Crumb[] => [
  { text: visit.t('navMy'), href: at(visit, '/my') },
  { text: nameOf(hand, visit), href: at(visit, pathOf(hand.application.id)) },
];

/** Why something is not possible now, in the reader's language. */
export function sentenceOf({ kit }: ApplicantApp, { language }: Pick<Visit, 'language'>, refusal: Refusal): string {
  const sentences: Sentences = kit.sentences;
  return sentences[refusal.code]?.[language](refusal as never) ?? refusal.code; // each sentence knows its own refusal
}
