import type { Prospect } from '../../../../shared/awards/index.ts';
import { TieVote } from '../../../../shared/awards/index.ts';
import { ApplicationId } from '../../../../shared/kernel/ids.ts';
import type { OwnVisit } from '../../edge/page.ts';
import { numberTyped } from '../../forms/typing.ts';

/** Votes are tried in the address before they are recorded with the decision: `votes.<application>=5`. */
export const VOTES = 'votes.';

export interface TypedVote {
  readonly applicationId: ApplicationId;
  readonly typed: string;
  /** `undefined` when it is empty or no number of votes. */
  readonly votes: number | undefined;
}

/** The votes in the address. */
export const votesIn = ({ query }: Pick<OwnVisit, 'query'>): readonly TypedVote[] =>
  Object.entries(query).flatMap(([name, typed]) => {
    const id = ApplicationId.safeParse(name.startsWith(VOTES) ? name.slice(VOTES.length) : '');
    if (!id.success) return [];
    const vote = TieVote.safeParse({ applicationId: id.data, votes: numberTyped(typed.trim()) });
    return [{ applicationId: id.data, typed, votes: vote.data?.votes }];
  });

/** Those that count: every one of them a number. */
export const validVotes = (votes: readonly TypedVote[]): readonly TieVote[] =>
  votes.every((vote) => vote.votes !== undefined)
    ? votes.map(({ applicationId, votes: given = 0 }) => ({ applicationId, votes: given }))
    : [];

/** Applications whose votes are asked: the tied ones, and those that votes were given for. */
export function votedOn({ items, votesNeeded }: Prospect, votes: readonly TypedVote[]) {
  const tied = votesNeeded.flatMap(({ applications }) => applications.map(({ id }) => id));
  const wanted = new Set([...tied, ...votes.map(({ applicationId }) => applicationId)]);
  return items.filter(({ input }) => wanted.has(input.id));
}
