import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStack } from '../../infra/local/stack.ts';

/** The platform a run is played on. */
export interface PlayedOn {
  readonly url: string;
  /** Started for this run only, and gone after it. */
  readonly isOwn: boolean;
  close(): Promise<void>;
}

/** The platform that already runs at `PORT` (3000 unless said), or one of its own on free ports with an empty data folder. */
export async function findPlatform(port: string): Promise<PlayedOn> {
  const url = `http://127.0.0.1:${port}`;
  if (await answers(url)) return { url, isOwn: false, close: () => Promise.resolve() };
  const dataDir = mkdtempSync(join(tmpdir(), 'concurs-demo-'));
  const remove = () => {
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    const stack = await startStack({ dataDir });
    const close = async () => {
      await stack.stop();
      remove();
    };
    const leave = () => void close().then(() => process.exit(130));
    process.once('SIGINT', leave).once('SIGTERM', leave);
    return { url: stack.url, isOwn: true, close };
  } catch (failure) {
    remove();
    throw failure;
  }
}

/** Only a local stack has a clock to be asked for. */
const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/local/clock`, { signal: AbortSignal.timeout(3000) })
    .then(async (reply) => reply.ok && 'now' in ((await reply.json()) as object))
    .catch(() => false);
