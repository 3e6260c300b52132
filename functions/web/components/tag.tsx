export type TagColour = 'blue' | 'green' | 'red' | 'grey' | 'yellow';

export interface TagProps {
  readonly text: string;
  readonly colour?: TagColour;
}

/** A state as a word; the colour only repeats it. */
export const Tag = ({ text, colour }: TagProps) => (
  <strong class={colour === undefined ? 'govuk-tag' : `govuk-tag govuk-tag--${colour}`}>{text}</strong>
);
