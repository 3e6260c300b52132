import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { assemblyHash, fingerprint } from './fingerprint.ts';
import { locked } from './lock.ts';

const DAY = 24 * 60 * 60 * 1000;
const Inputs = z.object({ key: z.string(), assembly: z.string() });

/** Local synthesis judges nothing: that is for `npm test` and the deployment, and costs more than the synthesis itself. */
const LOCAL = { STAGE: 'local', CDK_VALIDATION: 'false', CONCURS_NAG: 'off' } as const;

function isCurrent(directory: string, key: string): boolean {
  const file = join(directory, '.inputs');
  if (!existsSync(file) || !existsSync(join(directory, 'manifest.json'))) return false;
  const inputs = Inputs.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  return inputs.success && inputs.data.key === key && inputs.data.assembly === assemblyHash(directory);
}

/** A process of its own: the construct library takes 450 MB that the stack should not keep. */
async function run(root: string, outdir: string, env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, [join('infra', 'app.ts')], {
    cwd: root,
    env: { ...env, CDK_OUTDIR: outdir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  const [code] = z.tuple([z.number().nullable(), z.unknown()]).parse(await once(child, 'close'));
  if (code !== 0)
    throw new Error(`The stacks do not synthesise (node infra/app.ts ended with ${String(code)}):\n${said}`);
}

/** A stack that is running loads bundles from the old assembly when it needs one, so they move over; their names are hashes. */
function replace(directory: string, fresh: string, old: string): void {
  if (existsSync(directory)) renameSync(directory, old);
  renameSync(fresh, directory);
  if (!existsSync(old)) return;
  const isRecent = (name: string) => Date.now() - statSync(join(old, name)).mtimeMs < DAY;
  for (const name of readdirSync(old))
    if (name.startsWith('asset.') && isRecent(name) && !existsSync(join(directory, name)))
      renameSync(join(old, name), join(directory, name));
  rmSync(old, { recursive: true });
}

/** The folder of an assembly made from the sources as they are now; nothing runs when they did not change. */
export async function synthesised(root: string, say: (text: string) => void): Promise<string> {
  const directory = join(root, 'cdk.out');
  const env = { ...process.env, ...LOCAL };
  const key = fingerprint(root, env);
  if (isCurrent(directory, key)) return directory;
  const cache = join(root, 'node_modules', '.cache', 'concurs');
  return locked(join(cache, 'synth.lock'), async () => {
    if (isCurrent(directory, key)) return directory;
    say('synthesising the stacks');
    const fresh = join(cache, `synth-${String(process.pid)}`);
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh, { recursive: true });
    try {
      await run(root, fresh, env);
      writeFileSync(join(fresh, '.inputs'), JSON.stringify({ key, assembly: assemblyHash(fresh) }));
      replace(directory, fresh, `${fresh}-old`);
    } finally {
      rmSync(fresh, { recursive: true, force: true });
    }
    return directory;
  });
}
