import { DocumentId } from '../../../../../shared/kernel/ids.ts';
import { ButtonLink } from '../../../components/button.tsx';
import { at, type OwnPage } from '../../../edge/page.ts';
import type { StaffApp } from '../../app.ts';
import { callCrumbs, callPath, STAFF } from '../parts/call.tsx';
import { dossierOf } from './read.ts';

/** Leads to a document for a minute; one that is not clean says so instead. */
export const documentPage: OwnPage<StaffApp> = {
  path: '/admin/calls/:callId/applications/:applicationId/documents/:documentId',
  allow: STAFF,
  show: async (app, visit, params) => {
    const documentId = DocumentId.safeParse(params['documentId']);
    const dossier = documentId.success ? await dossierOf(app, visit, params) : undefined;
    if (!documentId.success || dossier === undefined) return undefined;
    const { call, seen } = dossier;
    const named = { id: seen.id, documentId: documentId.data };
    const opened = await app.applications.openDocument(visit.person.actor, named);
    if (opened.ok) return { location: opened.value.url };
    if (opened.error.code === 'NoSuchThing') return undefined;
    const infected = opened.error.code === 'DocumentInfected';
    const back = at(visit, callPath(call.id, `/applications/${seen.id}`));
    const { t } = visit;
    const title = t(infected ? 'reviewDocumentInfectedTitle' : 'reviewDocumentPendingTitle');
    return {
      status: infected ? 422 : 409,
      title,
      section: 'admin',
      crumbs: callCrumbs(visit, call, { text: seen.registrationNumber ?? '', href: back }),
      main: (
        <div class="b-reading">
          <h1 class="govuk-heading-xl">{title}</h1>
          <p class="govuk-body">{t(infected ? 'reviewDocumentInfectedText' : 'reviewDocumentPendingText')}</p>
          <ButtonLink text={t('backToApplication')} href={back} />
        </div>
      ),
    };
  },
};
