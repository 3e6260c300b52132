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

export interface ToldWithinProps extends ToldProps {
  /** The sentence with this text in it. */
  readonly sentence: (text: string) => string;
}
/** Stands where the text of the authority goes. */
const HOLE = '\u0000';

/** A sentence around a text of the authority, each in its own language. */
export const ToldWithin = ({ sentence, ...told }: ToldWithinProps) => {
  const [before = '', after = ''] = sentence(HOLE).split(HOLE);
  return (
    <>
      {before}
      <Told {...told} />
      {after}
    </>
  );
};

/** The same in paragraphs, as it was written. */
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
