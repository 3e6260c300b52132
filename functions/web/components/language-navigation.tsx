import type { Language } from '../../../shared/kernel/text.ts';

export interface LanguageNavigationProps {
  readonly label: string;
  /** The language in use has no address. */
  readonly items: readonly { readonly text: string; readonly lang: Language; readonly href?: string }[];
}

/** The same page in another language; each language is named in itself. */
export const LanguageNavigation = ({ label, items }: LanguageNavigationProps) => (
  <nav class="govuk-language-navigation" aria-label={label}>
    <ul class="govuk-language-navigation__list">
      {items.map(({ text, lang, href }) => (
        <li class="govuk-language-navigation__list-item">
          {href === undefined ? (
            <span class="govuk-language-navigation__text" aria-current="true" lang={lang}>
              {text}
            </span>
          ) : (
            <a class="govuk-language-navigation__link" href={href} rel="alternate" lang={lang} hreflang={lang}>
              {text}
            </a>
          )}
        </li>
      ))}
    </ul>
  </nav>
);
