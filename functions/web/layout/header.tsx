import { LANGUAGES } from '../../../shared/kernel/text.ts';
import { LanguageNavigation } from '../components/language-navigation.tsx';
import { ServiceNavigation } from '../components/service-navigation.tsx';
import { Account } from './account.tsx';
import { navigationOf } from './navigation.ts';
import { at, type Section, type Visit } from '../edge/page.ts';

const NAMES = {
  ro: { text: 'RO', name: 'Română' },
  ru: { text: 'РУ', name: 'Русский' },
  en: { text: 'EN', name: 'English' },
} as const;

export interface HeaderProps {
  readonly visit: Visit;
  readonly section: Section | undefined;
  /** Address of the arms. */
  readonly arms: string;
}

/**
 * The band of the arms' stripes, whose portal this is, who is signed in, the language, and its parts.
 * On phones the parts are folded: what `details` opens is the navigation after it, so no script is needed and wide windows ignore it.
 */
export function Header({ visit, section, arms }: HeaderProps) {
  const { t } = visit;
  return (
    <header>
      <div class="b-stripes" />
      <div class="govuk-width-container b-masthead">
        <a class="b-brand" href={at(visit)}>
          <img class="b-brand__arms" src={arms} alt="" width="40" height="48" />
          <span>
            <span class="b-brand__name">{t('brand')}</span>
            <span class="b-brand__authority">{t('authority')}</span>
          </span>
        </a>
        <div class="b-masthead__tools">
          <Account visit={visit} />
          <Languages visit={visit} />
        </div>
      </div>
      <details class="b-menu">
        <summary class="b-menu__button">{t('menu')}</summary>
      </details>
      <ServiceNavigation label={t('menu')} items={navigationOf(visit, section)} />
    </header>
  );
}

function Languages({ visit: { language, path, query, t } }: Pick<HeaderProps, 'visit'>) {
  const asked = new URLSearchParams(query).toString();
  const items = LANGUAGES.map((other) => ({
    ...NAMES[other],
    lang: other,
    ...(other === language ? {} : { href: at({ language: other }, path) + (asked === '' ? '' : `?${asked}`) }),
  }));
  return <LanguageNavigation label={t('language')} items={items} />;
}
