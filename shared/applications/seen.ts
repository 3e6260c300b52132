import type { Call } from '../calls/index.ts';
import type { Content } from './content.ts';
import type { ApplicationDocument } from './document.ts';
import { type Application, type Draft, versionOf } from './model.ts';
import type { Screening } from './screening.ts';
import { type BudgetTotals, totalsOf } from './totals.ts';

/** An application as somebody sees it. */
export interface SeenApplication extends Omit<Application, 'trail' | 'createdBy'> {
  readonly content: Content;
  readonly totals: BudgetTotals;
  readonly documents: readonly ApplicationDocument[];
  readonly screening?: Screening;
  /** For its own people: whether what they see has not been submitted yet. */
  readonly unsubmittedChanges?: boolean;
}

const decided: ReadonlySet<string> = new Set(['awarded', 'reserve', 'rejected', 'unfunded']);

/** Its state as it may be known: what was decided is told when the results are published, not before. */
export function untilPublished({ state, awarded }: Pick<Application, 'state' | 'awarded'>, call: Pick<Call, 'status'>) {
  const secret = call.status === 'decided' && decided.has(state);
  return secret ? ({ state: 'eligible' } as const) : { state, ...(awarded === undefined ? {} : { awarded }) };
}

/** An application together with what it says and carries. */
export function seenWith(
  { trail: _trail, createdBy: _author, ...application }: Application,
  draft: Pick<Draft, 'version'>,
  content: Content,
  documents: readonly ApplicationDocument[],
): SeenApplication {
  const version = versionOf(application, draft);
  return { ...application, version, content, totals: totalsOf(content), documents };
}
