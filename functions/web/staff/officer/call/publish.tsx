import { phaseOf, type SeenCall } from '../../../../../shared/calls/index.ts';
import { sum } from '../../../../../shared/kernel/money.ts';
import type { Programme } from '../../../../../shared/programmes/index.ts';
import { Button } from '../../../components/button.tsx';
import { Form, fieldsFor } from '../../../components/form.tsx';
import { Input } from '../../../components/input.tsx';
import { Table } from '../../../components/table.tsx';
import { Tag } from '../../../components/tag.tsx';
import { WarningText } from '../../../components/warning-text.tsx';
import { at, type OwnPage, type OwnVisit } from '../../../edge/page.ts';
import { CallGuide } from '../../../public/parts/call-guide.tsx';
import { money } from '../../../public/words.ts';
import type { StaffApp } from '../../app.ts';
import { callCrumbs, callPath } from '../../call-crumbs.ts';
import { PotName } from '../editor/money.tsx';
import { type CallPot, potsFor, shortIn } from '../editor/pots.ts';
import { type Hindrance, hindrancesOf } from '../editor/readiness.ts';
import { sectionPath } from '../editor/sections.ts';
import { callAt } from '../../call-at.ts';
import { editors } from '../reading.ts';
import { publishForm, sectionAt } from './publish-form.ts';

/** Everything that becomes public, as it will be read, before it does; and what will be announced of the money. */
export const publishPage: OwnPage<StaffApp> = {
  path: '/admin/calls/:callId/publish',
  allow: editors,
  show: async (app, visit, params) => {
    const call = await callAt(app, visit, params);
    if (call === undefined) return undefined;
    if (call.status !== 'draft' && visit.attempt === undefined) return { location: at(visit, callPath(call.id)) };
    const [programme, pots, hindrances] = await Promise.all([
      app.programmes.programmes.get(call.programmeId),
      potsFor(app, visit, call),
      hindrancesOf(app, visit, call),
    ]);
    return {
      title: visit.t('callPublishTitle'),
      section: 'admin',
      crumbs: callCrumbs(visit, call),
      mendAt: (pointer) => {
        const section = sectionAt(pointer);
        return section === undefined ? undefined : at(visit, sectionPath(call.id, section));
      },
      main: <Publication visit={visit} call={call} programme={programme} pots={pots} hindrances={hindrances} />,
    };
  },
  forms: { publish: publishForm },
};

interface PublicationProps {
  readonly visit: OwnVisit;
  readonly call: SeenCall;
  readonly programme: Programme | undefined;
  readonly pots: readonly CallPot[];
  readonly hindrances: readonly Hindrance[];
}

function Publication({ visit, call, programme, pots, hindrances }: PublicationProps) {
  const { t } = visit;
  const published = { ...call, status: 'published' as const, publishedAt: visit.now };
  return (
    <>
      <span class="govuk-caption-l">{call.code}</span>
      <h1 class="govuk-heading-l">{t('callPublishTitle')}</h1>
      {hindrances.length === 0 ? null : <Hindrances visit={visit} call={call} hindrances={hindrances} />}
      <MoneyCheck visit={visit} call={call} pots={pots.filter(({ asked }) => asked > 0)} />
      <h2 class="govuk-heading-m">{t('whatFreezes')}</h2>
      <ul class="govuk-list govuk-list--bullet b-reading">
        <li>{t('freezesRules')}</li>
        <li>{t('freezesCalendar')}</li>
        <li>{t('freezesMoney')}</li>
      </ul>
      <Send visit={visit} call={call} ready={hindrances.length === 0} />
      <h2 class="govuk-heading-m" id="preview">
        {t('previewTitle')}
      </h2>
      <p class="govuk-body b-reading">{t('previewText')}</p>
      <div class="b-preview">
        <CallGuide
          visit={visit}
          call={{ ...published, phase: phaseOf(published, visit.now) }}
          questions={[]}
          pots={undefined}
          programme={programme}
          heading="h2"
        />
      </div>
    </>
  );
}

/** What has to be mended first, each with the way to the page where it is. */
const Hindrances = ({ visit, call, hindrances }: Pick<PublicationProps, 'visit' | 'call' | 'hindrances'>) => (
  <div class="b-verdict b-verdict--no">
    <h2 class="govuk-heading-m">{visit.t('notReadyTitle')}</h2>
    <ul class="govuk-list govuk-list--bullet">
      {hindrances.map(({ section, text }) => (
        <li>
          <a class="govuk-link" href={at(visit, sectionPath(call.id, section))}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  </div>
);

/** What publication takes out of what is available, pot by pot. */
function MoneyCheck({ visit, call, pots }: Pick<PublicationProps, 'visit' | 'call' | 'pots'>) {
  const { t } = visit;
  if (call.kind !== 'subsidy') return null;
  const waits = call.rules.subjectToFunds.value;
  return (
    <>
      <h2 class="govuk-heading-m">{t('moneyCheck')}</h2>
      {waits ? <WarningText sign={t('warning')}>{t('moneyWaits')}</WarningText> : null}
      {pots.length === 0 ? (
        <p class="govuk-body">{t('noMoneyAsked')}</p>
      ) : (
        <Table
          caption={t('moneyCheck')}
          captionHidden
          rows={pots}
          columns={[
            { head: t('line'), cell: (pot) => <PotName visit={visit} pot={pot} /> },
            { head: t('availableNow'), cell: ({ available }) => money(visit, available), numeric: true },
            { head: t('willBeAnnounced'), cell: ({ asked }) => money(visit, asked), numeric: true },
            { head: t('moneyVerdict'), cell: (pot) => <Enough visit={visit} pot={pot} waits={waits} /> },
          ]}
          total={[t('total'), '', money(visit, sum(pots.map(({ asked }) => asked))), '']}
        />
      )}
    </>
  );
}

function Enough({ visit, pot, waits }: { readonly visit: OwnVisit; readonly pot: CallPot; readonly waits: boolean }) {
  const { t } = visit;
  const short = shortIn(pot);
  if (short === 0) return <Tag text={t('moneyThere')} colour="green" />;
  return <Tag text={t('moneyMissing', { amount: money(visit, short) })} colour={waits ? 'yellow' : 'red'} />;
}

function Send({ visit, call, ready }: Pick<PublicationProps, 'visit' | 'call'> & { readonly ready: boolean }) {
  const { t } = visit;
  const field = fieldsFor(visit, 'publish').field('act', `${t('publicationAct')} ${t('optional')}`, call.act);
  return (
    <Form visit={visit} name="publish" version={call.version} classes="b-reading">
      <Input {...field} hint={t('publicationActHint')} maxlength={200} />
      {ready ? null : <p class="govuk-body">{t('notReadyText')}</p>}
      <Button text={t('publishNow')} {...(ready ? {} : { kind: 'secondary' as const })} />
    </Form>
  );
}
