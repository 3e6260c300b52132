import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createStore } from '../../shared/store/index.ts';
import { apiAt } from '../builders/http-client.ts';
import type { Person } from '../builders/http-people.ts';
import { type Answer, aPlatform } from './a-platform.ts';
import { decoded } from './page-text.ts';

type Written = Readonly<Record<string, string>>;

/** A platform of its own, read by people who are signed in; `store` is its table, for who tampers with it. */
export async function aMoneyPortal(now: string) {
  const { stack, url, machineClient, table, ask, stop } = await aPlatform();
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint: stack.database.url, region: 'eu-central-1', credentials });
  return {
    url,
    machineClient,
    store: createStore(table, client),
    api: apiAt({ url, machineClient, now }),
    read: (who: Person, path: string) => ask(who, path, { now }),
    /** Fills in a page's form and sends it by one of its buttons. */
    send: (who: Person, page: Answer, path: string, written: Written = {}) => {
      const body = fieldsOf(page.html);
      for (const [name, value] of Object.entries(written)) body.set(name, value);
      return ask(who, path, { now, body });
    },
    stop,
  };
}

/** What the page's first posted form of its own holds, as a browser would send it. */
function fieldsOf(html: string): URLSearchParams {
  const form = /<main[\s\S]*?(<form method="post"[\s\S]*?<\/form>)/.exec(html)?.[1] ?? '';
  const fields = new URLSearchParams();
  for (const [tag] of form.matchAll(/<input[^>]*>/g))
    if (attributeOf(tag, 'type') !== 'radio' || /\bchecked\b/.test(tag))
      fields.append(attributeOf(tag, 'name'), decoded(attributeOf(tag, 'value')));
  for (const [tag] of form.matchAll(/<select[\s\S]*?<\/select>/g))
    fields.append(attributeOf(tag, 'name'), /<option value="([^"]*)" selected/.exec(tag)?.[1] ?? '');
  return fields;
}

const attributeOf = (tag: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
