import { ACCOUNTS, PASSWORD } from './identity/accounts.ts';
import { consoleLog } from './log.ts';
import { startStack } from './stack.ts';
import type { Stack } from './stack.ts';

// Functions on AWS live in UTC, and workers take the time zone from this process.
process.env['TZ'] = 'UTC';

const began = performance.now();
const port = Number(process.env['PORT'] ?? 3000);
const dataDir = process.env['LOCAL_DATA'];

function banner(stack: Stack): string {
  const names = ACCOUNTS.map(({ username }) => username).join(' ');
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  return `
Concurs runs on this machine (ready in ${seconds} s)

  Pages      ${stack.url}/ro  /ru  /en
  API        ${stack.url}/v1/health   ${stack.url}/v1/openapi.json
  Identity   ${stack.issuer}
  Documents  http://127.0.0.1:${String(stack.ports.objects)}
  Database   ${stack.database.url}
  Control    ${stack.url}/local/clock  /local/stats  /local/dead-letters

  Accounts   ${names}
  Password   ${PASSWORD}
  A token    npm run token -- officer

Ctrl-C stops it; data stays in ${dataDir ?? '.local'} (npm start -- --fresh empties it).
`;
}

try {
  const stack = await startStack({
    port,
    fresh: process.argv.includes('--fresh'),
    log: consoleLog,
    ...(dataDir !== undefined && { dataDir }),
    // Empty means unset, as everywhere with AWS's variables.
    databaseUrl: process.env['AWS_ENDPOINT_URL_DYNAMODB'] || undefined,
  });
  process.stdout.write(banner(stack));
  let stopping = false;
  const stop = () => {
    // A second Ctrl-C means: at once.
    if (stopping) process.exit(1);
    stopping = true;
    void stack.stop().then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
