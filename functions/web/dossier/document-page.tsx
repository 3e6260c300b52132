import type { OpenDocumentRefusal, SeenApplication } from '../../../shared/applications/index.ts';
import type { PlainKey } from '../../../shared/i18n/catalogue/translate.ts';
import type { Actor } from '../../../shared/kernel/actor.ts';
import { type ApplicationId, DocumentId } from '../../../shared/kernel/ids.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { ButtonLink } from '../components/button.tsx';
import { at, type Crumb, type OwnPage, type OwnVisit, type Params, type Section, type View } from '../edge/page.ts';

/** A dossier in which a document is looked for, and the way back to where its documents are. */
export interface Searched {
  readonly application: Pick<SeenApplication, 'id' | 'documents'>;
  readonly crumbs: readonly Crumb[];
  readonly back: Crumb;
}
type Closed = Exclude<OpenDocumentRefusal['code'], 'NoSuchThing'>;

interface Opens {
  readonly applications: {
    readonly openDocument: (
      actor: Actor,
      named: { readonly id: ApplicationId; readonly documentId: DocumentId },
    ) => Promise<Result<{ readonly url: string }, OpenDocumentRefusal>>;
  };
}
export interface DocumentPageProps<App> extends Pick<OwnPage<App>, 'path' | 'allow'> {
  readonly section: Section;
  /** The dossier of the address as this reader may see it; `undefined` when it is not theirs. */
  readonly find: (app: App, visit: OwnVisit, params: Params) => Promise<Searched | undefined>;
  /** What this reader can do about a document that does not open. */
  readonly advice: Readonly<Partial<Record<Closed, PlainKey>>>;
}

/** The page of a document: on to the store for a minute, or in words why nobody opens it, or not yet. */
export const documentPage = <App extends Opens>({
  path,
  allow,
  section,
  find,
  advice,
}: DocumentPageProps<App>): OwnPage<App> => ({
  path,
  allow,
  show: async (app, visit, params) => {
    const documentId = DocumentId.safeParse(params['documentId']);
    const searched = documentId.success ? await find(app, visit, params) : undefined;
    if (!documentId.success || searched === undefined) return undefined;
    const { id, documents } = searched.application;
    const named = { id, documentId: documentId.data };
    const opened = await app.applications.openDocument(visit.person.actor, named);
    if (opened.ok) return { location: opened.value.url };
    const { code } = opened.error;
    if (code === 'NoSuchThing') return undefined;
    const fileName = documents.find((document) => document.id === named.documentId)?.fileName;
    return { section, ...closed({ visit, ...searched, fileName, code, advice: advice[code] }) };
  },
});

const WORDS = {
  ScanPending: { status: 409, title: 'openPendingTitle', text: 'openPendingText' },
  DocumentInfected: { status: 422, title: 'openInfectedTitle', text: 'openInfectedText' },
} as const;

interface ClosedProps extends Pick<Searched, 'crumbs' | 'back'> {
  readonly visit: OwnVisit;
  readonly fileName: string | undefined;
  readonly code: Closed;
  readonly advice: PlainKey | undefined;
}

function closed({ visit, crumbs, back, fileName, code, advice }: ClosedProps): View {
  const { t } = visit;
  const { status, title, text } = WORDS[code];
  return {
    status,
    title: t(title),
    crumbs,
    main: (
      <div class="b-reading">
        <span class="govuk-caption-xl b-breaks">{fileName}</span>
        <h1 class="govuk-heading-xl">{t(title)}</h1>
        <p class="govuk-body">
          {t(text)} {advice === undefined ? null : t(advice)}
        </p>
        <div class="b-actions">
          {code === 'ScanPending' ? <ButtonLink text={t('openAgain')} href={at(visit, visit.path)} /> : null}
          <a class="govuk-link" href={back.href}>
            {back.text}
          </a>
        </div>
      </div>
    ),
  };
}
