import type { OutcomeState } from '../../../shared/awards/index.ts';
import type { SeenCall } from '../../../shared/calls/index.ts';
import type { ReasonNames } from '../../../shared/i18n/reasons.ts';
import type { Text } from '../../../shared/kernel/text.ts';
import type { TagColour } from '../components/tag.tsx';

/** The colour that repeats the word of an outcome. */
export const outcomeColours: Readonly<Record<OutcomeState, TagColour>> = {
  awarded: 'green',
  reserve: 'blue',
  rejected: 'grey',
  unfunded: 'yellow',
  ineligible: 'grey',
};

/** What the codes within reasons are called, as `say` says titles: criteria of the grid, requirements and documents of the call. */
export function reasonNamesIn(
  { grid, requirements, documents }: Pick<SeenCall, 'grid' | 'requirements' | 'documents'>,
  say: (title: Text) => string,
): ReasonNames {
  const nameOf = (things: readonly { readonly code: string; readonly title: Text }[], wanted: string) => {
    const thing = things.find(({ code }) => code === wanted);
    return thing === undefined ? wanted : say(thing.title);
  };
  return {
    criterion: (code) => nameOf(grid, code),
    requirement: (code) => nameOf([...requirements, ...documents], code),
  };
}
