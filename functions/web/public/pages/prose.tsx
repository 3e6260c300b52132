import { prose, type ProseName } from '../../../../shared/i18n/prose.ts';
import type { Page } from '../../edge/page.ts';
import type { PublicApp } from '../app.ts';

/** A page that is all text. */
const prosePage = (name: ProseName): Page<PublicApp> => ({
  path: `/${name}`,
  show: (_, { language, t }) => ({
    title: t(name),
    crumbs: [],
    main: (
      <div class="b-reading">
        <h1 class="govuk-heading-xl">{t(name)}</h1>
        {prose[name][language].map(({ title, paragraphs }) => (
          <>
            {title === undefined ? null : <h2 class="govuk-heading-m">{title}</h2>}
            {paragraphs.map((paragraph) => (
              <p class="govuk-body">{paragraph}</p>
            ))}
          </>
        ))}
      </div>
    ),
  }),
});

export const accessibilityPage = prosePage('accessibility');
export const privacyPage = prosePage('privacy');
export const cookiesPage = prosePage('cookies');
