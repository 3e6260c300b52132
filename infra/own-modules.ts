import { dirname, resolve, sep } from 'node:path';
import type { Plugin } from 'esbuild';

const OWN = ['shared', 'functions'].map((folder) => resolve(import.meta.dirname, '..', folder) + sep);

/**
 * Our modules only define; loading one does nothing else. So a function leaves out those of other contexts that it does not use,
 * and does not build their schemas at every cold start: a third of all there are.
 */
export const leaveOutUnused: Plugin = {
  name: 'leave-out-unused',
  setup: (build) => {
    build.onResolve({ filter: /^\.{1,2}\/.*\.tsx?$/ }, ({ importer, path }) =>
      OWN.some((folder) => importer.startsWith(folder))
        ? { path: resolve(dirname(importer), path), sideEffects: false }
        : undefined,
    );
  },
};
