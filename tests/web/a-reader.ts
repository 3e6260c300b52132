import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { type Stack, startStack } from '../../infra/local/stack.ts';
import type { Person } from '../builders/http-people.ts';
import { sessionsOf } from './a-session.ts';

const Outputs = z.looseObject({ MachineClientId: z.string() });

/** A page as somebody read it. */
export interface ReadPage {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  /** What people read: the page without its tags. */
  readonly text: string;
}
type Typed = Readonly<Record<string, string>>;

/** A platform of its own, read by people who are signed in already. */
export async function aReadingRoom() {
  const dataDir = mkdtempSync(join(tmpdir(), 'concurs-web-'));
  const stack = await startStack({ dataDir, instances: 1 });
  const { MachineClientId } = Outputs.parse(stack.outputs());
  const session = sessionsOf(stack, await tableOf(stack));
  const cookies = new Map<string, Promise<string>>();
  const cookieOf = (who: Person): Promise<string> => {
    const known = cookies.get(who.sub) ?? session(who).then(({ name, value }) => `${name}=${value}`);
    cookies.set(who.sub, known);
    return known;
  };

  const ask = async (who: Person, now: string, path: string, body?: URLSearchParams): Promise<ReadPage> => {
    const reply = await fetch(stack.url + path, {
      redirect: 'manual',
      headers: { 'x-local-now': now, cookie: await cookieOf(who) },
      ...(body === undefined ? {} : { method: 'POST', body }),
    });
    const html = await reply.text();
    return { status: reply.status, headers: reply.headers, html, text: textOf(html) };
  };
  /** Somebody at a moment; addresses are below the language. */
  const as = (who: Person, now: string) => {
    const read = (path: string, language = 'ro') => ask(who, now, `/${language}${path}`);
    /** Sends a form as it was read elsewhere, or before. */
    const sendOf = (page: ReadPage, path: string, form: string, typed: Typed = {}): Promise<ReadPage> => {
      const fields = fieldsIn(page.html, form);
      for (const [name, value] of Object.entries(typed)) fields.set(name, value);
      return ask(who, now, `/ro${path}`, fields);
    };
    /** Fills in a form of a page, leaving what is not named as the page has it, and sends it. */
    const send = async (path: string, form: string, typed: Typed = {}): Promise<ReadPage> =>
      sendOf(await read(path), path, form, typed);
    /** Sends it and reads where it leads to. */
    const follow = async (path: string, form: string, typed: Typed = {}): Promise<ReadPage> => {
      const done = await send(path, form, typed);
      if (done.status !== 303) throw new Error(`${String(done.status)} ${done.text.slice(0, 2000)}`);
      return ask(who, now, done.headers.get('location') ?? '');
    };
    return { read, send, sendOf, follow };
  };
  return {
    url: stack.url,
    machineClient: MachineClientId,
    as,
    stop: async () => {
      await stack.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
export type ReadingRoom = Awaited<ReturnType<typeof aReadingRoom>>;

/** The name of the platform's one table. */
async function tableOf({ database }: Pick<Stack, 'database'>): Promise<string> {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint: database.url, region: 'eu-central-1', credentials });
  const { TableNames = [] } = await client.send(new ListTablesCommand({}));
  return TableNames[0] ?? '';
}

/** What a form of a page would send as it stands. */
function fieldsIn(html: string, form: string): URLSearchParams {
  const forms = html
    .split('<form ')
    .slice(1)
    .map((rest) => rest.split('</form>')[0] ?? '');
  const wanted = forms.find((text) => text.includes(`name="_form" value="${form}"`));
  if (wanted === undefined) throw new Error(`the page has no form ${form}`);
  const fields = new URLSearchParams();
  for (const [input] of wanted.matchAll(/<input [^>]*>/g)) {
    const [name, type] = [attribute(input, 'name'), attribute(input, 'type')];
    if (type === 'radio' || type === 'checkbox' ? / checked/.test(input) : name !== '')
      fields.append(name, attribute(input, 'value'));
  }
  for (const [, tag = '', value = ''] of wanted.matchAll(/<textarea ([^>]*)>([^<]*)<\/textarea>/g))
    fields.append(attribute(tag, 'name'), plain(value));
  return fields;
}

const attribute = (tag: string, name: string): string =>
  plain(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
const plain = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const textOf = (html: string): string =>
  plain(html.replace(/<[^>]+>/g, ' ').replaceAll('&nbsp;', ' ')).replace(/[\s\u00a0]+/g, ' ');
