import { ApplicationId, DocumentId } from '../../../../shared/kernel/ids.ts';
import { roles } from '../../../http/access.ts';
import { ButtonLink } from '../../components/button.tsx';
import { at, type OwnPage, type OwnVisit, type View } from '../../edge/page.ts';
import type { StaffApp } from '../app.ts';
import { evaluationCrumb } from './crumbs.ts';

/** Opens a document at the store, or says why nobody can open it yet. */
export const documentPage: OwnPage<StaffApp> = {
  path: '/evaluation/:applicationId/documents/:documentId',
  allow: roles('evaluator'),
  show: async ({ applications, evaluations }, visit, params) => {
    const id = ApplicationId.safeParse(params['applicationId']);
    const documentId = DocumentId.safeParse(params['documentId']);
    if (!id.success || !documentId.success) return undefined;
    const { actor } = visit.person;
    const own = await evaluations.viewOwnSheet(id.data, actor.userId);
    if (!own.ok) return undefined;
    const link = await applications.openDocument(actor, { id: id.data, documentId: documentId.data });
    if (link.ok) return { location: link.value.url };
    if (link.error.code === 'NoSuchThing') return undefined;
    return notYet(visit, id.data, link.error.code);
  },
};

function notYet(visit: OwnVisit, applicationId: string, code: 'ScanPending' | 'DocumentInfected'): View {
  const { t } = visit;
  const waits = code === 'ScanPending';
  const title = t(waits ? 'evalDocumentWaits' : 'evalDocumentBad');
  return {
    status: 409,
    title,
    section: 'evaluation',
    crumbs: [evaluationCrumb(visit)],
    main: (
      <div class="b-reading">
        <h1 class="govuk-heading-xl">{title}</h1>
        <p class="govuk-body">{t(waits ? 'evalDocumentWaitsText' : 'evalDocumentBadText')}</p>
        <div class="b-actions">
          {waits ? <ButtonLink text={t('evalTryAgain')} href={at(visit, visit.path)} /> : null}
          <a class="govuk-link" href={at(visit, `/evaluation/${applicationId}`)}>
            {t('evalBackToSheet')}
          </a>
        </div>
      </div>
    ),
  };
}
