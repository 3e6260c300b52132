import { ApplicationState, StandingRow } from '../../../../../shared/applications/index.ts';
import { LineCode } from '../../../../../shared/kernel/ids.ts';
import { Line } from '../../../../../shared/kernel/text.ts';

type Query = Readonly<Record<string, string>>;

/** The states a submitted application can be in, in the order of its way. */
export const STATES = ApplicationState.exclude(['draft']).options;

/** What the address asks for; what it cannot mean is left out. */
export function filterIn({ state = '', line = '', q = '' }: Query) {
  return {
    state: StandingRow.shape.state.safeParse(state).data,
    line: LineCode.safeParse(line).data,
    text: Line(100).safeParse(q).data,
  };
}
export type Filter = ReturnType<typeof filterIn>;

/** The filter as it stands in the address. */
export const queryOf = ({ state, line, text }: Filter): Query => ({
  ...(state === undefined ? {} : { state }),
  ...(line === undefined ? {} : { line }),
  ...(text === undefined ? {} : { q: text }),
});
