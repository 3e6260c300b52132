import { roles } from '../../../http/access.ts';
import { documentPage } from '../../dossier/document-page.tsx';
import { at } from '../../edge/page.ts';
import type { StaffApp } from '../app.ts';
import { evaluationCrumb, sheetCrumb } from './crumbs.ts';
import { ownEvaluation } from './own-evaluation.ts';

/** A document of an application that is one's own to score, once there is no conflict. */
export const evaluatedDocumentPage = documentPage<StaffApp>({
  path: '/evaluation/:applicationId/documents/:documentId',
  allow: roles('evaluator'),
  section: 'evaluation',
  find: async (app, visit, params) => {
    const own = await ownEvaluation(app, visit, params);
    if (own?.application === undefined) return undefined;
    const { id, documents } = own.application;
    return {
      application: { id, documents },
      crumbs: [evaluationCrumb(visit), sheetCrumb(visit, id, own.task.title)],
      back: { text: visit.t('evalBackToSheet'), href: at(visit, `/evaluation/${id}`) },
    };
  },
  advice: { DocumentInfected: 'evalTellSecretary' },
});
