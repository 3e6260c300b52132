import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { database } from '../../infra/local/database/database.ts';
import { bundledBinary, makeEngine } from '../../infra/local/database/engine.ts';
import { silent } from '../../infra/local/log.ts';
import { findPorts } from '../../infra/local/ports.ts';
import { aFolder } from './an-assembly.ts';

const binary = bundledBinary() ?? '';
const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
async function gone(pid: number): Promise<boolean> {
  for (let i = 0; i < 200 && isAlive(pid); i += 1) await pause(10);
  return !isAlive(pid);
}

test('the engine ends with the process that started it, even when that one is killed', async () => {
  const { database: port } = await findPorts(0);
  const holder = spawn(process.execPath, [join(import.meta.dirname, 'engine-holder.ts'), String(port), aFolder()]);
  const said = await once(holder.stdout, 'data');
  const pid = Number(String(said[0]));
  expect(isAlive(pid)).toBe(true);
  holder.kill('SIGKILL');
  expect(await gone(pid)).toBe(true);
});

test('stopping leaves nothing behind', async () => {
  const { database: port } = await findPorts(0);
  const engine = makeEngine(binary, port, aFolder());
  await engine.start();
  const pid = engine.pid ?? 0;
  await engine.stop();
  expect([await gone(pid), engine.pid]).toEqual([true, undefined]);
});

test('an engine that ends by itself is started again by the database', async () => {
  const { database: port } = await findPorts(0);
  const part = database({ port, folder: aFolder(), tables: [], binary, log: silent });
  await part.start();
  const before = part.pid ?? 0;
  process.kill(before, 'SIGKILL');
  for (let i = 0; i < 200 && part.pid === before; i += 1) await pause(10);
  expect(part.pid).not.toBe(before);
  await part.stop();
});

test('another database is used as it is: nothing is started', () => {
  const part = database({ port: 0, folder: aFolder(), tables: [], binary, url: 'http://127.0.0.1:8000', log: silent });
  expect([part.pid, part.env]).toEqual([undefined, { AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:8000' }]);
});

test('another database that does not answer is named, and so is the variable', async () => {
  const { database: port } = await findPorts(0);
  const url = `http://127.0.0.1:${String(port)}`;
  const part = database({ port: 0, folder: aFolder(), tables: [], binary, url, log: silent });
  await expect(part.start()).rejects.toThrow(`No database answers at ${url}, where AWS_ENDPOINT_URL_DYNAMODB points`);
});

test('a platform without a bundled engine is told which variable to set', () => {
  const start = () => database({ port: 0, folder: aFolder(), tables: [], binary: undefined, log: silent });
  expect(start).toThrow(/no bundled database for .*set AWS_ENDPOINT_URL_DYNAMODB/);
});
