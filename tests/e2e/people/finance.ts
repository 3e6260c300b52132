import type { Desk } from './desk.ts';

async function opensTheBudget(lilia: Desk): Promise<void> {
  await lilia.follow('navFinance');
  await lilia.leavesFor(() => lilia.page.getByRole('article').getByRole('link').first().click());
}

/** Secures money by an act: writes it, checks what will change, confirms. */
export async function secures(lilia: Desk, lei: string): Promise<void> {
  await opensTheBudget(lilia);
  await lilia.follow('finSecure');
  await lilia.page.getByLabel(lilia.t('line'), { exact: true }).selectOption('4.1');
  await lilia.picks('finMunicipal');
  await lilia.writes('finAmount', lei);
  await lilia.writes('actNumber', '6/20');
  await lilia.writes('actDate', '2017-02-09');
  await lilia.press('continue');
  await lilia.reads('finCheckTitle');
  await lilia.press('finSecureConfirm');
  await lilia.reads('doneSecured');
}

/** Reads the row of line 4.1 in the budget. */
export async function readsTheLine(lilia: Desk): Promise<string> {
  await opensTheBudget(lilia);
  const row = lilia.page.getByRole('table', { name: lilia.t('finBudgetCaption') }).getByRole('row', { name: /^4\.1 / });
  return (await row.innerText()).replaceAll(/\s+/g, ' ');
}

/** How many laws of the budget are recomputed and hold. */
export async function countsTrueLaws(lilia: Desk): Promise<number> {
  await lilia.follow('finVerification');
  await lilia.reads('finAllHold');
  return lilia.page.getByText(lilia.t('finTrue'), { exact: true }).count();
}
