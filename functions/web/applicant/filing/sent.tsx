import { signedIn } from '../../../http/access.ts';
import { Button } from '../../components/button.tsx';
import { Form } from '../../components/form.tsx';
import { TitleOf } from '../../parts/title-of.tsx';
import { at, type OwnPage, type OwnVisit } from '../../edge/page.ts';
import type { ApplicantApp } from '../app.ts';
import { crumbsTo, pathOf } from '../applications/own-application.ts';
import { documentHere } from './document-here.ts';
import { completeForm } from './complete-form.ts';
import { dropForm } from './drop-form.ts';

/** Where the store sends a browser without a script: one button, and the server reads what came. */
export const sentPage: OwnPage<ApplicantApp> = {
  path: '/my/applications/:applicationId/documents/:documentId/sent',
  allow: signedIn,
  show: async (app, visit, params) => {
    const here = await documentHere(app, visit, params);
    if (here === undefined) return undefined;
    const { hand, document, back } = here;
    const { id } = hand.application;
    if (document.state === 'received') return { location: `${back}?done=received` };
    if ('key' in visit.query) return { location: at(visit, visit.path) }; // what the store adds is its own business
    const useless = isUseless(visit, document.state);
    const title = visit.t(useless ? 'uploadTitle' : 'sentTitle');
    return {
      title,
      section: 'my',
      crumbs: [...crumbsTo(hand, visit), { text: visit.t('documents'), href: back }],
      main: (
        <div class="b-reading">
          <span class="govuk-caption-xl">
            <TitleOf call={hand.call} code={document.requirement} language={visit.language} />
          </span>
          <h1 class="govuk-heading-xl">{title}</h1>
          {useless ? <Useless visit={visit} /> : <Came visit={visit} />}
          <ul class="govuk-list">
            {useless ? null : (
              <li>
                <a class="govuk-link" href={at(visit, pathOf(id, `/documents/${document.id}/upload`))}>
                  {visit.t('sentAgain')}
                </a>
              </li>
            )}
            <li>
              <a class="govuk-link" href={back}>
                {visit.t('toDocuments')}
              </a>
            </li>
          </ul>
        </div>
      ),
    };
  },
  forms: {
    complete: completeForm('/documents'),
    drop: dropForm('/documents'),
  },
};

const Came = ({ visit }: { readonly visit: OwnVisit }) => (
  <>
    <p class="govuk-body">{visit.t('sentText')}</p>
    <Form visit={visit} name="complete">
      <Button text={visit.t('sentCheck')} />
    </Form>
  </>
);
const Useless = ({ visit }: { readonly visit: OwnVisit }) => (
  <Form visit={visit} name="drop">
    <Button text={visit.t('sentDrop')} />
  </Form>
);

/** What came cannot count, and other bytes under the same announcement would not either: it is removed, and announced anew. */
const isUseless = ({ attempt }: OwnVisit, state: string): boolean =>
  state === 'spoiled' || ['UploadDiffers', 'UploadSpoiled'].includes(attempt?.refused.refusal.code ?? '');
