import { decide } from './scenes/decision.ts';
import { replayEarlierYears } from './scenes/earlier-years.ts';
import { evaluate } from './scenes/evaluation.ts';
import { fileApplications } from './scenes/filing.ts';
import { secureMoney } from './scenes/money.ts';
import { registerOrganisations } from './scenes/organisations.ts';
import { importProgramme } from './scenes/programme.ts';
import { prove } from './scenes/proof.ts';
import { publishCall, tryWithoutMoney } from './scenes/publication.ts';
import { rankAndSimulate } from './scenes/ranking.ts';
import { screenApplications } from './scenes/screening.ts';
import type { Stage } from './stage.ts';

export const SCENES = 12;

/** The competition that 2017-2019 could have had, from the programme to the proof; then 2015-2016 once more. */
export async function play(stage: Stage): Promise<void> {
  const { programmeId, lines } = await importProgramme(stage);
  const call = await tryWithoutMoney(stage, programmeId, lines);
  await secureMoney(stage, programmeId, lines);
  await publishCall(stage, call);
  const organisations = await registerOrganisations(stage);
  const filed = await fileApplications(stage, call, organisations);
  const competing = await screenApplications(stage, filed);
  await evaluate(stage, call, competing);
  await rankAndSimulate(stage, call, competing);
  await decide(stage, call);
  await prove(stage, call, filed);
  await replayEarlierYears(stage, organisations);
}
