import { createHash } from 'node:crypto';
import { contentOf, type Paper, papersOf } from './dossier.ts';
import type { Project } from './projects.ts';
import type { Registered } from './scenes/organisations.ts';
import type { CallInPlay } from './scenes/publication.ts';
import type { Asking, Stage } from './stage.ts';
import { read, type Receipt } from './wire.ts';

/** A dossier on its way: written and uploaded, and once it is filed with its receipt. */
export interface Filed {
  readonly project: Project;
  readonly organisation: Registered;
  readonly applicationId: string;
  readonly papers: readonly Paper[];
  /** When it is filed. */
  readonly at: string;
  readonly registrationNumber: string;
  readonly receipt: Receipt;
}

const nothingYet = { registrationNumber: '', receipt: { registrationNumber: '', hash: '', documents: [] } };

interface Preparation {
  readonly projects: readonly Project[];
  readonly organisations: readonly Registered[];
  /** When each is written and filed. */
  readonly dayOf: (index: number) => string;
}

/** Writes and uploads all dossiers, some at once, as people do; files none yet. */
export async function prepared(
  stage: Stage,
  call: CallInPlay,
  { projects, organisations, dayOf }: Preparation,
): Promise<readonly Filed[]> {
  const dossiers: Filed[] = [];
  const AT_ONCE = 4;
  for (let from = 0; from < projects.length; from += AT_ONCE) {
    const group = projects.slice(from, from + AT_ONCE).map((project, offset) => {
      const organisation = organisations[project.applicant];
      if (organisation === undefined) throw new Error(`no organisation for ${project.title}`);
      return prepare(stage, call, { project, organisation, at: dayOf(from + offset) });
    });
    dossiers.push(...(await Promise.all(group)));
    stage.progress(dossiers.length, projects.length);
  }
  return dossiers;
}

async function prepare(
  stage: Stage,
  { callId }: CallInPlay,
  { project, organisation, at }: Pick<Filed, 'project' | 'organisation' | 'at'>,
): Promise<Filed> {
  const asked = stage.as(organisation.representative, at);
  const { id, version } = await read(
    asked.post(`/v1/calls/${callId}/applications`, { organisationId: organisation.id }),
  );
  await read(asked.patch(`/v1/applications/${id}`, contentOf(project, organisation), { ifMatch: version }));
  const papers = papersOf(project, organisation, project.path !== 'to-complete');
  for (const paper of papers) await uploaded(asked, id, paper);
  return { project, organisation, applicationId: id, papers, at, ...nothingYet };
}

interface Upload {
  readonly documentId: string;
  readonly upload: { readonly url: string; readonly fields: Readonly<Record<string, string>> };
}

/** Sends a file as a browser does: the form of the store first, then the word that it is there. */
export async function uploaded(asked: Asking, applicationId: string, paper: Paper): Promise<string> {
  const { requirement, fileName, bytes } = paper;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const path = `/v1/applications/${applicationId}/documents`;
  const said = { requirement, fileName, contentType: 'application/pdf', size: bytes.length, sha256 };
  const { documentId, upload } = await read<Upload>(asked.post(path, said));
  const form = new FormData();
  for (const [name, value] of Object.entries(upload.fields)) form.append(name, value);
  form.append('file', new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }), fileName);
  const stored = await fetch(upload.url, { method: 'POST', body: form });
  if (!stored.ok) throw new Error(`the store answered ${stored.status} to ${fileName}: ${await stored.text()}`);
  const found = await read(asked.post(`${path}/${documentId}/completion`));
  if (found['sha256'] !== sha256) throw new Error(`the server read another file than ${fileName}`);
  return documentId;
}

/** Files the dossier and keeps its receipt. */
export async function submitted(stage: Stage, dossier: Filed): Promise<Filed> {
  const asked = stage.as(dossier.organisation.representative, dossier.at);
  const receipt = await read<Receipt>(asked.post(`/v1/applications/${dossier.applicationId}/submission`));
  return { ...dossier, registrationNumber: receipt.registrationNumber, receipt };
}
