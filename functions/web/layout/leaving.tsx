import { renderToString } from 'preact-render-to-string';
import type { Visit } from '../edge/page.ts';

/**
 * The portal's own session is over; the browser goes on by itself to where the identity provider's is ended. Not a redirect: a form may
 * be sent to this site only, and a redirect of it counts as sending it there.
 */
export const leavingDocument = ({ language, t }: Visit, href: string): string =>
  `<!DOCTYPE html>${renderToString(
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <title>{t('signedOutTitle')}</title>
        <meta http-equiv="refresh" content={`0; url=${href}`} />
      </head>
      <body>
        <h1>{t('signedOutTitle')}</h1>
        <p>
          <a href={href}>{t('signedOutGoOn')}</a>
        </p>
      </body>
    </html>,
  )}`;
