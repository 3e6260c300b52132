import type { History, PastScreening } from '../../../../../shared/applications/index.ts';
import { momentText } from '../../../../../shared/i18n/moment.ts';
import { SummaryList } from '../../../components/summary-list.tsx';
import { Table } from '../../../components/table.tsx';
import { TitleOf } from '../../../parts/title-of.tsx';
import { StateTag, VerdictTag } from '../parts/states.tsx';
import { Part } from './part.tsx';
import type { FiledProps } from './read.ts';

interface HistoryProps extends FiledProps {
  readonly history: History;
}

/** Every check of the dossier, the newest first. */
export function Screenings({ history: { screenings, withdrawnAt }, ...dossier }: HistoryProps) {
  const { t, language } = dossier.visit;
  return (
    <Part id="screenings" title={t('reviewPartScreenings')}>
      {withdrawnAt === undefined ? null : (
        <p class="govuk-body">{t('withdrawnOn', { when: momentText(withdrawnAt, language) })}</p>
      )}
      {screenings.length === 0 ? <p class="govuk-body">{t('noScreenings')}</p> : null}
      {[...screenings].reverse().map((screening) => (
        <ScreeningOf {...dossier} screening={screening} />
      ))}
    </Part>
  );
}

function ScreeningOf({ visit, call, screening }: FiledProps & { readonly screening: PastScreening }) {
  const { t, language } = visit;
  const { at, outcome, dueAt, verdicts } = screening;
  return (
    <>
      <h3 class="govuk-heading-s">{momentText(at, language)}</h3>
      <p class="govuk-body">
        <StateTag visit={visit} state={outcome} />{' '}
        {dueAt === undefined ? null : t('reviewToCompleteUntil', { when: momentText(dueAt, language) })}
      </p>
      <Table
        caption={t('verdictsOn', { when: momentText(at, language) })}
        captionHidden
        rows={verdicts}
        columns={[
          {
            head: t('requirementOrDocument'),
            cell: ({ requirement }) => <TitleOf call={call} code={requirement} language={visit.language} />,
          },
          { head: t('reviewVerdict'), cell: ({ verdict }) => <VerdictTag visit={visit} verdict={verdict} /> },
          { head: t('because'), cell: ({ reason = '' }) => reason },
        ]}
      />
    </>
  );
}

/** What was filed and when, each with the hashes by which its applicant can prove it. */
export function Receipts({ visit, history: { submissions } }: HistoryProps) {
  const { t, language } = visit;
  return (
    <Part id="receipts" title={t('reviewPartReceipts')}>
      <p class="govuk-body b-reading">{t('receiptsStaffText')}</p>
      {[...submissions]
        .reverse()
        .map(({ submission, submittedAt, registrationNumber, documents, dossierHash, hash }) => (
          <>
            <h3 class="govuk-heading-s">{t('reviewSubmissionNumber', { n: submission })}</h3>
            <SummaryList
              rows={[
                { key: t('registrationNumber'), value: registrationNumber },
                { key: t('filedOn'), value: momentText(submittedAt, language) },
                {
                  key: t('filesFiled'),
                  value: documents.map(({ fileName }) => fileName).join(', ') || t('noFiledDocuments'),
                },
                { key: t('dossierHash'), value: <span class="b-code">{dossierHash}</span> },
                { key: t('receiptHash'), value: <span class="b-code">{hash}</span> },
              ]}
            />
          </>
        ))}
    </Part>
  );
}
