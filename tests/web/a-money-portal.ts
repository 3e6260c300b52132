import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { startStack } from '../../infra/local/stack.ts';
import { createStore } from '../../shared/store/index.ts';
import { apiAt } from '../builders/http-client.ts';
import type { Person } from '../builders/http-people.ts';
import { sessionsOf } from './a-session.ts';

/** What a page answered, as people read it. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly location: string;
  readonly html: string;
  /** The words of the page, without its markup. */
  readonly text: string;
}
interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}
type Written = Readonly<Record<string, string>>;

/** A platform of its own, read by people who are signed in; `store` is its table, for who tampers with it. */
export async function aMoneyPortal(now: string) {
  const dataDir = mkdtempSync(join(tmpdir(), 'concurs-money-'));
  const stack = await startStack({ dataDir, instances: 1 });
  const { MachineClientId: machineClient } = z.looseObject({ MachineClientId: z.string() }).parse(stack.outputs());
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint: stack.database.url, region: 'eu-central-1', credentials });
  const { TableNames: [table = ''] = [] } = await client.send(new ListTablesCommand({}));
  const signIn = sessionsOf(stack, table);
  const cookies = new Map<string, ReturnType<typeof signIn>>();

  const ask = async (who: Person, path: string, init: Asking = {}): Promise<Answered> => {
    const made = cookies.get(who.sub) ?? signIn(who);
    cookies.set(who.sub, made);
    const { name, value } = await made;
    const headers = { cookie: `${name}=${value}`, 'x-local-now': now, ...init.headers };
    const reply = await fetch(stack.url + path, { redirect: 'manual', ...init, headers });
    const html = await reply.text();
    const location = reply.headers.get('location') ?? '';
    return { status: reply.status, headers: reply.headers, location, html, text: textOf(html) };
  };
  const post = (who: Person, path: string, fields: URLSearchParams) =>
    ask(who, path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: fields.toString(),
    });
  return {
    url: stack.url,
    machineClient,
    store: createStore(table, client),
    api: apiAt({ url: stack.url, machineClient, now }),
    read: (who: Person, path: string) => ask(who, path),
    /** Fills in a page's form and sends it by one of its buttons. */
    send: async (who: Person, page: Answered, path: string, written: Written = {}) => {
      const fields = fieldsOf(page.html);
      for (const [name, value] of Object.entries(written)) fields.set(name, value);
      return post(who, path, fields);
    },
    stop: async () => {
      await stack.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** What the page's first posted form of its own holds, as a browser would send it. */
export function fieldsOf(html: string): URLSearchParams {
  const form = /<main[\s\S]*?(<form method="post"[\s\S]*?<\/form>)/.exec(html)?.[1] ?? '';
  const fields = new URLSearchParams();
  for (const [tag] of form.matchAll(/<input[^>]*>/g))
    if (attributeOf(tag, 'type') !== 'radio' || /\bchecked\b/.test(tag))
      fields.append(attributeOf(tag, 'name'), readable(attributeOf(tag, 'value')));
  for (const [tag] of form.matchAll(/<select[\s\S]*?<\/select>/g))
    fields.append(attributeOf(tag, 'name'), /<option value="([^"]*)" selected/.exec(tag)?.[1] ?? '');
  return fields;
}

const attributeOf = (tag: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

const readable = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

const textOf = (html: string): string =>
  readable(html.replace(/<[^>]+>/g, ' '))
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ');
