export { ProgrammeFile } from './file.ts';
export { lineOf, linesOf, type ProgrammeLine } from './lines.ts';
export { Programme } from './model.ts';
export { programmeRepository, type ProgrammeRepository } from './repository.ts';
export { importProgramme, type ImportRefusal } from './use-cases/import-programme.ts';
