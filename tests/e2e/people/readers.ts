import type { Desk } from './desk.ts';
import { call } from './story.ts';

/** Reads the public results, row by row, in the order of the ranking. */
export async function readsTheResults(visitor: Desk): Promise<readonly string[]> {
  await visitor.follow('navCalls');
  await visitor.leavesFor(() =>
    visitor.page
      .getByRole('link', { name: visitor.t('seeResults') })
      .first()
      .click(),
  );
  const rows = await visitor.page
    .getByRole('table', { name: visitor.t('ranking') })
    .getByRole('row')
    .allInnerTexts();
  return rows.slice(1).map((row) => row.replaceAll(/\s+/g, ' '));
}

/** Looks at what became of the own application. */
export async function readsTheOwnResult(doina: Desk, title: string): Promise<string> {
  await doina.follow('navMy');
  await doina.followNamed(title);
  await doina.follow('resultTitle');
  return doina.text();
}

/** Finds the call's trail and recomputes it. */
export async function verifiesTheTrail(grigore: Desk): Promise<void> {
  await grigore.follow('navAudit');
  await grigore.writes('audAsk', call.code);
  await grigore.press('audFind');
  await grigore.leavesFor(() => grigore.page.getByRole('link', { name: call.code }).first().click());
  await grigore.follow('audCheckChain');
  await grigore.reads('audHolds');
}
