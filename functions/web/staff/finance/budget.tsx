import type { BudgetOverview } from '../../../../shared/budget/index.ts';
import { dayText } from '../../../../shared/i18n/moment.ts';
import { type Actor, has } from '../../../../shared/kernel/actor.ts';
import { inLanguage } from '../../../../shared/kernel/text.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Figures } from '../../components/figures.tsx';
import { languageOf, Told } from '../../components/told.tsx';
import { at, type OwnPage, type OwnVisit } from '../../edge/page.ts';
import { formatIn, tableFile } from '../../exports/table-file.ts';
import { balancesOf, BucketMeanings, BudgetChart } from '../../parts/budget-chart.tsx';
import { ExportLinks } from '../../parts/export-links.tsx';
import { money } from '../../public/words.ts';
import type { StaffApp } from '../app.ts';
import { readers } from './access.ts';
import { budgetExport, plannedInAll } from './budget-rows.ts';
import { BudgetTable } from './budget-table.tsx';
import { type Funded, fundedIn } from './read.ts';

/** The money of a programme by line, source and bucket, with its donors. */
export const budgetPage: OwnPage<StaffApp> = {
  path: '/finance/:programmeId',
  allow: readers,
  show: async (app, visit, params) => {
    const funded = await fundedIn(app, visit, params);
    if (funded === undefined) return undefined;
    const format = formatIn(visit.query);
    if (format !== undefined) return tableFile(budgetExport(visit, funded.budget), format);
    return {
      title: inLanguage(funded.programme.title, visit.language),
      titleLang: languageOf(funded.programme.title, visit.language).lang,
      section: 'finance',
      crumbs: [{ text: visit.t('navFinance'), href: at(visit, '/finance') }],
      wide: true,
      main: <Money visit={visit} funded={funded} />,
    };
  },
};

function Money({ visit, funded: { programme, budget } }: { readonly visit: OwnVisit; readonly funded: Funded }) {
  const { language, t } = visit;
  const { from, to } = programme.period;
  return (
    <>
      <span class="govuk-caption-xl">{t('finTitle')}</span>
      <h1 class="govuk-heading-l">
        <Told text={programme.title} language={language} />
      </h1>
      <p class="govuk-body">{t('period', { from: dayText(from, language), to: dayText(to, language) })}</p>
      <MoneyFigures visit={visit} budget={budget} />
      <Orders visit={visit} budget={budget} />
      <Ways visit={visit} budget={budget} />
      <BudgetTable visit={visit} budget={budget} />
      <ExportLinks visit={visit} />
      <div class="b-chart-page">
        <BudgetChart visit={visit} budget={budget} />
      </div>
      <BucketMeanings visit={visit} />
    </>
  );
}

interface PartProps {
  readonly visit: OwnVisit;
  readonly budget: BudgetOverview;
}

function MoneyFigures({ visit, budget }: PartProps) {
  const { t } = visit;
  const { available, paid } = balancesOf(budget.pots);
  const donated = balancesOf(budget.pots.filter(({ source }) => source !== 'municipal')).secured;
  const figures = [
    { name: t('ceiling'), value: money(visit, budget.ceiling) },
    { name: t('finPlannedInAll'), value: money(visit, plannedInAll(budget)) },
    { name: t('securedMunicipal'), value: money(visit, budget.secured) },
    { name: t('room'), value: money(visit, budget.room) },
    { name: t('finDonated'), value: money(visit, donated) },
    { name: t('availableNow'), value: money(visit, available) },
    { name: t('paidInAll'), value: money(visit, paid) },
  ];
  return (
    <div class="b-money-figures">
      <Figures figures={figures} />
    </div>
  );
}

/** What finance may do; a step that has nothing to work on says why instead. */
function Orders({ visit, budget }: PartProps) {
  const { t, person } = visit;
  if (!has(person.actor, 'finance')) return null;
  const here = (order: string) => at(visit, `/finance/${budget.programmeId}/${order}`);
  const somethingToCut = budget.pots.some(({ available }) => available > 0);
  const somethingToMove = budget.pots.some(({ source, available }) => source === 'municipal' && available > 0);
  return (
    <>
      <div class="b-actions b-noprint">
        <ButtonLink text={t('finSecure')} href={here('secure')} />
        {somethingToCut ? <ButtonLink text={t('finCut')} href={here('cut')} kind="secondary" /> : null}
        {somethingToMove ? <ButtonLink text={t('finTransfer')} href={here('transfer')} kind="secondary" /> : null}
      </div>
      {somethingToCut ? null : <p class="govuk-body b-quiet">{t('finNothingAvailable')}</p>}
    </>
  );
}

/** Whose the pages about the same money are. */
const mayAudit = (actor: Actor): boolean => has(actor, 'auditor', 'admin', 'officer', 'chair');

function Ways({ visit, budget: { programmeId } }: PartProps) {
  const { t } = visit;
  const ways = [
    { text: t('finLedger'), href: `/finance/${programmeId}/entries` },
    { text: t('finVerification'), href: `/finance/${programmeId}/verification` },
    ...(mayAudit(visit.person.actor) ? [{ text: t('finTrail'), href: `/audit/budget:${programmeId}` }] : []),
    { text: t('finPublicPage'), href: `/budget/${programmeId}` },
  ];
  return (
    <ul class="govuk-list b-ways b-noprint">
      {ways.map(({ text, href }) => (
        <li>
          <a class="govuk-link" href={at(visit, href)}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
