import { documentPage } from '../../../dossier/document-page.tsx';
import { at } from '../../../edge/page.ts';
import type { StaffApp } from '../../app.ts';
import { callReaders } from '../../call-nav.tsx';
import { callCrumbs, callPath } from '../../call-crumbs.ts';
import { filedApplication } from './read.ts';

/** A document of a dossier as staff reads it. */
export const filedDocumentPage = documentPage<StaffApp>({
  path: '/admin/calls/:callId/applications/:applicationId/documents/:documentId',
  allow: callReaders,
  section: 'admin',
  find: async (app, visit, params) => {
    const dossier = await filedApplication(app, visit, params);
    if (dossier === undefined) return undefined;
    const { call, application } = dossier;
    const href = at(visit, callPath(call.id, `/applications/${application.id}`));
    return {
      application,
      crumbs: callCrumbs(visit, call, { text: application.registrationNumber ?? '', href }),
      back: { text: visit.t('toApplication'), href },
    };
  },
  advice: { DocumentInfected: 'reviewAskAnother' },
});
