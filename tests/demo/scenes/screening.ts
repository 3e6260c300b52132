import { budgetPaper } from '../dossier.ts';
import { staff } from '../cast.ts';
import { type Filed, uploaded } from '../filing.ts';
import type { Stage } from '../stage.ts';
import { read } from '../wire.ts';

/** The days of a screening. */
export interface ScreeningDays {
  readonly first: string;
  readonly completed: string;
  readonly second: string;
}
const days: ScreeningDays = {
  first: '2018-03-06T08:00:00.000Z',
  completed: '2018-03-08T09:00:00.000Z',
  second: '2018-03-09T08:00:00.000Z',
};

type Verdict = 'met' | 'not-met' | 'to-complete';
const verdicts = (other: { readonly requirement: string; readonly verdict: Verdict; readonly reason: string } | null) =>
  ['sediu', 'statut', 'deviz'].map((requirement) =>
    other?.requirement === requirement ? other : { requirement, verdict: 'met' },
  );

const found: Partial<
  Record<Filed['project']['path'], ReturnType<typeof verdicts>[number] & { reason: string; verdict: Verdict }>
> = {
  ineligible: {
    requirement: 'statut',
    verdict: 'not-met',
    reason: 'Statutul depus este al altei organizații.',
  },
  'to-complete': { requirement: 'deviz', verdict: 'to-complete', reason: 'Devizul nu este semnat.' },
};

/** Puts every application of the call through the check of conformity; gives those that compete. */
export async function screenAll(stage: Stage, filed: readonly Filed[], at: string): Promise<Map<string, string>> {
  const officer = stage.as(staff.officer, at);
  const states = new Map<string, string>();
  for (const { applicationId, project } of filed) {
    const path = `/v1/applications/${applicationId}`;
    const { version } = await read(officer.get(path));
    const body = { verdicts: verdicts(found[project.path] ?? null) };
    const screened = await read(officer.put(`${path}/screening`, body, { ifMatch: version }));
    states.set(applicationId, screened.state);
    stage.progress(states.size, filed.length);
  }
  return states;
}

/** The officer's check: fourteen compete, one does not, one completes its dossier in time. */
export async function screenApplications(stage: Stage, filed: readonly Filed[]): Promise<readonly Filed[]> {
  stage.scene({
    ro: 'Verificarea conformității și eligibilității',
    ru: 'Проверка соответствия и допуска',
    en: 'The check of conformity and eligibility',
  });
  const standing = filed.filter(({ project }) => project.path !== 'withdrawn');
  const states = await screenAll(stage, standing, days.first);
  const of = (path: string) => standing.find(({ project }) => project.path === path);
  const out = of('ineligible');
  stage.holds(
    {
      ro: `${out?.organisation.name ?? ''}: neeligibilă, cu motivul scris (statutul depus este al altei organizații)`,
      ru: `${out?.organisation.nameRu ?? ''}: не допущена, с записанной причиной (подан устав другой организации)`,
      en: `${out?.organisation.name ?? ''}: not eligible, with the reason in writing (the statute filed is another organisation's)`,
    },
    states.get(out?.applicationId ?? '') === 'ineligible',
    [...states.values()],
  );
  const incomplete = of('to-complete');
  if (incomplete !== undefined) await complete(stage, incomplete, states.get(incomplete.applicationId));
  const competing = standing.filter(({ project }) => project.path !== 'ineligible');
  stage.holds(
    {
      ro: `${competing.length} cereri eligibile merg mai departe`,
      ru: `допущено заявок: ${competing.length}`,
      en: `${competing.length} eligible applications go on`,
    },
    competing.length === 14 &&
      competing.every((one) => one === incomplete || states.get(one.applicationId) === 'eligible'),
    [...states.values()],
  );
  return competing;
}

async function complete(stage: Stage, dossier: Filed, state: string | undefined): Promise<void> {
  const { applicationId, organisation, project } = dossier;
  const applicant = stage.as(organisation.representative, days.completed);
  await uploaded(applicant, applicationId, budgetPaper(project, organisation));
  await read(applicant.post(`/v1/applications/${applicationId}/submission`));
  const again = await screenAll(stage, [{ ...dossier, project: { ...project, path: 'plain' } }], days.second);
  stage.holds(
    {
      ro: `${organisation.name}: devizul era nesemnat, are cinci zile, îl aduce semnat după două; devine eligibilă`,
      ru: `${organisation.nameRu}: смета не подписана, есть пять дней, подписанная принесена через два; допущена`,
      en: `${organisation.name}: its budget was not signed, it has five days and brings it after two; now eligible`,
    },
    state === 'to-complete' && again.get(applicationId) === 'eligible',
    { state, again: again.get(applicationId) },
  );
}
