/** First part of the partition key of the items a kind of aggregate owns. */
export type KeyPrefix = `${Uppercase<string>}#`;

interface Runs {
  /** Folder under `functions/` (contexts) or `functions/events/`. */
  readonly name: string;
  /** The only keys its role may write. */
  readonly writes: readonly KeyPrefix[];
  /** What people cannot do while it fails, as an alarm tells whoever is on duty. */
  readonly impact: string;
}
export interface Context extends Runs {
  /** Whether it hands out upload forms and download links. @default false */
  readonly documents?: boolean;
  /** Whether it serves pages instead of the API; then its folder is `functions/web/<what follows web->`. @default false */
  readonly pages?: boolean;
}

/** One function per context: rights differ between contexts, so that is where the border is. */
export const contexts: readonly Context[] = [
  {
    name: 'programmes',
    writes: ['PROGRAMME#', 'BUDGET#', 'AUDIT#', 'ANSWER#'],
    impact: 'programmes and their plan cannot be seen or imported',
  },
  {
    name: 'budget',
    writes: ['BUDGET#', 'ENTRIES#', 'AUDIT#', 'ANSWER#'],
    impact: 'finance staff cannot secure, cut or move money, nobody can check the balances',
  },
  {
    name: 'calls',
    writes: ['CALL#', 'QUESTIONS#', 'BUDGET#', 'ENTRIES#', 'AUDIT#', 'ANSWER#'],
    impact: 'calls cannot be read, published or extended, questions stay unanswered',
  },
  {
    name: 'organisations',
    writes: ['ORGANISATION#', 'IDNO#', 'AUDIT#', 'ANSWER#'],
    impact: 'organisations cannot register, and without registration cannot apply',
  },
  {
    name: 'applications',
    writes: ['APPLICATION#', 'STANDINGS#', 'ENTRANT#', 'REGISTRY#', 'CALL#', 'AUDIT#', 'ANSWER#'],
    documents: true,
    impact: 'organisations cannot write or submit applications: near a deadline this costs them the grant',
  },
  {
    name: 'evaluations',
    writes: ['COMMISSION#', 'EVALUATIONS#', 'SHEET#', 'CALL#', 'AUDIT#', 'ANSWER#'],
    impact: 'evaluators cannot declare interests, score or lock their sheets',
  },
  {
    name: 'awards',
    writes: ['CALL#', 'SNAPSHOT#', 'DECISION#', 'BUDGET#', 'ENTRIES#', 'AUDIT#', 'ANSWER#'],
    impact: 'the commission cannot rank, the chair cannot decide, results cannot be published',
  },
  { name: 'audit', writes: [], impact: 'auditors cannot read or verify the trail' },
  { name: 'system', writes: [], impact: 'the health check and the description of the API do not answer' },
  {
    name: 'web-public',
    writes: ['SESSION#', 'PERSON#'],
    pages: true,
    impact: 'nobody can read calls, results and the budget on the portal, or sign in',
  },
  {
    name: 'web-applicant',
    writes: [
      ...(['SESSION#', 'ORGANISATION#', 'IDNO#', 'QUESTIONS#'] as const),
      ...(['APPLICATION#', 'STANDINGS#', 'ENTRANT#', 'REGISTRY#', 'CALL#', 'AUDIT#', 'ANSWER#'] as const),
    ],
    documents: true,
    pages: true,
    impact: 'organisations cannot apply on the portal: near a deadline this costs them the grant',
  },
  {
    name: 'web-staff',
    writes: [
      ...(['SESSION#', 'PROGRAMME#', 'BUDGET#', 'ENTRIES#', 'CALL#', 'QUESTIONS#'] as const),
      ...(['APPLICATION#', 'STANDINGS#', 'COMMISSION#', 'EVALUATIONS#', 'SHEET#'] as const),
      ...(['SNAPSHOT#', 'DECISION#', 'AUDIT#', 'ANSWER#'] as const),
    ],
    documents: true,
    pages: true,
    impact: 'evaluators, the secretariat, finance staff and auditors cannot work on the portal',
  },
];

/** Functions that follow an event instead of a request. */
export interface Consumer extends Runs {
  /** New items of a `type` in the table, or verdicts on uploaded documents. */
  readonly follows: { readonly created: string } | 'uploads';
}
export const consumers: readonly Consumer[] = [
  {
    name: 'apply-decision',
    follows: { created: 'decision' },
    writes: ['APPLICATION#', 'STANDINGS#', 'AUDIT#'],
    impact: 'applicants do not see whether they won: applications keep their old state after a decision',
  },
  {
    name: 'scan-verdict',
    follows: 'uploads',
    writes: ['APPLICATION#'],
    impact: 'evaluators cannot open documents: uploads stay in quarantine',
  },
];
