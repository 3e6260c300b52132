import { verdicts } from '../../builders/http-applications.ts';
import { aDeclarationOf, anUpload } from '../../builders/http-uploads.ts';
import { times } from '../../builders/http-calls.ts';
import { eventually } from '../../builders/http-client.ts';
import { aContent } from '../../builders/http-contents.ts';
import {
  aCompleteDraft,
  aDraft,
  aFiledCall,
  anOrganisation,
  aPublishedCall,
  as,
  aSubmittedApplication,
  attach,
  upload,
} from '../concurs.ts';
import type { Recipes } from '../routes.ts';

/** A document that was received and found clean. */
export const aCleanDocument = async () => {
  const application = await aSubmittedApplication();
  const { applicationId, documentId, organisation } = application;
  const params = { applicationId, documentId };
  await eventually(async () => {
    const path = `/v1/applications/${applicationId}/documents/${documentId}/content`;
    const { status } = await as(organisation.representative).get(path);
    if (status !== 302) throw new Error(`still ${status}`);
  });
  return { application, params };
};

export const applicationRequests: Recipes = {
  'POST /v1/calls/{callId}/applications': async () => {
    const { organisationId, editor } = await anOrganisation();
    return { who: editor, params: { callId: (await aPublishedCall()).callId }, body: { organisationId } };
  },
  'GET /v1/applications': async () => ({ who: (await aDraft()).organisation.editor }),
  'GET /v1/applications/{applicationId}': async () => {
    const { applicationId, organisation } = await aDraft();
    return { who: organisation.editor, params: { applicationId } };
  },
  'PATCH /v1/applications/{applicationId}': async () => {
    const { applicationId, organisation, version } = await aDraft();
    return { who: organisation.editor, params: { applicationId }, body: aContent(), ifMatch: version };
  },
  'POST /v1/applications/{applicationId}/documents': async () => {
    const { applicationId, organisation } = await aDraft();
    return { who: organisation.editor, params: { applicationId }, body: aDeclarationOf(anUpload()) };
  },
  'POST /v1/applications/{applicationId}/documents/{documentId}/completion': async () => {
    const application = await aDraft();
    const { applicationId, organisation } = application;
    return { who: organisation.editor, params: { applicationId, ...(await upload(application)) } };
  },
  'GET /v1/applications/{applicationId}/documents/{documentId}/content': async () => {
    const { application, params } = await aCleanDocument();
    return { who: application.organisation.representative, params };
  },
  'DELETE /v1/applications/{applicationId}/documents/{documentId}': async () => {
    const application = await aDraft();
    const { applicationId, organisation } = application;
    return { who: organisation.editor, params: { applicationId, ...(await attach(application)) } };
  },
  'POST /v1/applications/{applicationId}/submission': async () => {
    const { applicationId, organisation } = await aCompleteDraft();
    return { who: organisation.representative, params: { applicationId } };
  },
  'POST /v1/applications/{applicationId}/withdrawal': async () => {
    const { applicationId, organisation } = await aSubmittedApplication();
    return { who: organisation.representative, params: { applicationId } };
  },
  'GET /v1/applications/{applicationId}/receipt': async () => {
    const { applicationId, organisation } = await aSubmittedApplication();
    return { who: organisation.editor, params: { applicationId } };
  },
  'GET /v1/calls/{callId}/receipts': async () => ({
    who: 'nobody',
    params: { callId: (await aFiledCall()).callId },
    now: times.closed,
  }),
  'GET /v1/calls/{callId}/applications': async () => ({
    who: 'officer',
    params: { callId: (await aFiledCall()).callId },
  }),
  'PUT /v1/applications/{applicationId}/screening': async () => {
    const { applicationId } = await aSubmittedApplication();
    return { who: 'officer', params: { applicationId }, body: verdicts(), now: times.screening };
  },
};
