import { renderToString } from 'preact-render-to-string';
import type { Assets } from '../edge/assets.ts';
import { at, type View, type Visit } from '../edge/page.ts';
import { Breadcrumbs } from '../components/breadcrumbs.tsx';
import { SkipLink } from '../components/skip-link.tsx';
import { LANGUAGES } from '../../../shared/kernel/text.ts';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';

/** The whole document around a view: no script, no inline style, one style sheet. */
export function documentOf(view: View, visit: Visit, assets: Pick<Assets, 'href'>): string {
  const { language, path, t } = visit;
  const title = view.title === t('brand') ? view.title : `${view.title} – ${t('brand')}`;
  const page = (
    <html lang={language} class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <meta name="theme-color" content="#00295a" />
        <link rel="stylesheet" href={assets.href('portal.css')} />
        <link rel="icon" href={assets.href('arms.svg')} type="image/svg+xml" />
        {LANGUAGES.map((other) => (
          <link rel="alternate" hreflang={other} href={at({ language: other }, path)} />
        ))}
      </head>
      <body class="govuk-template__body">
        <SkipLink text={t('skipLink')} href="#main" />
        <Header visit={visit} section={view.section} arms={assets.href('arms.svg')} />
        <div class="govuk-width-container">
          {view.crumbs === undefined ? null : (
            <Breadcrumbs
              label={t('crumbs')}
              items={[{ text: t('home'), href: at(visit) }, ...view.crumbs, { text: view.title }]}
            />
          )}
          <main class="govuk-main-wrapper" id="main">
            {view.main}
          </main>
        </div>
        <Footer visit={visit} />
      </body>
    </html>
  );
  return `<!DOCTYPE html>${renderToString(page)}`;
}
