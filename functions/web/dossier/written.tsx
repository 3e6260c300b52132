import type { ComponentChildren } from 'preact';
import { SummaryList } from '../components/summary-list.tsx';
import type { Visit } from '../edge/page.ts';

/** What was asked and what was written, which may be nothing. */
export type Answer = readonly [question: string, answer: ComponentChildren];

/** Says of a place that nobody filled it in: an answer that is missing tells whoever judges as much as one that is there. */
export const NotGiven = ({ visit: { t } }: { readonly visit: Visit }) => <span class="b-quiet">{t('notGiven')}</span>;

/** The same for a whole section. */
export const NothingGiven = ({ visit }: { readonly visit: Visit }) => (
  <p class="govuk-body">
    <NotGiven visit={visit} />
  </p>
);

interface WrittenProps {
  readonly visit: Visit;
  readonly answers: readonly Answer[];
}

/** Answers as they were written, line by line, each under its question. */
export const Written = ({ visit, answers }: WrittenProps) => (
  <SummaryList
    rows={answers.map(([key, answer]) => ({
      key,
      value: isEmpty(answer) ? <NotGiven visit={visit} /> : <div class="b-prose">{answer}</div>,
    }))}
  />
);

const isEmpty = (answer: ComponentChildren): boolean => answer === undefined || answer === null || answer === '';
