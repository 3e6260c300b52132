import type { Instant } from '../kernel/instants.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { callAfter, type CallStateRefuses } from './lifecycle.ts';
import type { Call } from './model.ts';

/** Why a deadline cannot be moved there. */
export type ExtensionRefusal =
  | CallStateRefuses
  | { readonly code: 'CallAlreadyClosed'; readonly closesAt: Instant }
  | {
      readonly code: 'ExtensionNotLater';
      readonly closesAt: Instant;
      readonly asked: Instant;
      readonly at: readonly string[];
    }
  | { readonly code: 'TooManyExtensions'; readonly most: number };

const MOST_EXTENSIONS = 10;

/** The deadline of a published call moves only later, and only before it has passed: who was too late stays too late. */
export function checkExtension(call: Call, asked: Instant, now: Instant): Result<void, ExtensionRefusal> {
  const move = callAfter(call, 'extend');
  if (!move.ok) return move;
  const { closesAt } = call;
  if (now >= closesAt) return err({ code: 'CallAlreadyClosed', closesAt });
  if (asked <= closesAt) return err({ code: 'ExtensionNotLater', closesAt, asked, at: ['/closes'] });
  if (call.extensions.length >= MOST_EXTENSIONS) return err({ code: 'TooManyExtensions', most: MOST_EXTENSIONS });
  return ok(undefined);
}
