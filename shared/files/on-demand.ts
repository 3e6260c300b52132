import type { Files } from './files.ts';

/** The documents of a bucket, for functions that seldom need them: the store's client, a third of a bundle, is loaded at the first use. */
export function filesOnDemand(bucket: string): Files {
  let loading: Promise<Files> | undefined;
  const real = () => (loading ??= load(bucket));
  return {
    presignUpload: async (request) => (await real()).presignUpload(request),
    uploadOrigin: async () => (await real()).uploadOrigin(),
    presignDownload: async (request) => (await real()).presignDownload(request),
    inspect: async (key, limits) => (await real()).inspect(key, limits),
    promote: async (promotion) => (await real()).promote(promotion),
    remove: async (key) => (await real()).remove(key),
  };
}

async function load(bucket: string): Promise<Files> {
  const [{ files }, { filesClient }] = await Promise.all([import('./files.ts'), import('./client.ts')]);
  return files({ client: filesClient(), bucket });
}
