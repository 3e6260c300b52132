import type { BudgetOverview } from '../../../../shared/budget/index.ts';
import { dayText } from '../../../../shared/i18n/moment.ts';
import { ProgrammeId } from '../../../../shared/kernel/ids.ts';
import { inLanguage } from '../../../../shared/kernel/text.ts';
import type { Programme } from '../../../../shared/programmes/index.ts';
import { Figures } from '../../components/figures.tsx';
import { languageOf, Told } from '../../components/told.tsx';
import { at, type Page, type Visit } from '../../edge/page.ts';
import type { PublicApp } from '../app.ts';
import { BucketMeanings, BudgetChart } from '../../parts/budget-chart.tsx';
import { BudgetTable } from '../parts/budget-tables.tsx';
import { money } from '../words.ts';

/** The programmes whose money can be followed. */
export const budgetsPage: Page<PublicApp> = {
  path: '/budget',
  show: async (app, visit) => {
    const page = await app.programmes.list({ limit: 50 });
    const programmes = page.ok ? page.value.items : [];
    return {
      title: visit.t('navBudget'),
      section: 'budget',
      crumbs: [],
      main: (
        <>
          <h1 class="govuk-heading-xl">{visit.t('navBudget')}</h1>
          <p class="govuk-body-l b-reading">{visit.t('budgetLead')}</p>
          {programmes.length === 0 ? <p class="govuk-body">{visit.t('noProgrammes')}</p> : null}
          <ul class="b-cards">
            {programmes.map((programme) => (
              <ProgrammeCard visit={visit} programme={programme} />
            ))}
          </ul>
        </>
      ),
    };
  },
};

const ProgrammeCard = ({ visit, programme }: { readonly visit: Visit; readonly programme: Programme }) => (
  <li class="b-card">
    <h2 class="govuk-heading-m b-card__title">
      <a class="govuk-link" href={at(visit, `/budget/${programme.id}`)}>
        <Told text={programme.title} language={visit.language} />
      </a>
    </h2>
    <p class="govuk-body">{periodText(visit, programme)}</p>
  </li>
);

const periodText = ({ language, t }: Visit, { period }: Programme) =>
  t('period', { from: dayText(period.from, language), to: dayText(period.to, language) });

/** The money of a programme, line by line, beside what was planned. */
export const budgetPage: Page<PublicApp> = {
  path: '/budget/:programmeId',
  show: async (app, visit, { programmeId }) => {
    const id = ProgrammeId.safeParse(programmeId);
    if (!id.success) return undefined;
    const [budget, programme] = await Promise.all([app.readBudget(id.data, undefined), app.programmes.get(id.data)]);
    if (!budget.ok || programme === undefined) return undefined;
    return {
      title: inLanguage(programme.title, visit.language),
      titleLang: languageOf(programme.title, visit.language).lang,
      section: 'budget',
      crumbs: [{ text: visit.t('navBudget'), href: at(visit, '/budget') }],
      main: <Money visit={visit} budget={budget.value} programme={programme} />,
    };
  },
};

interface MoneyProps {
  readonly visit: Visit;
  readonly budget: BudgetOverview;
  readonly programme: Programme;
}

function Money({ visit, budget, programme }: MoneyProps) {
  const { language, t } = visit;
  return (
    <>
      <span class="govuk-caption-xl">{t('navBudget')}</span>
      <h1 class="govuk-heading-l">
        <Told text={programme.title} language={language} />
      </h1>
      <p class="govuk-body">{periodText(visit, programme)}</p>
      <MoneyFigures visit={visit} budget={budget} />
      <BudgetChart visit={visit} budget={budget} />
      <BudgetTable visit={visit} budget={budget} />
      <BucketMeanings visit={visit} />
      <p class="govuk-body b-reading">
        {t('verifyText')}{' '}
        <a class="govuk-link" href={`/v1/budgets/${programme.id}`}>
          {t('budgetData')}
        </a>
      </p>
    </>
  );
}

function MoneyFigures({ visit, budget }: Pick<MoneyProps, 'visit' | 'budget'>) {
  const { t } = visit;
  const paid = budget.pots.reduce((total, pot) => total + pot.paid, 0);
  const figures = [
    { name: t('ceiling'), value: money(visit, budget.ceiling) },
    { name: t('securedMunicipal'), value: money(visit, budget.secured) },
    { name: t('room'), value: money(visit, budget.room) },
    { name: t('paidInAll'), value: money(visit, paid) },
  ];
  return <Figures figures={figures} />;
}
