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

/** Nobody reads more mistakes than these, and a reply must stay below the 6 MB a function may answer. */
const MOST_MISTAKES = 100;

/** Parses by a schema; `within` goes in front of the pointers (`/query`, `/header`). The first hundred mistakes are named. */
export function parse<T>(schema: z.ZodType<T>, value: unknown, language: Language, within = '') {
  const parsed = schema.safeParse(value, { error: locales[language] });
  if (parsed.success) return ok(parsed.data);
  const issues = parsed.error.issues.slice(0, MOST_MISTAKES);
  const mistakes = issues.flatMap((issue) => mistakesOf(issue, language, within)).slice(0, MOST_MISTAKES);
  return err<InvalidRequest>({ code: 'InvalidRequest', status: 400, mistakes });
}

function mistakesOf(issue: z.core.$ZodIssue, language: Language, within: string): readonly Mistake[] {
  const mistake = (code: string, text: string, path: readonly PropertyKey[]) => ({
    pointer: within + pointerOf(path),
    code,
    message: formatTexts[text]?.[language] ?? text,
  });
  if (issue.code !== 'unrecognized_keys') return [mistake(issue.code.replaceAll('_', '-'), issue.message, issue.path)];
  const unknown = issue.keys.slice(0, MOST_MISTAKES);
  return unknown.map((key) => mistake('unknown-field', 'unknown-field', [...issue.path, key]));
}
