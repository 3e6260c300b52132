import { ACCOUNTS } from '../../../infra/local/identity/accounts.ts';
import type { Desk } from './desk.ts';
import { call, projects, statute } from './story.ts';

export async function importsTheProgramme(ana: Desk): Promise<void> {
  await ana.follow('importTitle');
  await ana.press('importBuiltIn');
  await ana.reads('doneImported');
}

/** Writes a call that asks so much of line 4.1; everything else is as the portal proposes it. */
export async function draftsACall(ana: Desk, lei: string): Promise<void> {
  const inLanguage = (label: 'titleOfCall' | 'summaryOfCall', optional: boolean) =>
    `${ana.t(label)}, ${optional ? `${ana.t('textInRussian')} ${ana.t('optional')}` : ana.t('textInRomanian')}`;
  await ana.follow('newCall');
  await ana.writes('codeOfCall', call.code);
  await ana.writesIn(inLanguage('titleOfCall', false), call.title.ro);
  await ana.writesIn(inLanguage('titleOfCall', true), call.title.ru);
  await ana.writesIn(inLanguage('summaryOfCall', false), call.summary);
  await ana.press('saveAndContinue');
  await ana.reads('editCalendarText');
  await ana.press('saveAndContinue');
  await asksFor(ana, lei);
}

/** Writes how much the call announces, and goes back to its list. */
async function asksFor(ana: Desk, lei: string): Promise<void> {
  await ana.writesIn(`${ana.t('askedByCall')}, ${ana.t('lineCode', { code: '4.1' })}`, lei);
  await ana.press('editSaveAndBack');
  await ana.reads('doneSaved');
}

/** Tries to publish money that is not there: is told how much is missing, and taken to where it is mended. */
export async function isRefusedAndMends(ana: Desk, missing: string, lei: string): Promise<void> {
  await ana.follow('callPublishTitle');
  await ana.readsText(ana.t('moneyMissing', { amount: missing }));
  await ana.press('publishNow');
  const summary = ana.page.getByRole('alert');
  await summary.getByText(ana.t('errorsTitle')).waitFor();
  await ana.page.locator('.govuk-error-summary:focus').waitFor();
  await ana.leavesFor(() => summary.getByRole('link').first().click());
  await asksFor(ana, lei);
}

export async function publishes(ana: Desk): Promise<void> {
  await ana.follow('callPublishTitle');
  await ana.reads('moneyThere');
  await ana.press('publishNow');
  await ana.reads('donePublished');
}

export async function opensTheCall(staff: Desk): Promise<void> {
  await staff.follow('navAdmin');
  await staff.followNamed(call.title[staff.language]);
}

/** Checks every application: finds all in order, but asks the second for a better statute. */
export async function screensAll(ana: Desk): Promise<void> {
  await opensTheCall(ana);
  await ana.follow('applications');
  await goesToTheNext(ana);
  for (let checked = 1; checked <= 3; checked += 1) {
    await screensOne(ana, (await ana.text()).includes(projects[1].organisation));
    if (checked < 3) await goesToTheNext(ana);
  }
}

/** Opens the next application to check, by its button. */
const goesToTheNext = (ana: Desk): Promise<void> =>
  ana.leavesFor(() => ana.page.getByRole('link', { name: ana.t('screenNext', { number: '' }).trim() }).click());

async function screensOne(ana: Desk, incomplete: boolean): Promise<void> {
  for (const met of await ana.page.getByRole('radio', { name: ana.t('reviewVerdictMet'), exact: true }).all())
    await met.check();
  if (incomplete) {
    const title = statute[ana.language];
    const verdict = ana.t('reviewVerdictToComplete');
    await ana.group(title).getByRole('radio', { name: verdict, exact: true }).check();
    await ana.writesIn(ana.t('reasonFor', { title }), 'Lipsește ultima pagină a statutului.');
    if (ana.scripted) await ana.reads('outcomeToComplete');
  }
  await ana.press('recordScreening');
  await ana.reads('doneScreened');
  await ana.reads(incomplete ? 'foundToComplete' : 'foundEligible');
}

/** Checks the one that was completed, and goes on to assigning. */
export async function finishesScreening(ana: Desk): Promise<void> {
  await opensTheCall(ana);
  await ana.follow('applications');
  await goesToTheNext(ana);
  await ana.reads('broughtLater');
  await screensOne(ana, false);
  await ana.reads('allScreened');
  await ana.follow('toAssignments');
}

/** Names the three evaluators and gives out their sheets. */
export async function namesTheCommission(ana: Desk): Promise<void> {
  await ana.follow('nameCommission');
  await ana.writes('commissionAct', 'dispoziția nr. 163 din 22.03.2017');
  for (const [index, username] of ['evaluator1', 'evaluator2', 'evaluator3'].entries()) {
    const { name = '', sub = '' } = ACCOUNTS.find((one) => one.username === username) ?? {};
    const seat = ana.group(ana.t('reviewMemberNumber', { n: index + 1 }));
    await seat.getByLabel(ana.t('personName'), { exact: true }).fill(name);
    await seat.getByLabel(ana.t('accountId'), { exact: true }).fill(sub);
    const role = ana.t(index === 0 ? 'rolePresident' : 'roleMember');
    await seat.getByLabel(ana.t('reviewMemberRole'), { exact: true }).selectOption({ label: role });
  }
  await ana.press('saveCommission');
  await ana.reads('doneCommissionSet');
  await ana.follow('toAssignments');
  await ana.press('assign');
  await ana.readsText(ana.t('reviewSheetsAdded', { n: 9 }));
}

export async function publishesTheResults(ana: Desk): Promise<void> {
  await opensTheCall(ana);
  await ana.follow('stepResults');
  await ana.press('publishButton');
  await ana.reads('doneResultsPublished');
}
