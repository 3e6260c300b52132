import type { Language, Text } from '../../../shared/kernel/text.ts';

export interface ToldProps {
  readonly text: Text;
  readonly language: Language;
}

/** The mark of a text of the authority that is not in the reader's language, for the element it stands in. */
export const languageOf = (text: Text, language: Language): { readonly lang?: 'ro' } =>
  text[language] === undefined ? { lang: 'ro' } : {};

/** A text of the authority in the reader's language, or in Romanian and marked as such for whoever reads it aloud. */
export const Told = ({ text, language }: ToldProps) => {
  const own = text[language];
  return own === undefined ? <span lang="ro">{text.ro}</span> : <>{own}</>;
};

/** Stands on both sides of a Romanian text within a sentence; nobody can type it. */
const EDGE = '\u0000';

/** A text of the authority for a place within a sentence, which `Sentence` marks where it is in Romanian only. */
export const edged = (text: Text, language: Language): string => text[language] ?? EDGE + text.ro + EDGE;

/** A sentence around texts of the authority, each in its own language. */
export const Sentence = ({ text }: { readonly text: string }) => (
  <>{text.split(EDGE).map((part, index) => (index % 2 === 0 ? part : <span lang="ro">{part}</span>))}</>
);

/** A text of the authority in paragraphs, as it was written. */
export const ToldAtLength = ({ text, language }: ToldProps) => {
  const own = text[language];
  const paragraphs = (own ?? text.ro).split(/\n{2,}/);
  return (
    <div {...(own === undefined ? { lang: 'ro' } : {})}>
      {paragraphs.map((paragraph) => (
        <p class="govuk-body b-prose">{paragraph}</p>
      ))}
    </div>
  );
};
