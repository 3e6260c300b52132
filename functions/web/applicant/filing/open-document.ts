import { signedIn } from '../../../http/access.ts';
import { documentPage } from '../../dossier/document-page.tsx';
import { at } from '../../edge/page.ts';
import type { ApplicantApp } from '../app.ts';
import { crumbsTo, ownApplication, pathOf } from '../applications/own-application.ts';

/** A document of one's own; that its scan has not spoken yet costs nobody the deadline. */
export const openDocumentPage = documentPage<ApplicantApp>({
  path: '/my/applications/:applicationId/documents/:documentId',
  allow: signedIn,
  section: 'my',
  find: async (app, visit, params) => {
    const hand = await ownApplication(app, visit, params);
    if (hand === undefined) return undefined;
    const href = at(visit, pathOf(hand.application.id, '/documents'));
    return {
      application: hand.application,
      crumbs: [...crumbsTo(hand, visit), { text: visit.t('documents'), href }],
      back: { text: visit.t('toDocuments'), href },
    };
  },
  advice: { ScanPending: 'openInTime', DocumentInfected: 'fileInfectedText' },
});
