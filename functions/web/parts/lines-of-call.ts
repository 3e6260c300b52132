import type { SeenCall } from '../../../shared/calls/index.ts';
import { linesOf, type ProgrammeLine, type ProgrammeRepository } from '../../../shared/programmes/index.ts';

/** The lines of a call's programme; none when the programme is not there. */
export async function linesOfCall(
  programmes: Pick<ProgrammeRepository, 'get'>,
  { programmeId }: Pick<SeenCall, 'programmeId'>,
): Promise<readonly ProgrammeLine[]> {
  const programme = await programmes.get(programmeId);
  return programme === undefined ? [] : linesOf(programme);
}
