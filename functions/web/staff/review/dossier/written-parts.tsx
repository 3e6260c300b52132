import type { ApplicationDocument, SectionName } from '../../../../../shared/applications/index.ts';
import type { ProgrammeLine } from '../../../../../shared/programmes/index.ts';
import { type WrittenSection, sectionsOf } from '../../../dossier/sections.tsx';
import { at, type OwnVisit } from '../../../edge/page.ts';
import { callPath } from '../../call-crumbs.ts';
import { Part } from './part.tsx';
import type { FiledProps } from './read.ts';

/** Everything that was filed, in the order in which it is checked. */
const CHECKED = [
  ...(['project', 'description', 'organisation', 'activities', 'indicators', 'partners'] as const),
  ...(['budget', 'documents', 'contacts', 'declarations'] as const),
] satisfies readonly SectionName[];

export interface WrittenPartsProps extends FiledProps {
  readonly lines: readonly ProgrammeLine[];
}

/** What the applicant wrote, part by part, after the contents of the page. */
export function WrittenParts({ visit, call, application, lines }: WrittenPartsProps) {
  const sections = sectionsOf(
    { visit, call, application, lines, hrefOf: (document) => documentHref(visit, call.id, document) },
    CHECKED,
  );
  return (
    <>
      <Contents visit={visit} sections={sections} />
      {sections.map(({ name, title, content }) => (
        <Part id={name} title={title}>
          {content}
          {name === 'contacts' ? <p class="govuk-hint">{visit.t('contactsHint')}</p> : null}
        </Part>
      ))}
    </>
  );
}

/** Where staff opens a document of a call's application. */
export const documentHref = (visit: OwnVisit, callId: string, { applicationId, id }: ApplicationDocument): string =>
  at(visit, callPath(callId, `/applications/${applicationId}/documents/${id}`));

interface ContentsProps {
  readonly visit: OwnVisit;
  readonly sections: readonly WrittenSection[];
}

function Contents({ visit: { t }, sections }: ContentsProps) {
  const parts = [
    ...sections.map(({ name, title }) => [name, title] as const),
    ['screenings', t('reviewPartScreenings')] as const,
    ['receipts', t('reviewPartReceipts')] as const,
  ];
  return (
    <nav aria-label={t('onThisPage')} class="b-noprint">
      <h2 class="govuk-heading-s">{t('onThisPage')}</h2>
      <ul class="govuk-list b-contents">
        {parts.map(([id, title]) => (
          <li>
            <a class="govuk-link" href={`#${id}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
