import { readFileSync } from 'node:fs';
import { ProgrammeFile } from '../../shared/programmes/index.ts';

const path = new URL('../../shared/programmes/balti-2017-2019.json', import.meta.url);

/** The programme of Bălți for 2017-2019 as its file has it, under another id where a test needs its own. */
export const theProgrammeOfBalti = (change: Partial<ProgrammeFile> = {}): ProgrammeFile => ({
  ...ProgrammeFile.parse(JSON.parse(readFileSync(path, 'utf8'))),
  ...change,
});
