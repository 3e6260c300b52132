import { importProgramme, programmeRepository } from '../../shared/programmes/index.ts';
import type { Store } from '../../shared/store/index.ts';

/** The use cases of programmes on a store. */
export const buildApp = (store: Store) => ({
  programmes: programmeRepository(store),
  importProgramme: importProgramme({ store }),
});
export type ProgrammesApp = ReturnType<typeof buildApp>;
