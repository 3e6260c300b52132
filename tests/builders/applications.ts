import type * as z from 'zod';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, buildApp } from '../../functions/applications/app.ts';
import { Content, recordScan } from '../../shared/applications/index.ts';
import type { Call } from '../../shared/calls/index.ts';
import { type Files, quarantineKey } from '../../shared/files/index.ts';
import { files } from '../../shared/files/files.ts';
import type { Actor } from '../../shared/kernel/actor.ts';
import type { ApplicationId, DocumentId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/instants.ts';
import type { Refusal, Result } from '../../shared/kernel/result.ts';
import type { Organisation } from '../../shared/organisations/index.ts';
import { type Engine, anEngine } from '../engine.ts';
import { aPdf } from '../files/documents.ts';
import { BUCKET, clientOf, startLocal } from '../files/stores.ts';
import { aCommand, aPublishedCall, someone, storedCall, WHILE_OPEN } from './calls.ts';
import { anOrganisation, storedOrganisation } from './organisations.ts';

const budget = [
  { item: 'Ateliere', unit: 'atelier', quantity: 10, unitPrice: '1500.00', own: '0.00' },
  { item: 'Închirierea sălii', unit: 'lună', quantity: 5, unitPrice: '1000.00', own: '5000.00' },
];

/** A complete application for line 4.2: 15 000 lei requested, 5 000 lei of its own. */
export const aContent = (change: Partial<z.input<typeof Content>> = {}): Content =>
  Content.parse({
    project: {
      title: 'Bunici și nepoți',
      line: '4.2',
      startsOn: '2017-06-01',
      endsOn: '2017-11-30',
      description: 'Ateliere pentru copii și bunici din Bălți.',
      goal: 'Toleranță între generații.',
      justification: 'Copiii migranților cresc cu bunicii.',
      targetGroup: '60 de familii',
    },
    experience: { activity: 'Lucrăm cu familii din 2009.' },
    contacts: {
      representative: { name: 'Ana Ceban', function: 'președintă', phone: '+373 231 00000' },
      lead: { name: 'Ion Rusu', email: 'ion@example.org' },
    },
    activities: [{ title: 'Zece ateliere' }],
    budget,
    declarations: { dataIsTrue: true, noDoubleFinancing: true, noArrears: true, personalDataConsent: true },
    ...change,
  });

/** The value of a use case that went well. */
export const done = <T>(result: Result<T, Refusal>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

/** A platform for applications: database, object store, use cases. */
export interface ApplicationsSetting {
  readonly engine: Engine;
  readonly files: Files;
  readonly app: App;
  readonly stop: () => Promise<void>;
}

export async function aPlatform(): Promise<ApplicationsSetting> {
  const [engine, directory] = await Promise.all([anEngine(), mkdtemp(join(tmpdir(), 'applications-'))]);
  const objects = await startLocal(directory);
  const client = clientOf(objects.endpoint);
  const documents = files({ client, bucket: BUCKET });
  const stop = async () => {
    engine.stop();
    client.destroy();
    await objects.stop();
    await rm(directory, { recursive: true });
  };
  return { engine, files: documents, app: buildApp(engine.store, documents), stop };
}

/** An open call and an organisation with its representative and an editor. */
export interface Field {
  readonly call: Call;
  readonly organisation: Organisation;
  readonly representative: Actor;
  readonly editor: Actor;
}

export async function aField({ engine }: ApplicationsSetting, change: Partial<Call> = {}): Promise<Field> {
  const call = await storedCall(engine.store, aPublishedCall(change));
  return { call, ...(await anApplicant(engine)) };
}

export async function anApplicant({ store }: Engine): Promise<Omit<Field, 'call'>> {
  const [representative, editor] = [someone(), someone()];
  const members = { [representative.userId]: 'representative', [editor.userId]: 'editor' } as const;
  return { organisation: await storedOrganisation(store, members, anOrganisation()), representative, editor };
}

/** Begins an application and writes all of it. */
export async function aWrittenDraft(
  { app }: ApplicationsSetting,
  { call, organisation, editor }: Field,
  content = aContent(),
): Promise<ApplicationId> {
  const begun = done(
    await app.beginApplication(aCommand(editor, WHILE_OPEN), { callId: call.id, organisationId: organisation.id }),
  );
  done(
    await app.saveDraft(aCommand(editor, WHILE_OPEN, { ifMatch: begun.version }), { id: begun.id, sections: content }),
  );
  return begun.id;
}

/** Announces a document and sends its bytes to the store; nothing is confirmed yet. */
export async function aSentDocument(
  { app }: ApplicationsSetting,
  { editor }: Pick<Field, 'editor'>,
  id: ApplicationId,
  { requirement = 'statut', bytes = aPdf(), now = WHILE_OPEN, contentType = 'application/pdf' } = {},
): Promise<DocumentId> {
  const declared = { requirement, fileName: 'statutul organizației.pdf', contentType, size: bytes.length };
  const registered = done(await app.registerDocument(aCommand(editor, now), { id, declared }));
  await sent(registered.upload, bytes);
  return registered.documentId;
}

/** Sends a form to the store, as a browser would. */
export async function sent(
  { url, fields }: { readonly url: string; readonly fields: Readonly<Record<string, string>> },
  bytes: Buffer,
): Promise<number> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([new Uint8Array(bytes)]), 'file');
  return (await fetch(url, { method: 'POST', body: form, redirect: 'manual' })).status;
}

/** A document that was uploaded and received. */
export async function aReceivedDocument(
  setting: ApplicationsSetting,
  field: Pick<Field, 'editor'>,
  id: ApplicationId,
  how: Parameters<typeof aSentDocument>[3] = {},
): Promise<DocumentId> {
  const documentId = await aSentDocument(setting, field, id, how);
  done(await setting.app.completeUpload(aCommand(field.editor, how.now ?? WHILE_OPEN), { id, documentId }));
  return documentId;
}

/** A complete dossier with its document, ready to be submitted. */
export async function aDossier(setting: ApplicationsSetting, field: Field, content?: Content): Promise<ApplicationId> {
  const id = await aWrittenDraft(setting, field, content);
  await aReceivedDocument(setting, field, id);
  return id;
}

/** A submitted application. */
export async function aSubmittedApplication(
  setting: ApplicationsSetting,
  field: Field,
  now: Instant = WHILE_OPEN,
): Promise<ApplicationId> {
  const id = await aDossier(setting, field);
  done(await setting.app.submitApplication(aCommand(field.representative, now), { id }));
  return id;
}

/** What the scanner says of a document's bytes as they lie in the store. */
export async function scanned(
  { engine, files: documents }: ApplicationsSetting,
  applicationId: ApplicationId,
  documentId: DocumentId,
  verdict: 'clean' | 'infected' = 'clean',
) {
  const key = quarantineKey({ applicationId, documentId });
  const { eTag } = done(await documents.inspect(key, { maxBytes: 25_000_000 }));
  return done(await recordScan({ store: engine.store, files: documents })(aCommand(someone()), { key, eTag, verdict }));
}
