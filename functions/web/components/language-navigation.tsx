import type { Language } from '../../../shared/kernel/text.ts';

export interface LanguageNavigationProps {
  readonly label: string;
  /** The language in use has no address. */
  readonly items: readonly LanguageItem[];
}
interface LanguageItem {
  /** Two letters, so that all fit beside the name of who is signed in. */
  readonly text: string;
  /** What the language is called in itself. */
  readonly name: string;
  readonly lang: Language;
  readonly href?: string;
}

const Named = ({ text, name }: Pick<LanguageItem, 'text' | 'name'>) => (
  <>
    {text}
    <span class="govuk-visually-hidden"> {name}</span>
  </>
);

/** The same page in another language. */
export const LanguageNavigation = ({ label, items }: LanguageNavigationProps) => (
  <nav class="govuk-language-navigation" aria-label={label}>
    <ul class="govuk-language-navigation__list">
      {items.map(({ lang, href, ...named }) => (
        <li class="govuk-language-navigation__list-item">
          {href === undefined ? (
            <span class="govuk-language-navigation__text" aria-current="true" lang={lang}>
              <Named {...named} />
            </span>
          ) : (
            <a class="govuk-language-navigation__link" href={href} rel="alternate" lang={lang} hreflang={lang}>
              <Named {...named} />
            </a>
          )}
        </li>
      ))}
    </ul>
  </nav>
);
