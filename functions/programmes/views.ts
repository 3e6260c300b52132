import * as z from 'zod';
import { ProgrammeId } from '../../shared/kernel/ids.ts';
import { Programme } from '../../shared/programmes/index.ts';

export const OfProgramme = z.object({ programmeId: ProgrammeId });

/** A programme as anyone may read it. */
export const ProgrammeView = Programme.omit({ trail: true });
/** A programme in a list: without its objectives. */
export const ProgrammeSummary = ProgrammeView.omit({ objectives: true, units: true, source: true });
