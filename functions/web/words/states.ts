import type { ApplicationState } from '../../../shared/applications/index.ts';
import { applicationStates } from '../../../shared/i18n/applications-state-texts.ts';
import type { Language } from '../../../shared/kernel/text.ts';
import type { TagColour } from '../components/tag.tsx';
import { outcomeColours } from './outcomes.ts';

/** A word of a sentence as it stands by itself. */
export const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase('ro') + text.slice(1);

/** The state of an application as a word by itself. */
export const stateText = (state: ApplicationState, language: Language): string =>
  capital(applicationStates[state][language]);

/** Blue is on its way, green has won, yellow lacks documents or money, grey is not in the competition or out of it. */
const COLOURS: Readonly<Record<ApplicationState, TagColour>> = {
  draft: 'grey',
  submitted: 'blue',
  'to-complete': 'yellow',
  eligible: 'blue',
  withdrawn: 'grey',
  ...outcomeColours,
};
/** The colour that repeats the word of a state, the same for whoever reads it. */
export const stateColour = (state: ApplicationState): TagColour => COLOURS[state];
