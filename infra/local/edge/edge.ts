import { headersOf, type Incoming } from '../gateway/event.ts';
import type { Reply } from '../gateway/reply.ts';
import type { Handle } from '../gateway/server.ts';
import type { Template } from '../template/template.ts';
import { deployedFiles } from './deployed.ts';
import { readBehaviours, type Behaviour } from './read.ts';
import { makeServeFile } from './serve-file.ts';

const text = (status: number, body: string, type = 'text/plain'): Reply => ({
  status,
  headers: { 'content-type': type },
  body,
});
/** The words of S3 for an object that is not there, told to somebody who may list the bucket. */
const noSuchKey = () => text(404, '<?xml version="1.0"?>\n<Error><Code>NoSuchKey</Code></Error>', 'application/xml');

/** The same request under the host name an origin knows itself by. */
function under(host: string, request: Incoming): Incoming {
  const { rawHeaders } = request;
  const isHost = (index: number) => rawHeaders[index - (index % 2)]?.toLowerCase() === 'host';
  return { ...request, rawHeaders: [...rawHeaders.filter((_, index) => !isHost(index)), 'Host', host] };
}

/** The distribution: by its path a request goes to the API or to the files that were deployed into a bucket. */
export function makeEdge(template: Template, api: Handle): Handle {
  const behaviours = readBehaviours(template);
  const buckets = deployedFiles(template);
  const serve = makeServeFile();

  async function fileOf(bucket: string, { compresses }: Behaviour, request: Incoming, path: string): Promise<Reply> {
    const { headers } = headersOf(request.rawHeaders);
    const file = buckets.get(bucket)?.get(decodeURIComponent(path.slice(1)));
    if (file === undefined) return noSuchKey();
    return serve(file, { accepts: headers['accept-encoding'], has: headers['if-none-match'], compresses });
  }

  async function answer(behaviour: Behaviour, request: Incoming, path: string): Promise<Reply> {
    const { to, methods } = behaviour;
    if (!methods.includes(request.method)) return text(403, 'This distribution does not allow the method');
    return 'bucket' in to ? fileOf(to.bucket, behaviour, request, path) : api(under(to.host, request));
  }

  return async (request) => {
    const path = request.target.split('?', 1)[0] ?? '';
    const behaviour = behaviours.find(({ fits }) => fits.test(path));
    if (behaviour === undefined) return api(request);
    const reply = await answer(behaviour, request, path).catch((error: unknown) => {
      if (error instanceof URIError) return text(400, 'Bad request');
      throw error;
    });
    return { ...reply, headers: { ...reply.headers, ...behaviour.headers } };
  };
}
