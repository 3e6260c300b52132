import { DocumentId } from '../../../../shared/kernel/ids.ts';
import { signedIn } from '../../../http/access.ts';
import { ButtonLink } from '../../components/button.tsx';
import { at, type OwnPage } from '../../edge/page.ts';
import type { ApplicantApp } from '../app.ts';
import { crumbsTo, ownApplication, pathOf } from '../applications/own-application.ts';
import { sentenceOf } from '../sentence.ts';

/** Opens a document of one's own at the store; in words when its scan has not spoken, or has found something. */
export const openDocumentPage: OwnPage<ApplicantApp> = {
  path: '/my/applications/:applicationId/documents/:documentId',
  allow: signedIn,
  show: async (app, visit, params) => {
    const hand = await ownApplication(app, visit, params);
    const documentId = DocumentId.safeParse(params['documentId']);
    if (hand === undefined || !documentId.success) return undefined;
    const { id, documents } = hand.application;
    const opened = await app.applications.openDocument(visit.person.actor, { id, documentId: documentId.data });
    if (opened.ok) return { location: opened.value.url };
    if (opened.error.code === 'NoSuchThing') return undefined;
    const { t } = visit;
    const back = at(visit, pathOf(id, '/documents'));
    const pending = opened.error.code === 'ScanPending';
    return {
      title: t(pending ? 'openPendingTitle' : 'openInfectedTitle'),
      section: 'my',
      crumbs: [...crumbsTo(hand, visit), { text: t('documents'), href: back }],
      main: (
        <div class="b-reading">
          <span class="govuk-caption-xl">{documents.find((one) => one.id === documentId.data)?.fileName}</span>
          <h1 class="govuk-heading-xl">{t(pending ? 'openPendingTitle' : 'openInfectedTitle')}</h1>
          <p class="govuk-body">{sentenceOf(app, visit, opened.error)}</p>
          {pending ? <p class="govuk-body">{t('openPendingText')}</p> : null}
          {pending ? <ButtonLink text={t('openAgain')} href={at(visit, visit.path)} /> : null}
          <p class="govuk-body">
            <a class="govuk-link" href={back}>
              {t('toDocuments')}
            </a>
          </p>
        </div>
      ),
    };
  },
};
