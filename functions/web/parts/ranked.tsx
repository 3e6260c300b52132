import type { ComponentChildren } from 'preact';
import type { Candidate, Outcome, Reason } from '../../../shared/awards/index.ts';
import type { SeenCall } from '../../../shared/calls/index.ts';
import { outcomeTexts, reasonText } from '../../../shared/i18n/reasons.ts';
import type { Language } from '../../../shared/kernel/text.ts';
import type { Column } from '../components/table.tsx';
import { Tag } from '../components/tag.tsx';
import { edged, Sentence } from '../components/told.tsx';
import type { Visit } from '../edge/page.ts';
import { money } from '../public/words.ts';
import { outcomeColours, reasonNamesIn } from '../words/outcomes.ts';

export interface RankedNameProps {
  readonly visit: Visit;
  readonly rank: number | null;
  readonly row: Pick<Candidate, 'organisation' | 'title' | 'input'>;
  /** What else is told of its place. */
  readonly children?: ComponentChildren;
}

/** The place of an application, whose it is, and its number. */
export const RankedName = ({ visit: { t }, rank, row, children }: RankedNameProps) => (
  <>
    {rank === null ? t('notRanked') : t('rank', { rank })} {children}
    <br />
    {row.organisation ?? t('nameUnknown')}
    <br />
    <span class="b-light">
      {row.title}
      <br />
      <span class="b-quiet">
        {row.input.registrationNumber}
        {row.input.line === null ? null : ` · ${t('lineCode', { code: row.input.line })}`}
      </span>
    </span>
  </>
);

type Moneyed = Pick<Candidate, 'input' | 'result'>;

/** What was asked for and what is given; a dash while nothing is known of it. */
export const askedAndGiven = (visit: Visit): readonly Column<Moneyed>[] => [
  { head: visit.t('asked'), cell: ({ input }) => money(visit, input.requested), numeric: true },
  {
    head: visit.t('awarded'),
    cell: ({ result }) => (result === undefined ? '–' : money(visit, result.awarded)),
    numeric: true,
  },
];

export interface WhyProps {
  readonly language: Language;
  readonly call: SeenCall;
  readonly reason: Reason;
}

/** Why an application won or lost, in plain words. */
export const Why = ({ language, call, reason }: WhyProps) => (
  <Sentence
    text={reasonText(
      reason,
      language,
      reasonNamesIn(call, (title) => edged(title, language)),
    )}
  />
);

export interface ReasonedProps {
  readonly visit: Visit;
  readonly call: SeenCall;
  readonly outcome: Outcome['outcome'] | undefined;
  readonly reason: Reason;
}

/** What an application gets, and why. */
export const Reasoned = ({ visit: { language }, call, outcome, reason }: ReasonedProps) => (
  <>
    {outcome === undefined ? null : (
      <span class="b-outcome">
        <Tag text={outcomeTexts[outcome][language]} colour={outcomeColours[outcome]} />
      </span>
    )}
    <Why {...{ language, call, reason }} />
  </>
);
