import type { Person } from '../builders/http-people.ts';
import { type Answer, type Platform } from './a-platform.ts';
import { hiddenOf } from './a-visitor.ts';

export type Fields = Readonly<Record<string, string>>;

/** Somebody signed in, reading pages and sending their forms as a browser without a script does. */
export function aReader({ ask }: Pick<Platform, 'ask'>, who: Person, now: string) {
  const get = (path: string, at = now): Promise<Answer> => ask(who, `/ro${path}`, { now: at });
  return {
    get,
    /** Sends a form of a page with what it hides. */
    send: async (path: string, form: string, fields: Fields, at = now): Promise<Answer> => {
      const body = new URLSearchParams({ ...hiddenOf(await get(path, at), form), ...fields });
      return ask(who, `/ro${path}`, { now: at, body });
    },
  };
}
export type Reader = ReturnType<typeof aReader>;
