import { at, type Visit } from '../edge/page.ts';

/** Whose pages these are, and what everybody may ask of them. */
export function Footer({ visit }: { readonly visit: Visit }) {
  const { t } = visit;
  const links = [
    { text: t('accessibility'), href: at(visit, '/accessibility') },
    { text: t('privacy'), href: at(visit, '/privacy') },
    { text: t('cookies'), href: at(visit, '/cookies') },
    { text: t('navContact'), href: at(visit, '/contact') },
    { text: t('openApi'), href: '/v1/openapi.json' },
  ];
  return (
    <footer class="b-footer">
      <div class="govuk-width-container">
        <h2 class="govuk-visually-hidden">{t('footerTitle')}</h2>
        <ul class="b-footer__links">
          {links.map(({ text, href }) => (
            <li>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
        <p class="b-footer__note">{t('footerPromise')}</p>
        <p class="b-footer__note">{t('authority')}</p>
      </div>
    </footer>
  );
}
