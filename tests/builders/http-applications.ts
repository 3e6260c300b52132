import { type CallAtHand, type callScenarios, type CallWish, times } from './http-calls.ts';
import { type Api, type Body, done } from './http-client.ts';
import { aContent } from './http-contents.ts';
import { aDeclarationOf, anUpload, sendForm, type Upload } from './http-uploads.ts';
import type { OrganisationAtHand, organisationScenarios } from './http-organisations.ts';

/** An application and whose it is. */
export interface ApplicationAtHand {
  readonly applicationId: string;
  readonly organisation: OrganisationAtHand;
  readonly version: number;
}
/** A call with everything that was filed for it, in the order of filing. */
export interface ScreenedCall extends CallAtHand {
  readonly applications: readonly ApplicationAtHand[];
}
export interface FilingWish extends CallWish {
  /** What each application asks for, in lei; as many applications as sums. @default one of 20 000 */
  readonly requests?: readonly string[];
  /** What each says, when it asks for so much. @default what is needed and no more */
  readonly content?: (requested?: string) => object;
}
export interface ScreeningWish extends FilingWish {
  /** What the officer finds for every requirement. @default met */
  readonly verdict?: 'met' | 'not-met' | 'to-complete';
  /** How many of the last ones the officer has not looked at. @default 0 */
  readonly unscreened?: number;
}

/** One verdict on everything the call of `aCallDraft` asks. */
export const verdicts = (verdict: NonNullable<ScreeningWish['verdict']> = 'met') => ({
  verdicts: ['registered', 'statute'].map((requirement) => ({
    requirement,
    verdict,
    ...(verdict === 'met' ? {} : { reason: 'Statutul nu este semnat.' }),
  })),
});

export const applicationScenarios = (
  { as }: Api,
  { aPublishedCall }: ReturnType<typeof callScenarios>,
  { anOrganisation }: ReturnType<typeof organisationScenarios>,
) => {
  const now = times.open;
  const versioned = (application: ApplicationAtHand, { version }: Pick<Body, 'version'>) => ({
    ...application,
    version,
  });

  /** An application that was begun and says nothing yet. */
  const aDraft = async (call?: CallAtHand, organisation?: OrganisationAtHand): Promise<ApplicationAtHand> => {
    const { callId } = call ?? (await aPublishedCall());
    const whose = organisation ?? (await anOrganisation());
    const { organisationId, representative } = whose;
    const begun = as(representative).post(`/v1/calls/${callId}/applications`, { organisationId }, { now });
    const { id, version } = await done(begun);
    return { applicationId: id, organisation: whose, version };
  };
  /** Writes sections of an application. */
  const write = async (application: ApplicationAtHand, sections: object): Promise<ApplicationAtHand> => {
    const { applicationId, organisation, version } = application;
    const saved = as(organisation.editor).patch(`/v1/applications/${applicationId}`, sections, {
      now,
      ifMatch: version,
    });
    return versioned(application, await done(saved));
  };
  /** Asks for a form and sends the file; the server has not looked at it yet. */
  const upload = async ({ applicationId, organisation }: ApplicationAtHand, file: Upload = {}, at: string = now) => {
    const whole = anUpload(file);
    const path = `/v1/applications/${applicationId}/documents`;
    const { documentId, upload: form } = await done(
      as(organisation.editor).post(path, aDeclarationOf(whole), { now: at }),
    );
    const status = await sendForm(form, whole.content);
    if (status !== 201) throw new Error(`the store answered ${status}`);
    return { documentId: String(documentId) };
  };
  /** Uploads a file that the server has received. */
  const attach = async (application: ApplicationAtHand, file: Upload = {}, at: string = now) => {
    const { documentId } = await upload(application, file, at);
    const { applicationId, organisation } = application;
    const path = `/v1/applications/${applicationId}/documents/${documentId}/completion`;
    await done(as(organisation.editor).post(path, undefined, { now: at }));
    return { documentId };
  };
  /** A draft with everything the call asks for, ready to be submitted. */
  const aCompleteDraft = async (
    call?: CallAtHand,
    requested?: string,
    organisation?: OrganisationAtHand,
    content: NonNullable<FilingWish['content']> = aContent,
  ) => {
    const application = await write(await aDraft(call, organisation), content(requested));
    return { ...application, ...(await attach(application)) };
  };
  const submit = ({ applicationId, organisation }: ApplicationAtHand, at: string = now): Promise<Body> =>
    done(as(organisation.representative).post(`/v1/applications/${applicationId}/submission`, undefined, { now: at }));
  const aSubmittedApplication = async (call?: CallAtHand, requested?: string, content?: FilingWish['content']) => {
    const application = await aCompleteDraft(call, requested, undefined, content);
    return { ...application, receipt: await submit(application) };
  };
  const screen = ({ applicationId }: ApplicationAtHand, verdict: ScreeningWish['verdict'] = 'met'): Promise<Body> =>
    done(as('officer').put(`/v1/applications/${applicationId}/screening`, verdicts(verdict), { now: times.screening }));

  /** A call for which organisations have filed, one application each. */
  const aFiledCall = async ({ requests = ['20000.00'], content, ...wish }: FilingWish = {}): Promise<ScreenedCall> => {
    const call = await aPublishedCall(wish);
    const applications: ApplicationAtHand[] = [];
    for (const requested of requests) applications.push(await aSubmittedApplication(call, requested, content));
    return { ...call, applications };
  };
  /** A call whose applications were checked. */
  const aScreenedCall = async ({ verdict, unscreened = 0, ...wish }: ScreeningWish = {}): Promise<ScreenedCall> => {
    const call = await aFiledCall(wish);
    for (const application of call.applications.slice(0, call.applications.length - unscreened))
      await screen(application, verdict);
    return call;
  };
  return {
    aDraft,
    write,
    upload,
    attach,
    aCompleteDraft,
    submit,
    aSubmittedApplication,
    screen,
    aFiledCall,
    aScreenedCall,
  };
};
