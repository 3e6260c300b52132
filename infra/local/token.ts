import * as z from 'zod';
import { ACCOUNTS, accountNamed } from './identity/accounts.ts';

const Answer = z.object({ access_token: z.string() });

/** Asks the running stack for a token of a demo account. */
async function tokenFor(name: string, url: string): Promise<string> {
  const account = accountNamed(name);
  if (account === undefined)
    throw new Error(`Usage: npm run token -- <account>, one of ${ACCOUNTS.map(({ username }) => username).join(', ')}`);
  const { sub, username, groups } = account;
  const response = await fetch(`${url}/local/tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ sub, username, groups }),
  }).catch(() => {
    throw new Error(`Nothing answers at ${url}: start the local stack with "npm start" first (PORT says where)`);
  });
  if (!response.ok) throw new Error(`${url} answered ${String(response.status)}: is that the local stack?`);
  return Answer.parse(await response.json()).access_token;
}

try {
  const url = `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`;
  process.stdout.write(`${await tokenFor(process.argv[2] ?? '', url)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
