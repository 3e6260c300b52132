import type { BudgetVerification, LawVerdict } from '../../../../shared/budget/index.ts';
import { budgetProblems } from '../../../../shared/i18n/budget-problems.ts';
import { momentText } from '../../../../shared/i18n/moment.ts';
import { ProgrammeId } from '../../../../shared/kernel/ids.ts';
import { Details } from '../../components/details.tsx';
import { Tag } from '../../components/tag.tsx';
import { Told } from '../../components/told.tsx';
import { WarningText } from '../../components/warning-text.tsx';
import { at, type OwnPage, type OwnVisit, type View } from '../../edge/page.ts';
import { type ExportTable, formatIn, tableFile } from '../../exports/table-file.ts';
import { ExportLinks } from '../../parts/export-links.tsx';
import type { StaffApp } from '../app.ts';
import { readers } from './access.ts';
import { brokenText, lawNumbers, lawTitle } from './laws.ts';
import { crumbsTo, type Funded, fundedIn } from './read.ts';

/** Whether every promise of the budget holds, recomputed from its entries while the page is made. */
export const verificationPage: OwnPage<StaffApp> = {
  path: '/finance/:programmeId/verification',
  allow: readers,
  show: async (app, visit, params) => {
    const id = ProgrammeId.safeParse(params['programmeId']);
    const funded = await fundedIn(app, visit, params);
    if (!id.success || funded === undefined) return undefined;
    const verification = await app.budget.readVerification(id.data);
    if (!verification.ok) return verification.error.code === 'BudgetMoving' ? moving(visit, funded) : undefined;
    const format = formatIn(visit.query);
    if (format !== undefined) return tableFile(lawsExport(visit, verification.value), format);
    return {
      ...frame(visit, funded),
      main: <Verification visit={visit} funded={funded} verification={verification.value} />,
    };
  },
};

const frame = (visit: OwnVisit, { programme }: Funded) => ({
  title: visit.t('finVerification'),
  section: 'finance' as const,
  crumbs: crumbsTo(visit, programme),
});

const moving = (visit: OwnVisit, funded: Funded): View => ({
  ...frame(visit, funded),
  status: 503,
  main: (
    <div class="b-reading">
      <h1 class="govuk-heading-l">{visit.t('finVerification')}</h1>
      <p class="govuk-body">{budgetProblems.BudgetMoving[visit.language]({ code: 'BudgetMoving' })}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={at(visit, visit.path)}>
          {visit.t('finTryAgain')}
        </a>
      </p>
    </div>
  ),
});

const verdictText = ({ t }: OwnVisit, holds: boolean): string => t(holds ? 'finTrue' : 'finFalse');

const lawsExport = (visit: OwnVisit, { programmeId, laws }: BudgetVerification): ExportTable<LawVerdict> => ({
  name: `verification-${programmeId}`,
  columns: [
    { head: visit.t('finLaw'), cell: (law) => lawTitle(law, visit) },
    { head: visit.t('finVerdict'), cell: ({ holds }) => verdictText(visit, holds) },
    { head: visit.t('finNumbers'), cell: (law) => lawNumbers(law, visit) },
    { head: visit.t('finBroken'), cell: (law) => brokenText(law, visit) },
    { head: visit.t('finCheckedAt'), cell: () => momentText(visit.now, visit.language) },
  ],
  rows: laws,
});

interface VerificationProps {
  readonly visit: OwnVisit;
  readonly funded: Funded;
  readonly verification: BudgetVerification;
}

function Verification({ visit, funded: { programme }, verification: { holds, laws } }: VerificationProps) {
  const { language, t } = visit;
  return (
    <>
      <span class="govuk-caption-xl">
        <Told text={programme.title} language={language} />
      </span>
      <h1 class="govuk-heading-l">{t('finVerification')}</h1>
      {holds ? (
        <p class="govuk-body-l">{t('finAllHold')}</p>
      ) : (
        <WarningText sign={t('warning')}>{t('finSomeBroken')}</WarningText>
      )}
      <p class="govuk-body b-quiet">{t('finCheckedJustNow', { when: momentText(visit.now, language) })}</p>
      <ol class="b-laws">
        {laws.map((law) => (
          <li class={`b-law${law.holds ? '' : ' b-law--broken'}`}>
            <div class="b-title">
              <h2 class="govuk-heading-m">{lawTitle(law, visit)}</h2>
              <Tag text={verdictText(visit, law.holds)} colour={law.holds ? 'green' : 'red'} />
            </div>
            <p class="govuk-body">{lawNumbers(law, visit)}</p>
            {law.broken.length === 0 ? null : (
              <p class="govuk-body">
                <strong>{t('finBroken')}:</strong> {brokenText(law, visit)}
              </p>
            )}
          </li>
        ))}
      </ol>
      <ExportLinks visit={visit} />
      <Details summary={t('finHowTitle')}>
        {(['finHowEntries', 'finHowBalances', 'finHowOrders', 'finHowMoment'] as const).map((how) => (
          <p class="govuk-body">{t(how)}</p>
        ))}
      </Details>
      <p class="govuk-body b-noprint">
        <a class="govuk-link" href={at(visit, `/finance/${programme.id}/entries`)}>
          {t('finLedger')}
        </a>
      </p>
    </>
  );
}
