import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { leiText } from '../shared/kernel/money.ts';
import { PublishedPage, replay } from '../shared/awards/replay.ts';

/**
 * `npm run recompute -- <file-or-url>`: replays published results with nothing but what was published.
 * A URL is `…/v1/calls/<callId>/results`, its further pages are followed; a file holds that reply, or a list of all its pages.
 * Exit code 0: equal; 1: differences, one a line; 2: there was nothing to compare.
 */
async function main([source]: readonly string[]): Promise<number> {
  if (source === undefined) return fail('Usage: npm run recompute -- <file-or-url>');
  const pages = /^https?:/.test(source) ? await fetched(new URL(source)) : await saved(source);
  const [first] = pages;
  if (first === undefined) return fail('The document holds no results.');
  if (pages.at(-1)?.next !== undefined)
    return fail('The document is not complete: give its URL, or a file with a list of all its pages.');
  const differences = replay({ ...first, items: pages.flatMap(({ items }) => items) });
  for (const { of, published, recomputed } of differences)
    console.log(`${of}\n  published:  ${published ?? '-'}\n  recomputed: ${recomputed ?? '-'}`);
  const { inputsHash, totals } = first.decision;
  if (differences.length > 0)
    return fail(`${differences.length} difference(s) in ${totals.applications} applications.`, 1);
  const { applications, awarded, amount } = totals;
  console.log(`Equal: ${applications} applications, ${awarded} awarded, ${leiText(amount)} lei, inputs ${inputsHash}`);
  return 0;
}

async function fetched(url: URL): Promise<readonly PublishedPage[]> {
  const reply = await fetch(url, { headers: { accept: 'application/json' } });
  if (!reply.ok) throw new Error(`${url.href} answered ${reply.status}`);
  const page = PublishedPage.parse(await reply.json());
  if (page.next === undefined) return [page];
  const next = new URL(url);
  next.searchParams.set('cursor', page.next);
  return [page, ...(await fetched(next))];
}

async function saved(path: string): Promise<readonly PublishedPage[]> {
  const content: unknown = JSON.parse(await readFile(path, 'utf8'));
  return z.array(PublishedPage).parse(Array.isArray(content) ? content : [content]);
}

function fail(message: string, code = 2): number {
  console.error(message);
  return code;
}

process.exitCode = await main(process.argv.slice(2)).catch((failure: unknown) =>
  fail(failure instanceof z.ZodError ? z.prettifyError(failure) : String(failure)),
);
