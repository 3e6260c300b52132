import { aCallDraft } from '../../builders/http-calls.ts';
import type { Provoked } from '../asking.ts';

const draft = aCallDraft('nowhere');
const twice = <T>(list: readonly T[]) => [...list, ...list.slice(0, 1)];
/** As many bytes as a text of so many letters can have. */
const text = (max: number) => ({ ro: '€'.repeat(max), ru: '€'.repeat(max), en: '€'.repeat(max) });
const many = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index));

/** Every list and text as long as it may be: together more than the table holds. */
const endless = {
  summary: text(5000),
  grid: many(20, (index) => ({ code: `C${index}`, title: text(300), max: 5 })),
  requirements: many(30, (index) => ({ ...draft.requirements[0], code: `r-${index}`, title: text(500) })),
  documents: many(30, (index) => ({ ...draft.documents[0], code: `d-${index}`, title: text(300) })),
};

/** Fields in which a call contradicts itself, with the refusal each leads to; the same in a new draft and in a changed one. */
export const contradictions: readonly (readonly [code: string, fields: object])[] = [
  ['CriterionTwice', { grid: twice(draft.grid) }],
  ['RequirementTwice', { requirements: twice(draft.requirements) }],
  ['DocumentTwice', { documents: twice(draft.documents) }],
  ['EnvelopeTwice', { envelopes: twice(draft.envelopes) }],
  ['FloorAboveMax', { grid: [{ code: 'R', title: { ro: 'Relevanța' }, max: 10, floor: 11 }] }],
  ['ProgrammeUnknown', { programmeId: 'nu-exista' }],
  ['CallTooLong', endless],
];

/** What an officer may not write; `keep` are the fields of a good request that stay. */
export const contentRefusals = (keep: 'whole' | 'changed'): readonly Provoked[] =>
  contradictions.map(([code, fields]) => [
    code,
    422,
    ({ body }) => ({ body: keep === 'whole' ? { ...(body as object), ...fields } : fields }),
  ]);
