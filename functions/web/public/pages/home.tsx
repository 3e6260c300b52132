import type { SeenCall } from '../../../../shared/calls/index.ts';
import { inLanguage } from '../../../../shared/kernel/text.ts';
import { ButtonLink } from '../../components/button.tsx';
import { at, type Page, type Visit } from '../../edge/page.ts';
import type { PublicApp } from '../app.ts';
import { CallCards } from '../parts/call-cards.tsx';

/** What the portal is for, what is open now, how a competition goes. */
export const homePage: Page<PublicApp> = {
  path: '',
  show: async (app, visit) => {
    const open = await app.listCalls({ actor: undefined, now: visit.now }, { phase: 'open' }, { limit: 4 });
    const programmes = await app.programmes.list({ limit: 1 });
    const [programme] = programmes.ok ? programmes.value.items : [];
    return {
      title: visit.t('brand'),
      main: (
        <>
          <Hero visit={visit} />
          <OpenNow visit={visit} calls={open.ok ? open.value.items : []} />
          <HowItGoes visit={visit} />
          {programme === undefined ? null : (
            <>
              <h2 class="govuk-heading-l">{visit.t('whereTheMoneyIs')}</h2>
              <p class="govuk-body b-reading">
                <a class="govuk-link" href={at(visit, `/budget/${programme.id}`)}>
                  {inLanguage(programme.title, visit.language)}
                </a>
              </p>
            </>
          )}
        </>
      ),
    };
  },
};

interface Part {
  readonly visit: Visit;
}

const Hero = ({ visit }: Part) => (
  <div class="b-hero">
    <h1 class="govuk-heading-xl">{visit.t('homeTitle')}</h1>
    <p class="govuk-body-l b-reading">{visit.t('homeLead')}</p>
    <p class="govuk-body b-reading">{visit.t('homePromise')}</p>
    <ButtonLink text={visit.t('toCalls')} href={at(visit, '/calls')} />
  </div>
);

const OpenNow = ({ visit, calls }: Part & { readonly calls: readonly SeenCall[] }) => (
  <>
    <h2 class="govuk-heading-l">{visit.t('openNow')}</h2>
    {calls.length === 0 ? (
      <p class="govuk-body b-reading">{visit.t('nothingOpen')}</p>
    ) : (
      <CallCards visit={visit} calls={calls} />
    )}
  </>
);

const HowItGoes = ({ visit }: Part) => (
  <>
    <h2 class="govuk-heading-l">{visit.t('howItGoes')}</h2>
    <ol class="govuk-list govuk-list--number govuk-list--spaced b-reading">
      {(['howMoney', 'howApply', 'howCheck', 'howScore', 'howDecide'] as const).map((step) => (
        <li>{visit.t(step)}</li>
      ))}
    </ol>
  </>
);
