// Plain JavaScript: a .ts worker would load the type stripper into every isolate.
import { performance } from 'node:perf_hooks';
import { parentPort, workerData } from 'node:worker_threads';
import { pathToFileURL } from 'node:url';

process.setSourceMapsEnabled(true);

const failure = (error) => ({
  errorType: error?.name ?? typeof error,
  errorMessage: error?.message ?? String(error),
  trace: typeof error?.stack === 'string' ? error.stack.split('\n') : [],
});

/** The context object as Lambda's Node runtime makes it. */
const contextOf = (call) => ({
  callbackWaitsForEmptyEventLoop: true,
  functionName: workerData.name,
  functionVersion: '$LATEST',
  invokedFunctionArn: workerData.arn,
  memoryLimitInMB: String(workerData.memory),
  awsRequestId: call.requestId,
  logGroupName: `/aws/lambda/${workerData.name}`,
  logStreamName: workerData.stream,
  getRemainingTimeInMillis: () => Math.max(0, call.deadline - Date.now()),
});

async function load() {
  const bundle = await import(pathToFileURL(workerData.file).href);
  const handler = bundle[workerData.handler];
  if (typeof handler !== 'function') throw new TypeError(`${workerData.file} exports no ${workerData.handler}`);
  return handler;
}

const started = performance.now();
const loaded = await load().then(
  (handler) => ({ handler }),
  (error) => ({ error: failure(error) }),
);
parentPort.postMessage({ init: performance.now() - started, error: loaded.error });

parentPort.on('message', async (call) => {
  const began = performance.now();
  try {
    const result = await loaded.handler(JSON.parse(call.event), contextOf(call));
    parentPort.postMessage({ payload: JSON.stringify(result) ?? 'null', ms: performance.now() - began });
  } catch (error) {
    parentPort.postMessage({ error: failure(error), ms: performance.now() - began });
  }
});
