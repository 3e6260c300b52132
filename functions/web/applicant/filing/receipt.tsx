import type { Receipt } from '../../../../shared/applications/index.ts';
import { momentText } from '../../../../shared/i18n/moment.ts';
import { signedIn } from '../../../http/access.ts';
import { Panel } from '../../components/panel.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { Table } from '../../components/table.tsx';
import { WarningText } from '../../components/warning-text.tsx';
import { at, type OwnPage, type OwnVisit } from '../../edge/page.ts';
import { sizeText } from '../../public/words.ts';
import type { ApplicantApp } from '../app.ts';
import { Told } from '../../components/told.tsx';
import { crumbsTo, type OwnApplication, ownApplication, pathOf } from '../applications/own-application.ts';

/** The proof of the last submission: on screen, and on one sheet of paper. */
export const receiptPage: OwnPage<ApplicantApp> = {
  path: '/my/applications/:applicationId/receipt',
  allow: signedIn,
  show: async (app, visit, params) => {
    const hand = await ownApplication(app, visit, params);
    if (hand === undefined) return undefined;
    const receipt = await app.applications.getReceipt(visit.person.actor, hand.application.id);
    if (!receipt.ok) return undefined;
    return {
      title: visit.t('receiptTitle'),
      section: 'my',
      crumbs: crumbsTo(hand, visit),
      main: <ReceiptView visit={visit} hand={hand} receipt={receipt.value} />,
    };
  },
};

interface ReceiptProps {
  readonly visit: OwnVisit;
  readonly hand: OwnApplication;
  readonly receipt: Receipt;
}

const ReceiptView = ({ visit, hand, receipt }: ReceiptProps) => (
  <div class="b-receipt">
    <Panel title={visit.t(hand.application.state === 'withdrawn' ? 'receiptWithdrawn' : 'receiptPanel')}>
      {visit.t('registrationNumber')}
      <br />
      <strong>{receipt.registrationNumber}</strong>
    </Panel>
    <Changed visit={visit} hand={hand} />
    <Facts visit={visit} hand={hand} receipt={receipt} />
    <Files visit={visit} receipt={receipt} />
    <p class="b-scripted b-noprint">
      <button type="button" class="govuk-button govuk-button--secondary" data-print>
        {visit.t('print')}
      </button>
    </p>
    <Next visit={visit} hand={hand} receipt={receipt} />
  </div>
);

/** What was written after the last submission does not count yet. */
function Changed({ visit, hand: { application, filing } }: Omit<ReceiptProps, 'receipt'>) {
  if (application.unsubmittedChanges !== true || !filing.ok || filing.value.mode !== 'edit') return null;
  return (
    <div class="b-noprint">
      <WarningText sign={visit.t('warning')}>
        {visit.t('receiptChanged')}{' '}
        <a class="govuk-link" href={at(visit, pathOf(application.id, '/check'))}>
          {visit.t('receiptSubmitAgain')}
        </a>
      </WarningText>
    </div>
  );
}

function Facts({ visit, hand: { call, organisation, application }, receipt }: ReceiptProps) {
  const { t, language } = visit;
  return (
    <>
      <h2 class="govuk-heading-m">{t('receiptFacts')}</h2>
      <SummaryList
        rows={[
          {
            key: t('receiptWhen'),
            value: (
              <>
                {momentText(receipt.submittedAt, language)} <span class="b-quiet">({receipt.submittedAt})</span>
              </>
            ),
          },
          { key: t('submission'), value: String(receipt.submission) },
          { key: t('organisation'), value: organisation.name },
          {
            key: t('call'),
            value: (
              <>
                {call.code} · <Told text={call.title} language={language} />
              </>
            ),
          },
          { key: t('projectTitle'), value: application.title },
          { key: t('receiptHash'), value: <span class="b-code">{receipt.hash}</span> },
          { key: t('dossierHash'), value: <span class="b-code">{receipt.dossierHash}</span> },
        ]}
      />
    </>
  );
}

const Files = ({ visit, receipt: { documents } }: Omit<ReceiptProps, 'hand'>) =>
  documents.length === 0 ? null : (
    <Table
      caption={visit.t('receiptFiles')}
      compact
      rows={documents}
      columns={[
        { head: visit.t('fileName'), cell: ({ fileName }) => <span class="b-breaks">{fileName}</span> },
        { head: visit.t('receiptSize'), cell: ({ size }) => sizeText(size, visit), numeric: true },
        { head: visit.t('fileHash'), cell: ({ sha256 }) => <span class="b-code">{sha256}</span> },
      ]}
    />
  );

/** What happens next, and how to check that what was filed is what is kept. */
function Next({ visit, hand: { application, call, filing }, receipt }: ReceiptProps) {
  const { t, language } = visit;
  const query = new URLSearchParams({ number: receipt.registrationNumber, hash: receipt.hash }).toString();
  const open = filing.ok && filing.value.mode === 'edit';
  const when = momentText(call.closesAt, language);
  return (
    <>
      <h2 class="govuk-heading-m">{t('nextTitle')}</h2>
      <ol class="govuk-list govuk-list--number b-reading">
        {open ? <li>{t('receiptReplace', { when })}</li> : null}
        <li>{t('receiptScreening')}</li>
        <li>{t('receiptResults')}</li>
        <li>{t('receiptProof')}</li>
      </ol>
      <ul class="govuk-list b-noprint">
        <li>
          <a class="govuk-link" href={at(visit, `/receipts/${call.id}?${query}`)}>
            {t('checkReceipt')}
          </a>
          {visit.now < call.closesAt ? ` (${t('receiptCheckLater', { when })})` : null}
        </li>
        <li>
          <a class="govuk-link" href={at(visit, pathOf(application.id))}>
            {t('toApplication')}
          </a>
        </li>
      </ul>
    </>
  );
}
