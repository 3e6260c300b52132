import type { APIGatewayProxyStructuredResultV2 as Reply } from 'aws-lambda';
import type { Refusal } from '../../shared/kernel/result.ts';
import { LANGUAGES, type Language } from '../../shared/kernel/text.ts';
import { statusTitles } from '../../shared/i18n/problems.ts';

/** One mistake: where (JSON pointer into the body, or `/query/…`, `/header/…`), which, and what would be right. */
export interface Mistake {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}
/** The sentence of each refusal in each language; the types of `lambda` make sure that none is missing. */
export type Sentences = Readonly<Record<string, Readonly<Record<Language, (facts: never) => string>>>>;

/** A refusal on its way out; `at` are the JSON pointers it speaks of, everything else its facts. */
export type Spoken = Refusal & { readonly at?: readonly string[] };

/** Where in a request the edge's own refusals lie; the empty pointer is the whole body. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  MalformedJson: [''],
  BodyTooLarge: [''],
  NotJson: ['/header/content-type'],
  VersionNotNamed: ['/header/if-match'],
  StaleVersion: ['/header/if-match'],
  IdempotencyKeyReused: ['/header/idempotency-key'],
  BadCursor: ['/query/cursor'],
};

/** A failure as `application/problem+json` (RFC 9457) in the caller's language. */
export function problem(
  status: number,
  refusal: Spoken,
  sentences: Sentences,
  language: Language,
  mistakes: readonly Mistake[] = [],
): Reply {
  const { code, at = PLACES[refusal.code] ?? [], ...facts } = refusal;
  const detail = sentences[code]?.[language](refusal as never); // the table of sentences is typed per code where it is written
  const errors = [...mistakes, ...at.map((pointer) => ({ pointer, code, message: detail }))];
  const body = {
    type: `urn:concurs:problem:${code}`,
    title: statusTitles[status]?.[language] ?? code,
    status,
    detail,
    code,
    ...(Object.keys(facts).length === 0 ? {} : { facts }),
    ...(errors.length === 0 ? {} : { errors }),
  };
  const headers = {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    'content-language': language,
  };
  return { statusCode: status, headers, body: JSON.stringify(body) };
}

/** The language the caller prefers (`Accept-Language`), Romanian when it names none of ours. */
export function languageOf(header: string | undefined): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => part.trim().split(';q='))
    .map(([tag = '', weight = '1']) => ({ language: tag.slice(0, 2).toLowerCase(), weight: Number(weight) }))
    .sort((a, b) => b.weight - a.weight);
  return (
    wanted.map(({ language }) => LANGUAGES.find((ours) => ours === language)).find((found) => found !== undefined) ??
    'ro'
  );
}
