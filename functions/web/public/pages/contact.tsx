import { SummaryList } from '../../components/summary-list.tsx';
import type { Page } from '../../edge/page.ts';
import type { PublicApp } from '../app.ts';

/** Whom to ask: the authority of the newest programme, as the programme names it. */
export const contactPage: Page<PublicApp> = {
  path: '/contact',
  show: async (app, visit) => {
    const { t } = visit;
    const page = await app.programmes.list({ limit: 1 });
    const [programme] = page.ok ? page.value.items : [];
    const { name = t('authority'), decides, site } = programme?.authority ?? {};
    return {
      title: t('navContact'),
      section: 'contact',
      crumbs: [],
      main: (
        <div class="b-reading">
          <h1 class="govuk-heading-xl">{t('navContact')}</h1>
          <p class="govuk-body-l">{t('contactLead')}</p>
          <SummaryList
            rows={[
              { key: t('contactAuthority'), value: <span lang="ro">{name}</span> },
              { key: t('contactDecides'), value: decides && <span lang="ro">{decides}</span> },
              {
                key: t('contactSite'),
                value: site && (
                  <a class="govuk-link" href={`https://${site}`}>
                    {site}
                  </a>
                ),
              },
            ]}
          />
          <p class="govuk-body">{t('contactQuestions')}</p>
          <p class="govuk-body">{t('contactFault')}</p>
        </div>
      ),
    };
  },
};
