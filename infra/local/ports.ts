import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Server } from 'node:net';

/** Where the stack listens, all on the loopback address. */
export interface Ports {
  readonly gateway: number;
  readonly identity: number;
  readonly objects: number;
  readonly database: number;
}

async function hold(port: number): Promise<{ server: Server; port: number }> {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return { server, port: typeof address === 'object' && address !== null ? address.port : port };
}

/** Four ports in a row from the first, so that addresses stay the same between starts; 0 takes any that are free. */
export async function findPorts(first: number): Promise<Ports> {
  const wanted = first === 0 ? [0, 0, 0, 0] : [first, first + 1, first + 2, first + 3];
  const held: Awaited<ReturnType<typeof hold>>[] = [];
  try {
    for (const port of wanted) held.push(await hold(port));
  } catch {
    const port = String(wanted[held.length]);
    throw new Error(`Port ${port} is taken: is another stack running? PORT=3100 npm start uses 3100 to 3103.`);
  } finally {
    await Promise.all(held.map(({ server }) => new Promise((resolve) => server.close(resolve))));
  }
  const [gateway = 0, identity = 0, objects = 0, database = 0] = held.map(({ port }) => port);
  return { gateway, identity, objects, database };
}
