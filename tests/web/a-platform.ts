import { expect } from 'vitest';
import * as z from 'zod';
import type { Person } from '../builders/http-people.ts';
import { aGuardedStack } from '../rights/guarded-stack.ts';
import { sessionsOf } from './a-session.ts';
import { plainText } from './page-text.ts';

const Outputs = z.looseObject({ MachineClientId: z.string() });

/** What a page answered, as people read it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Where it leads; empty when it is a page. */
  readonly location: string;
  readonly html: string;
  /** What people read: the page without its tags. */
  readonly text: string;
}

/** How an address is asked for: at which moment, and what is sent to it. */
export interface Asking {
  readonly now: string;
  readonly body?: URLSearchParams;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A platform of its own, read by people who are signed in already; that no function reached for more than its rights is seen when it stops. */
export async function aPlatform() {
  const { stack, database, stop } = await aGuardedStack();
  const { MachineClientId: machineClient } = Outputs.parse(stack.outputs());
  const table = stack.functions.definition('web-applicant').env['TABLE_NAME'] ?? '';
  const signIn = sessionsOf(stack, table);
  const sessions = new Map<string, ReturnType<typeof signIn>>();
  const cookieOf = async (who: Person): Promise<string> => {
    const session = sessions.get(who.sub) ?? signIn(who);
    sessions.set(who.sub, session);
    const { name, value } = await session;
    return `${name}=${value}`;
  };
  return {
    stack,
    url: stack.url,
    machineClient,
    table,
    /** A session of theirs as a cookie, for a browser. */
    signIn,
    /** Asks for an address with its language, or sends a form to it, and follows nothing; nobody when `who` is absent. */
    ask: async (who: Person | undefined, path: string, { now, body, headers }: Asking): Promise<Answer> => {
      const cookie = who === undefined ? {} : { cookie: await cookieOf(who) };
      const reply = await fetch(stack.url + path, {
        redirect: 'manual',
        headers: { ...cookie, 'x-local-now': now, ...headers },
        ...(body === undefined ? {} : { method: 'POST', body }), // a form says by itself what it is
      });
      const html = await reply.text();
      const location = reply.headers.get('location') ?? '';
      return { status: reply.status, headers: reply.headers, location, html, text: plainText(html) };
    },
    stop: async () => {
      await stop();
      expect(database.refused).toEqual([]);
    },
  };
}
export type Platform = Awaited<ReturnType<typeof aPlatform>>;
