import { getProgramme } from './get-programme.ts';
import { importProgramme } from './import-programme.ts';
import { listProgrammes } from './list-programmes.ts';

export const routes = [listProgrammes, getProgramme, importProgramme] as const;
