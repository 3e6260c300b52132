import type { TrailVerdict } from '../../../../shared/audit/index.ts';
import { momentText } from '../../../../shared/i18n/moment.ts';
import { Panel } from '../../components/panel.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { WarningText } from '../../components/warning-text.tsx';
import { at, type OwnPage, type OwnVisit } from '../../edge/page.ts';
import { notAllowed } from '../../layout/failures.tsx';
import type { StaffApp } from '../app.ts';
import { readers } from './access.ts';
import { subjectIn, type Thing, thingOf } from './subject.ts';
import { crumbsOf } from './trail.tsx';

/** A trail recomputed from its first entry: it holds, or where and how it breaks. */
export const chainPage: OwnPage<StaffApp> = {
  path: '/audit/:subject/verification',
  allow: readers,
  show: async (app, visit, params) => {
    const subject = subjectIn(params);
    if (subject === undefined) return undefined;
    const verdict = await app.audit.checkTrail(visit.person.actor, subject);
    if (!verdict.ok) return verdict.error.code === 'RightMissing' ? notAllowed(visit) : undefined;
    const thing = await thingOf(app, visit, subject);
    return {
      title: `${visit.t('audChain')}: ${thing.kind} ${thing.name}`,
      section: 'audit',
      crumbs: [...crumbsOf(visit), { text: visit.t('audTrail'), href: at(visit, `/audit/${subject}`) }],
      main: <Chain visit={visit} thing={thing} verdict={verdict.value} />,
    };
  },
};

interface ChainProps {
  readonly visit: OwnVisit;
  readonly thing: Thing;
  readonly verdict: TrailVerdict;
}

function Chain({ visit, thing, verdict }: ChainProps) {
  const { language, t } = visit;
  return (
    <div class="b-reading">
      {verdict.holds ? (
        <Panel title={t('audHolds')}>{t('audHoldsText', { n: verdict.entries })}</Panel>
      ) : (
        <>
          <h1 class="govuk-heading-xl">{t('audBroken')}</h1>
          <WarningText sign={t('warning')}>{brokenText(visit, verdict)}</WarningText>
        </>
      )}
      <SummaryList
        rows={[
          { key: thing.kind, value: thing.name },
          { key: t('audEntryCount'), value: String(verdict.entries) },
          {
            key: t('audHead'),
            value: verdict.holds ? <span class="b-code">{verdict.head}</span> : undefined,
          },
          { key: t('finCheckedAt'), value: momentText(visit.now, language) },
        ]}
      />
      <h2 class="govuk-heading-m">{t('audProves')}</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>{t('audProvesUnchanged')}</li>
        <li>{t('audProvesNone')}</li>
        <li>{t('audProvesOrder')}</li>
      </ul>
      <h2 class="govuk-heading-m">{t('audProvesNot')}</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>{t('audProvesNotRight')}</li>
        <li>{t('audProvesNotAll')}</li>
        <li>{t('audProvesNotWhole')}</li>
      </ul>
      <Onward visit={visit} thing={thing} />
    </div>
  );
}

const WHY = {
  number: 'audWhyNumber',
  previous: 'audWhyPrevious',
  hash: 'audWhyHash',
  tail: 'audWhyTail',
} as const;

const brokenText = ({ t }: OwnVisit, { brokenAt, why }: Extract<TrailVerdict, { readonly holds: false }>): string =>
  `${t('audBrokenAt', { number: brokenAt })} ${t(WHY[why])}`;

function Onward({ visit, thing: { subject } }: Pick<ChainProps, 'visit' | 'thing'>) {
  const { t } = visit;
  const [kind, id = ''] = subject.split(':');
  return (
    <ul class="govuk-list b-noprint">
      <li>
        <a class="govuk-link" href={at(visit, `/audit/${subject}`)}>
          {t('audToTrail')}
        </a>
      </li>
      {kind === 'budget' || kind === 'programme' ? (
        <li>
          <a class="govuk-link" href={at(visit, `/finance/${id}/verification`)}>
            {t('finVerification')}
          </a>
        </li>
      ) : null}
    </ul>
  );
}
