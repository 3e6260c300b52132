import type { Operation } from './operation.ts';

/** Deleting what is not there is no failure. */
export const deleteObject: Operation = {
  name: 'DeleteObject',
  method: 'DELETE',
  on: 'object',
  query: ['x-id'],
  headers: [],
  run: (request, { disk }) => {
    disk.remove(request.key);
    return { status: 204 };
  },
};
