import { GRID } from './calls.ts';
import { evaluators, type Player } from './cast.ts';
import type { Filed } from './filing.ts';
import type { CallInPlay } from './scenes/publication.ts';
import type { Asking, Stage } from './stage.ts';
import { read } from './wire.ts';

/** One evaluator's sheet to fill; `place` tells the three of an application apart. */
export interface Task {
  readonly evaluator: Player;
  readonly dossier: Filed;
  readonly place: number;
}

interface Row {
  readonly callId: string;
  readonly applicationId: string;
}

/** Which sheets each evaluator sees as their own in this call. */
export async function tasksOf(
  stage: Stage,
  { callId }: CallInPlay,
  dossiers: readonly Filed[],
  at: string,
): Promise<readonly Task[]> {
  const lists = await Promise.all(
    evaluators.map(async (evaluator) => {
      const rows = await allRows(stage.as(evaluator, at));
      return rows.filter((row) => row.callId === callId).map(({ applicationId }) => ({ applicationId, evaluator }));
    }),
  );
  const perApplication = Map.groupBy(lists.flat(), ({ applicationId }) => applicationId);
  return dossiers.flatMap((dossier) =>
    (perApplication.get(dossier.applicationId) ?? []).map(({ evaluator }, place) => ({ evaluator, dossier, place })),
  );
}

async function allRows(asked: Asking, cursor?: string): Promise<readonly Row[]> {
  const more = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
  const page = await read<{ items: readonly Row[]; next?: string }>(asked.get(`/v1/evaluations?limit=100${more}`));
  return page.next === undefined ? page.items : [...page.items, ...(await allRows(asked, page.next))];
}

/**
 * The points of one sheet: the means of the table, one point moved from need to relevance in one sheet and back in another, so
 * that the means are the same whoever got which application.
 */
const pointsOf = ({ dossier, place }: Task): readonly number[] => {
  const shift = [1, 0, -1][place] ?? 0;
  return dossier.project.points.map((mean, index) => mean + (index === 0 ? shift : index === 1 ? -shift : 0));
};

const words = [
  'Răspunde scopului liniei.',
  'Nevoia este descrisă cu cifre.',
  'Rezultatele se pot măsura.',
  'Costurile sunt realiste.',
];

const scoresOf = (task: Task) =>
  pointsOf(task).map((points, index) => ({
    criterion: GRID[index]?.code ?? '',
    points,
    justification: words[index % words.length],
  }));

/** Declares that there is no conflict, scores every criterion with its justification, and locks. */
export async function fillSheet(stage: Stage, task: Task, at: string): Promise<void> {
  const asked = stage.as(task.evaluator, at);
  const path = `/v1/applications/${task.dossier.applicationId}/evaluation`;
  const { version } = await read(asked.put(`${path}/declaration`, { conflict: false }));
  const drafted = await read(asked.put(path, { scores: scoresOf(task) }, { ifMatch: version }));
  await read(asked.post(`${path}/lock`, undefined, { ifMatch: drafted.version }));
}

/** Everybody fills their own sheets one after the other, all of them at the same time. */
export async function fillSheets(stage: Stage, tasks: readonly Task[], at: string): Promise<void> {
  let done = 0;
  const own = Map.groupBy(tasks, ({ evaluator }) => evaluator.sub);
  await Promise.all(
    [...own.values()].map(async (sheets) => {
      for (const task of sheets) {
        await fillSheet(stage, task, at);
        done += 1;
        stage.progress(done, tasks.length);
      }
    }),
  );
}

/** Five who score, the officer as secretary without a vote. */
export const commissionBody = (act: string, secretary: Player) => ({
  act,
  members: [
    ...evaluators.map(({ sub, name }, index) => ({ userId: sub, name, role: index === 0 ? 'president' : 'member' })),
    { userId: secretary.sub, name: secretary.name, role: 'secretary' },
  ],
});
