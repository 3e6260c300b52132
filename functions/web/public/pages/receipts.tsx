import type { SeenCall } from '../../../../shared/calls/index.ts';
import { momentText } from '../../../../shared/i18n/moment.ts';
import { CallId } from '../../../../shared/kernel/ids.ts';
import { Button } from '../../components/button.tsx';
import { InsetText } from '../../components/inset-text.tsx';
import { Input } from '../../components/input.tsx';
import { Pagination } from '../../components/pagination.tsx';
import { Table } from '../../components/table.tsx';
import { Told } from '../../components/told.tsx';
import { at, type Page, type Visit } from '../../edge/page.ts';
import type { PublicApp } from '../app.ts';
import { pagingOf } from '../../parts/paging.ts';
import { callCrumb, callsCrumb } from '../links.ts';

/** Whether a receipt is one of this call's, and every receipt there is, once nothing more can be filed. */
export const receiptsPage: Page<PublicApp> = {
  path: '/receipts/:callId',
  show: async (app, visit, { callId }) => {
    const id = CallId.safeParse(callId);
    if (!id.success) return undefined;
    const call = await app.getCall({ actor: undefined, now: visit.now }, id.data);
    if (!call.ok) return undefined;
    const page = await app.listReceipts(visit.now, id.data, { limit: 50, cursor: visit.query['cursor'] });
    if (!page.ok && page.error.code !== 'CallStillOpen') return undefined;
    const asked = askedIn(visit);
    return {
      title: visit.t('checkReceipt'),
      section: 'calls',
      crumbs: [callsCrumb(visit), callCrumb(visit, call.value)],
      main: (
        <>
          <span class="govuk-caption-xl">
            <Told text={call.value.title} language={visit.language} />
          </span>
          <h1 class="govuk-heading-xl">{visit.t('checkReceipt')}</h1>
          {page.ok ? (
            <Receipts
              visit={visit}
              rows={page.value.items}
              next={page.value.next}
              asked={asked}
              verdict={asked === undefined ? undefined : await verdictOn(app, visit, id.data, asked)}
            />
          ) : (
            <InsetText>{visit.t('receiptsLater', { when: momentText(call.value.closesAt, visit.language) })}</InsetText>
          )}
        </>
      ),
    };
  },
};

/** A receipt as its owner typed it. */
interface Asked {
  readonly number: string;
  readonly hash: string;
}
type Verdict = 'same' | 'other' | 'unknown';
type Receipt = { readonly registrationNumber: string; readonly submission: number; readonly receiptHash: string };

function askedIn({ query: { number = '', hash = '' } }: Visit): Asked | undefined {
  const asked = { number: number.trim().toUpperCase(), hash: hash.replace(/\s/g, '').toLowerCase() };
  return asked.number === '' && asked.hash === '' ? undefined : asked;
}

/** A call has thousands of receipts at most; whoever asks for one waits for so many readings. */
const MOST_READS = 100;

async function verdictOn(app: PublicApp, visit: Visit, callId: SeenCall['id'], asked: Asked): Promise<Verdict> {
  let cursor: string | undefined;
  for (let reads = 0; reads < MOST_READS; reads += 1) {
    const page = await app.listReceipts(visit.now, callId, { limit: 100, cursor });
    if (!page.ok) return 'unknown';
    const found = page.value.items.find(({ registrationNumber }) => registrationNumber === asked.number);
    if (found !== undefined) return found.receiptHash === asked.hash ? 'same' : 'other';
    cursor = page.value.next;
    if (cursor === undefined) return 'unknown';
  }
  return 'unknown';
}

interface ReceiptsProps {
  readonly visit: Visit;
  readonly rows: readonly Receipt[];
  readonly next: string | undefined;
  readonly asked: Asked | undefined;
  readonly verdict: Verdict | undefined;
}

function Receipts({ visit, rows, next, asked, verdict }: ReceiptsProps) {
  const { t } = visit;
  const paging = pagingOf(visit, next);
  return (
    <>
      <p class="govuk-body b-reading">{t('receiptsText')}</p>
      {verdict === undefined ? null : <Said visit={visit} verdict={verdict} />}
      <form method="get" action={at(visit, visit.path)} class="b-reading">
        <Input name="number" label={t('registrationNumber')} hint={t('numberHint')} value={asked?.number ?? ''} />
        <Input name="hash" label={t('receiptHash')} hint={t('hashHint')} value={asked?.hash ?? ''} classes="b-code" />
        <Button text={t('check')} />
      </form>
      <h2 class="govuk-heading-l">{t('allReceipts')}</h2>
      {rows.length === 0 ? (
        <p class="govuk-body">{t('noReceipts')}</p>
      ) : (
        <Table
          caption={t('allReceipts')}
          captionHidden
          rows={rows}
          columns={[
            { head: t('registrationNumber'), cell: ({ registrationNumber }) => registrationNumber },
            { head: t('submission'), cell: ({ submission }) => String(submission), numeric: true },
            { head: t('receiptHash'), cell: ({ receiptHash }) => <span class="b-code">{receiptHash}</span> },
          ]}
        />
      )}
      {paging === undefined ? null : <Pagination {...paging} />}
    </>
  );
}

const WORDS = {
  same: ['receiptSameTitle', 'receiptSame'],
  other: ['receiptOtherTitle', 'receiptOther'],
  unknown: ['receiptUnknownTitle', 'receiptUnknown'],
} as const;

const Said = ({ visit, verdict }: { readonly visit: Visit; readonly verdict: Verdict }) => (
  <div class={`b-verdict b-verdict--${verdict === 'same' ? 'yes' : 'no'}`} role="status">
    <h2 class="govuk-heading-m">{visit.t(WORDS[verdict][0])}</h2>
    <p class="govuk-body">{visit.t(WORDS[verdict][1])}</p>
  </div>
);
