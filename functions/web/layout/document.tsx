import { renderToString } from 'preact-render-to-string';
import { LANGUAGES } from '../../../shared/kernel/text.ts';
import type { Assets } from '../edge/assets.ts';
import { at, type View, type Visit } from '../edge/page.ts';
import { Breadcrumbs } from '../components/breadcrumbs.tsx';
import { SkipLink } from '../components/skip-link.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { DoneNotice, Mistakes } from './notices.tsx';

/** The whole document around a view: no inline script or style, the sheets of its part, and one script for who is signed in. */
export function documentOf(view: View, visit: Visit, assets: Assets): string {
  const main = renderToString(<>{view.main}</>); // first, so that its fields have told their labels
  return `<!DOCTYPE html>${renderToString(<Document view={view} visit={visit} assets={assets} main={main} />)}`;
}

interface DocumentProps {
  readonly view: View;
  readonly visit: Visit;
  readonly assets: Assets;
  readonly main: string;
}

const Document = ({ view, visit, assets, main }: DocumentProps) => (
  <html lang={visit.language} class="govuk-template">
    <Head view={view} visit={visit} assets={assets} />
    <body class={`govuk-template__body${view.wide === true ? ' b-wide' : ''}`}>
      <SkipLink text={visit.t('skipLink')} href="#main" />
      <Header visit={visit} section={view.section} arms={assets.href('arms.svg')} />
      <div class="govuk-width-container">
        {view.crumbs === undefined ? null : (
          <Breadcrumbs
            label={visit.t('crumbs')}
            items={[
              { text: visit.t('home'), href: at(visit) },
              ...view.crumbs,
              { text: view.title, lang: view.titleLang },
            ]}
          />
        )}
        <main class="govuk-main-wrapper" id="main">
          <DoneNotice view={view} visit={visit} />
          <Mistakes view={view} visit={visit} />
          <div dangerouslySetInnerHTML={{ __html: main }} />
        </main>
      </div>
      <Footer visit={visit} />
    </body>
  </html>
);

function Head({ view, visit, assets }: Omit<DocumentProps, 'main'>) {
  const { path, person, t } = visit;
  const named = view.title === t('brand') ? view.title : `${view.title} – ${t('brand')}`;
  return (
    <head>
      <meta charset="utf-8" />
      <title>{view.attempt === undefined ? named : `${t('errorPrefix')} ${named}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light" />
      <meta name="theme-color" content="#00295a" />
      {assets.sheets.map((href) => (
        <link rel="stylesheet" href={href} />
      ))}
      <link rel="icon" href={assets.href('arms.svg')} type="image/svg+xml" />
      {LANGUAGES.map((other) => (
        <link rel="alternate" hreflang={other} href={at({ language: other }, path)} />
      ))}
      {person === undefined || assets.script === undefined ? null : <script type="module" src={assets.script} />}
    </head>
  );
}
