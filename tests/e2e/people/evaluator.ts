import type { Desk } from './desk.ts';
import { grid, projects } from './story.ts';

/** Goes through every application: declares, scores, locks, on to the next. */
export async function evaluatesAll(natalia: Desk): Promise<void> {
  await natalia.follow('evalNextOne');
  for (let read = 1; read <= 3; read += 1) {
    await declaresNoConflict(natalia);
    await scores(natalia);
    await locks(natalia);
    if (read < 3) await natalia.follow('evalGoNext');
  }
  await natalia.follow('evalBackToList');
  await natalia.reads('evalAllLocked');
}

async function declaresNoConflict(natalia: Desk): Promise<void> {
  await natalia.picks('evalConflictNo');
  await natalia.press('evalDeclare');
  await natalia.reads('doneDeclared');
}

async function scores(natalia: Desk): Promise<void> {
  const title = await natalia.page.getByRole('heading', { level: 1 }).innerText();
  const points = projects.find((project) => project.title === title)?.points ?? [];
  const reasons = natalia.page.getByLabel(natalia.t('justification'), { exact: true });
  for (const [index, max] of grid.entries()) {
    await natalia.writesIn(natalia.t('evalPointsUpTo', { max }), String(points[index]));
    await reasons.nth(index).fill('Pe scurt: argumentele din dosar.');
  }
  const total = String(points.reduce((sum, one) => sum + one, 0));
  if (natalia.scripted) await natalia.page.getByRole('status').getByText(total, { exact: true }).waitFor();
  await natalia.press('evalSaveAndCheck');
}

async function locks(natalia: Desk): Promise<void> {
  await natalia.reads('evalLockLead');
  await natalia.press('evalLock');
  await natalia.reads('doneSheetLocked');
}
