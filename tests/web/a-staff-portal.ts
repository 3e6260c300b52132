import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { startStack } from '../../infra/local/stack.ts';
import { apiAt } from '../builders/http-client.ts';
import type { Person } from '../builders/http-people.ts';
import { formIn } from './a-form.ts';
import { sessionsOf } from './a-session.ts';

/** What a page answered, as people read it. */
export interface Seen {
  readonly status: number;
  readonly location: string;
  readonly html: string;
  /** The words of the page, without its markup. */
  readonly text: string;
}
/** What is written into a form: a value, several of one name, or `null` for a box that is not ticked. */
export type Written = Readonly<Record<string, string | readonly string[] | null>>;

/** A platform of its own whose pages are read and sent by people who are signed in. */
export async function aStaffPortal(now: string) {
  const dataDir = mkdtempSync(join(tmpdir(), 'concurs-staff-'));
  const stack = await startStack({ dataDir, instances: 1 });
  const { MachineClientId: machineClient } = z.looseObject({ MachineClientId: z.string() }).parse(stack.outputs());
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint: stack.database.url, region: 'eu-central-1', credentials });
  const { TableNames: [table = ''] = [] } = await client.send(new ListTablesCommand({}));
  const signIn = sessionsOf(stack, table);
  const cookies = new Map<string, Promise<{ name: string; value: string }>>();

  const cookieOf = async (who: Person): Promise<string> => {
    const made = cookies.get(who.sub) ?? signIn(who);
    cookies.set(who.sub, made);
    const { name, value } = await made;
    return `${name}=${value}`;
  };
  const ask = async (who: Person, path: string, at: string, form?: URLSearchParams): Promise<Seen> => {
    const headers = { cookie: await cookieOf(who), 'x-local-now': at };
    const sent = form === undefined ? {} : { method: 'POST', body: form }; // a form says by itself what it is
    const reply = await fetch(stack.url + path, { redirect: 'manual', headers, ...sent });
    const html = await reply.text();
    return { status: reply.status, location: reply.headers.get('location') ?? '', html, text: textOf(html) };
  };
  const read = (who: Person, path: string, at: string = now) => ask(who, path, at);
  /** Opens a page, writes into one of its forms and sends it, as a browser without a script does. */
  const send = async (who: Person, path: string, form: string, written: Written = {}, at: string = now) => {
    const { html } = await read(who, path, at);
    const fields = formIn(html, form);
    for (const [name, value] of Object.entries(written))
      if (value === null) fields.delete(name);
      else fields.set(name, typeof value === 'string' ? [value] : [...value]);
    const body = new URLSearchParams([...fields].flatMap(([name, values]) => values.map((value) => [name, value])));
    return ask(who, path, at, body);
  };
  return {
    url: stack.url,
    machineClient,
    /** The cookie of a session of theirs, for a browser. */
    signIn,
    api: apiAt({ url: stack.url, machineClient, now }),
    read,
    send,
    stop: async () => {
      await stack.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
export type StaffPortal = Awaited<ReturnType<typeof aStaffPortal>>;

const textOf = (html: string): string =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\u00a0/g, ' ')
    .replace(/\s+/g, ' ');
