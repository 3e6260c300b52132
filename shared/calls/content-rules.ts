import { err, ok, type Result } from '../kernel/result.ts';
import type { CallContent, Criterion } from './model.ts';

type At = readonly [string];
/** Why what an officer wrote contradicts itself, already in a draft; `at` points into the call as it is sent. */
export type ContentRefusal =
  | { readonly code: 'CriterionTwice'; readonly criterion: string; readonly at: At }
  | { readonly code: 'RequirementTwice'; readonly requirement: string; readonly at: At }
  | { readonly code: 'DocumentTwice'; readonly document: string; readonly at: At }
  | { readonly code: 'EnvelopeTwice'; readonly line: string; readonly source: string; readonly at: At }
  | {
      readonly code: 'FloorAboveMax';
      readonly criterion: string;
      readonly floor: number;
      readonly max: number;
      readonly at: At;
    }
  | { readonly code: 'CallTooLong'; readonly bytes: number; readonly most: number };

/** An item of the table holds 400 KB; a call must leave room for its extensions and its cancellation. */
const MOST_BYTES = 300_000;

type Lists = Pick<CallContent, 'grid' | 'requirements' | 'documents' | 'envelopes'>;

/** Codes are unique within their list, a floor is within its criterion, each pot comes once, and the whole fits into the table. */
export function checkContent(content: Lists): Result<void, ContentRefusal> {
  const refusal = codeTwice(content) ?? floorAboveMax(content.grid) ?? tooLong(content);
  return refusal === undefined ? ok(undefined) : err(refusal);
}

function codeTwice({ grid, requirements, documents, envelopes }: Lists): ContentRefusal | undefined {
  const criterion = second(grid, ({ code }) => code);
  if (criterion) return { code: 'CriterionTwice', criterion: criterion.of.code, at: [`/grid/${criterion.index}/code`] };
  const requirement = second(requirements, ({ code }) => code);
  if (requirement) {
    const { of, index } = requirement;
    return { code: 'RequirementTwice', requirement: of.code, at: [`/requirements/${index}/code`] };
  }
  const document = second(documents, ({ code }) => code);
  if (document) return { code: 'DocumentTwice', document: document.of.code, at: [`/documents/${document.index}/code`] };
  const envelope = second(envelopes, ({ line, source }) => `${line}#${source}`);
  if (envelope === undefined) return undefined;
  const { line, source } = envelope.of;
  return { code: 'EnvelopeTwice', line, source, at: [`/envelopes/${envelope.index}`] };
}

/** The first element whose name came before. */
function second<T>(list: readonly T[], nameOf: (element: T) => string): { of: T; index: number } | undefined {
  const names = list.map(nameOf);
  const index = names.findIndex((name, place) => names.indexOf(name) < place);
  const of = list[index];
  return of === undefined ? undefined : { of, index };
}

function floorAboveMax(grid: readonly Criterion[]): ContentRefusal | undefined {
  const index = grid.findIndex(({ floor = 0, max }) => floor > max);
  const wrong = grid[index];
  if (wrong?.floor === undefined) return undefined;
  const { code: criterion, floor, max } = wrong;
  return { code: 'FloorAboveMax', criterion, floor, max, at: [`/grid/${index}/floor`] };
}

function tooLong(content: Lists): ContentRefusal | undefined {
  const bytes = Buffer.byteLength(JSON.stringify(content));
  return bytes > MOST_BYTES ? { code: 'CallTooLong', bytes, most: MOST_BYTES } : undefined;
}
