import { bundledBinary, makeEngine } from '../../infra/local/database/engine.ts';

/** A process that starts a database and then does nothing, so that a test can kill it. */
const [port = '0', folder = ''] = process.argv.slice(2);
const engine = makeEngine(bundledBinary() ?? '', Number(port), folder);
await engine.start();
process.stdout.write(`${String(engine.pid)}\n`);
setInterval(() => undefined, 1000);
