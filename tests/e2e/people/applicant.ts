import { anIdno } from '../../builders/organisations.ts';
import type { Desk } from './desk.ts';
import { call, type Project } from './story.ts';

export async function registers(doina: Desk, { organisation, username }: Project): Promise<void> {
  await doina.follow('registerTitle');
  await doina.writes('idno', anIdno());
  await doina.writes('organisationName', organisation);
  await doina.picks('formAssociation');
  await doina.writes('seat', 'mun. Bălți, str. Independenței 1');
  await doina
    .group(doina.t('inMunicipality'))
    .getByRole('radio', { name: doina.t('yes'), exact: true })
    .check();
  await doina.writes('administrator', 'Ana Ceban');
  await doina.writes('email', `${username}@concurs.example`);
  await doina.press('register');
  await doina.reads('doneRegistered');
}

/** Begins an application and fills in every section up to the documents. */
export async function fillsIn(doina: Desk, project: Project): Promise<void> {
  await doina.follow('navMy');
  await doina.leavesFor(() =>
    doina.page
      .getByRole('link', { name: doina.t('apply') })
      .filter({ hasText: call.code })
      .click(),
  );
  await doina.press('applyBegin');
  await doina.follow('sectionProject');
  for (const section of [inBrief, description, experience, contacts, activities]) {
    await section(doina, project);
    await doina.press('saveAndContinue');
  }
  await indicator(doina);
  await doina.press('saveAndContinue');
  await doina.reads('leadPartners');
  await doina.press('saveAndContinue');
  await budget(doina);
  await doina.press('saveAndContinue');
  await doina.reads('documentsText');
}

async function inBrief(doina: Desk, { title }: Project): Promise<void> {
  await doina.writes('projectTitle', title);
  await doina.writes('startsOn', '2017-06-01');
  await doina.writes('endsOn', '2017-11-30');
}

async function description(doina: Desk): Promise<void> {
  await doina.writes('projectDescription', 'Ateliere și rechizite pentru copii din familii nevoiașe.');
  await doina.writes('projectGoal', 'Copiii merg la școală pregătiți.');
  await doina.writes('projectJustification', 'Peste o sută de copii încep anul fără rechizite.');
  await doina.writes('targetGroup', 'Copii de 7-12 ani');
  if (doina.scripted) await doina.readsText(doina.t('savedAt', { time: '' }).trim());
}

async function experience(doina: Desk): Promise<void> {
  await doina.writes('experienceActivity', 'Centru de zi din 2009.');
}

async function contacts(doina: Desk): Promise<void> {
  await doina.writesUnder(doina.t('contactCoordinator'), 'personName', 'Ion Rusu');
}

const firstRow = (doina: Desk): string => doina.t('rowOf', { n: 1 });

async function activities(doina: Desk): Promise<void> {
  await doina.writesUnder(firstRow(doina), 'activityTitle', 'Ateliere');
  await doina.writesUnder(firstRow(doina), 'startsOn', '2017-06-01');
  await doina.writesUnder(firstRow(doina), 'endsOn', '2017-08-31');
  await doina.writesUnder(firstRow(doina), 'responsible', 'Ion Rusu');
  await doina.writesUnder(firstRow(doina), 'activityResult', '12 ateliere');
}

async function indicator(doina: Desk): Promise<void> {
  await doina.writesUnder(firstRow(doina), 'indicatorTitle', 'Copii la ateliere');
  await doina.writesUnder(firstRow(doina), 'unit', 'copii');
  await doina.writesUnder(firstRow(doina), 'target', '60');
}

/** Forty bags at 600 lei, 4 000 of which are the organisation's own: 20 000 are asked for. */
async function budget(doina: Desk): Promise<void> {
  const row = doina.group(firstRow(doina));
  const inLei = (words: 'unitPrice' | 'ownShare') =>
    row.getByLabel(`${doina.t(words)}, ${doina.t('lei')}`, { exact: true });
  await doina.writesUnder(firstRow(doina), 'expense', 'Ghiozdane');
  await doina.writesUnder(firstRow(doina), 'unit', 'bucată');
  await doina.writesUnder(firstRow(doina), 'quantity', '40');
  await inLei('unitPrice').fill('600,00');
  await inLei('ownShare').fill('4 000');
  if (doina.scripted) await row.getByText(/^20.000,00/).waitFor();
}

export async function declares(doina: Desk): Promise<void> {
  for (const words of ['declareTrue', 'declareNoDouble', 'declareNoArrears', 'declareConsent'] as const)
    await doina.ticks(words);
  await doina.press('saveAndContinue');
}
