import { done, type Body, type Reply } from '../builders/http-client.ts';

/** What the demonstration reads of the API's replies; amounts are lei as decimal strings. */
export interface Pot {
  readonly line: string;
  readonly source: string;
  readonly secured: string;
  readonly available: string;
  readonly announced: string;
  readonly reserved: string;
  readonly contracted: string;
  readonly paid: string;
}
export interface Budget {
  readonly ceiling: string;
  readonly secured: string;
  readonly room: string;
  readonly pots: readonly Pot[];
  readonly plan: readonly { readonly code: string; readonly planned: string | null }[];
}
export interface Programme {
  readonly id: string;
  readonly ceiling: { readonly amount: string };
  readonly objectives: readonly {
    readonly code: string;
    readonly actions: readonly {
      readonly code: string;
      readonly title: { readonly ro: string } | null;
      readonly budgetLine?: { readonly planned: string | null; readonly statedText: string };
    }[];
  }[];
}
export interface Reason {
  readonly code: string;
  readonly asked?: string;
  readonly left?: string;
  readonly of?: string;
  readonly threshold?: number;
  readonly criterion?: string;
  readonly requirements?: readonly string[];
}
export interface Outcome {
  readonly applicationId: string;
  readonly outcome: 'awarded' | 'reserve' | 'rejected' | 'unfunded' | 'ineligible';
  readonly awarded: string;
  readonly rank: number | null;
  readonly score: string | null;
  readonly reason: Reason;
}
export interface Totals {
  readonly applications: number;
  readonly awarded: number;
  readonly reserve: number;
  readonly rejected: number;
  readonly unfunded: number;
  readonly ineligible: number;
  readonly amount: string;
}
export interface Results {
  readonly decision: { readonly inputsHash: string; readonly totals: Totals };
  readonly items: readonly {
    readonly input: { readonly registrationNumber: string; readonly line: string; readonly requested: string };
    readonly organisation: string;
    readonly title: string;
    readonly result: Outcome;
  }[];
}
export interface Imagined {
  readonly name: string | null;
  readonly totals: Totals;
  readonly changes: number;
  readonly outcomes: readonly (Outcome & {
    readonly registrationNumber: string;
    readonly instead?: { readonly outcome: string; readonly awarded: string };
  })[];
}
export interface Simulation {
  readonly base: Imagined;
  readonly scenarios: readonly Imagined[];
}
export interface Ranking {
  readonly ranked: number;
  readonly votesNeeded: readonly unknown[];
  readonly items: readonly {
    readonly rank: number;
    readonly applicationId: string;
    readonly registrationNumber: string;
    readonly line: string;
    readonly requested: string;
    readonly score: string;
    readonly sheets: number;
    readonly tied: boolean;
    readonly criteria: readonly { readonly code: string; readonly score: string }[];
    readonly fails?: Reason;
  }[];
}
export interface Verification {
  readonly holds: boolean;
  readonly laws: readonly {
    readonly law: string;
    readonly holds: boolean;
    readonly numbers: Readonly<Record<string, string | number>>;
  }[];
}

/** The body of a reply that went well, as what it is. */
export const read = async <T extends object = Body>(reply: Promise<Reply>): Promise<T> =>
  (await done(reply)) as unknown as T;

export interface Receipt {
  readonly registrationNumber: string;
  readonly hash: string;
  readonly documents: readonly {
    readonly documentId: string;
    readonly fileName: string;
    readonly size: number;
    readonly sha256: string;
  }[];
}
