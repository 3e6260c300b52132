import { truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Desk } from './desk.ts';
import { statute, statuteFile } from './story.ts';

export interface File {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}
const chooser = (doina: Desk, another: boolean) =>
  doina.page.getByLabel(`${doina.t(another ? 'uploadAnother' : 'uploadChoose')} (${statute[doina.language]})`);

/** Brings a statute: with a script from the page itself, without one by way of the store. */
export async function bringsTheStatute(doina: Desk, file: File = statuteFile(), another = false): Promise<void> {
  if (doina.scripted) await doina.leavesFor(() => chooser(doina, another).setInputFiles(file));
  else await sendsPlainly(doina, file);
  await doina.reads('doneReceived');
}

async function sendsPlainly(doina: Desk, file: File): Promise<void> {
  await doina.press('uploadBegin');
  await doina.page.getByLabel(doina.t('uploadChoose'), { exact: true }).setInputFiles(file);
  await doina.press('uploadSend');
  await doina.reads('sentTitle');
  await doina.press('sentCheck');
}

/** A scan of half a megabyte too much, on the disk as people have it. */
function aTooLargeFile(): string {
  const path = join(tmpdir(), 'concurs-e2e-scan.pdf');
  writeFileSync(path, '%PDF-1.4');
  truncateSync(path, 10_500_000);
  return path;
}

/** Tries a file that is no PDF and, where a script can tell before sending, one that is too large. */
export async function isRefusedWrongFiles(doina: Desk): Promise<void> {
  const text = { name: 'statut.txt', mimeType: 'text/plain', buffer: Buffer.from('Statut') };
  if (!doina.scripted) {
    await sendsPlainly(doina, { ...text, name: 'statut.pdf' });
    await doina.reads('receivedOtherType');
    await doina.press('sentDrop');
    await doina.reads('doneRemoved');
    return;
  }
  await chooser(doina, false).setInputFiles(text);
  await doina.readsText(doina.t('uploadWrongType', { types: 'PDF' }));
  await chooser(doina, false).setInputFiles(aTooLargeFile());
  await doina.readsText(
    doina.t('uploadTooLarge', {
      size: doina.t('megabytes', { size: '10,5' }),
      most: doina.t('megabytes', { size: '10' }),
    }),
  );
}

/** Reads before submitting what is missing still, and follows it to where it is mended. */
export async function seesWhatIsMissing(doina: Desk): Promise<void> {
  await doina.follow('checkAndSubmit');
  await doina.reads('missingTitle');
  if ((await doina.button('submitButton').count()) > 0) throw new Error('an incomplete application can be submitted');
  await doina.leavesFor(() => doina.page.locator('#missing').getByRole('link').first().click());
}

/** Submits with a double click, and goes back afterwards: there is one submission. Gives its number. */
export async function submits(doina: Desk): Promise<string> {
  await doina.follow('checkAndSubmit');
  await doina.leavesFor(() => doina.button('submitButton').dblclick());
  await doina.reads('receiptPanel');
  await doina.leavesFor(() => doina.page.goBack());
  await doina.reads('submitDoneTitle');
  await doina.follow('seeReceipt');
  const [number] = /SUB-17\/\d{6}/.exec(await doina.text()) ?? [];
  if (number === undefined) throw new Error('the receipt has no number');
  const submissions = await doina.fact('submission');
  if (submissions !== '1') throw new Error(`submitted ${submissions} times`);
  return number;
}

/** Brings what the officer asked for, and sends it. */
export async function completes(doina: Desk): Promise<void> {
  await doina.leavesFor(() => doina.page.getByRole('link', { name: doina.t('bringDocuments') }).click());
  await doina.readsText('Lipsește ultima pagină a statutului.');
  await bringsTheStatute(doina, statuteFile('statut-complet.pdf'));
  await doina.press('completeSend');
  await doina.reads('receiptPanel');
}
