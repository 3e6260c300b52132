import type * as z from 'zod';
import en from 'zod/v4/locales/en.js';
import ro from 'zod/v4/locales/ro.js';
import ru from 'zod/v4/locales/ru.js';
import { formatTexts } from '../../shared/i18n/formats.ts';
import { err, ok } from '../../shared/kernel/result.ts';
import type { Language } from '../../shared/kernel/text.ts';
import { pointerOf } from './json.ts';
import type { Mistake } from './problem.ts';

// one file each: `z.locales` would bring all sixty languages, 260 KB, into every bundle
const locales = { ro: ro().localeError, ru: ru().localeError, en: en().localeError };

/** What a schema says no to: every mistake with its place, in the caller's language. */
export interface InvalidRequest {
  readonly code: 'InvalidRequest';
  readonly status: 400;
  readonly mistakes: readonly Mistake[];
}

/** Parses by a schema; `within` goes in front of the pointers (`/query`, `/header`). */
export function parse<T>(schema: z.ZodType<T>, value: unknown, language: Language, within = '') {
  const parsed = schema.safeParse(value, { error: locales[language] });
  if (parsed.success) return ok(parsed.data);
  const mistakes = parsed.error.issues.flatMap((issue) => mistakesOf(issue, language, within));
  return err<InvalidRequest>({ code: 'InvalidRequest', status: 400, mistakes });
}

function mistakesOf(issue: z.core.$ZodIssue, language: Language, within: string): readonly Mistake[] {
  const message = formatTexts[issue.message]?.[language] ?? issue.message;
  const at = (...more: PropertyKey[]) => ({
    pointer: within + pointerOf([...issue.path, ...more]),
    code: codeOf(issue),
    message,
  });
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => at(key)) : [at()];
}

const codeOf = (issue: z.core.$ZodIssue): string =>
  issue.code === 'unrecognized_keys' ? 'unknown-field' : issue.code.replaceAll('_', '-');
