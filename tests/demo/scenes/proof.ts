import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { staff } from '../cast.ts';
import type { Filed } from '../filing.ts';
import { lawWords, numberWords } from '../laws.ts';
import type { Asking, Stage } from '../stage.ts';
import { read, type Verification } from '../wire.ts';
import type { CallInPlay } from './publication.ts';

const NOW = '2018-03-26T08:00:00.000Z';
const RECOMPUTE = join(import.meta.dirname, '../../recompute.ts');

/** Whoever does not believe it recomputes it: the laws of the budget, the trails, the files, the decision itself. */
export async function prove(stage: Stage, { callId, programmeId }: CallInPlay, filed: readonly Filed[]): Promise<void> {
  stage.scene({
    ro: 'Verificarea: legile bugetului, jurnalul, dosarele, decizia',
    ru: 'Проверка: законы бюджета, журнал, заявки, решение',
    en: 'The verification: laws of the budget, trails, dossiers, the decision',
  });
  const auditor = stage.as(staff.auditor, NOW);
  await checkLaws(stage, auditor, programmeId);
  const subjects = [
    `call:${callId}`,
    `budget:${programmeId}`,
    ...filed.map((one) => `application:${one.applicationId}`),
  ];
  const trails = await Promise.all(
    subjects.map((subject) => read(auditor.get(`/v1/audit/${encodeURIComponent(subject)}/verification`))),
  );
  const entries = trails.reduce((sum, trail) => sum + Number(trail['entries']), 0);
  stage.holds(
    {
      ro: `jurnalul: ${trails.length} lanțuri (concursul, bugetul, cererile), ${entries} de înregistrări, fiecare amprentă recalculată`,
      ru: `журнал: цепочек ${trails.length} (конкурс, бюджет, заявки), записей ${entries}, каждый отпечаток пересчитан`,
      en: `the trails: ${trails.length} chains (the call, the budget, the applications), ${entries} entries, every hash recomputed`,
    },
    trails.every((trail) => trail['holds'] === true),
    trails.filter((trail) => trail['holds'] !== true),
  );
  await checkFile(stage, filed[0]);
  await checkStates(stage, callId);
  await checkRecompute(stage, callId);
}

export async function checkLaws(stage: Stage, auditor: Asking, programmeId: string): Promise<void> {
  const verification = await read<Verification>(auditor.get(`/v1/budgets/${programmeId}/verification`));
  stage.table(
    [
      { title: stage.tr({ ro: 'legea', ru: 'закон', en: 'law' }) },
      { title: stage.tr({ ro: 'ține', ru: 'соблюдён', en: 'holds' }) },
      { title: stage.tr({ ro: 'numerele', ru: 'числа', en: 'numbers' }), most: 100 },
    ],
    verification.laws.map(({ law, holds, numbers }) => [
      stage.tr(lawWords[law] ?? { ro: law, ru: law, en: law }),
      holds ? '✓' : '✗',
      Object.entries(numbers)
        .map(([name, number]) => `${stage.tr(numberWords[name] ?? { ro: name, ru: name, en: name })} ${number}`)
        .join(', '),
    ]),
  );
  stage.holds(
    {
      ro: 'fiecare lege a bugetului ține, recalculată din mișcări',
      ru: 'каждый закон бюджета соблюдён, пересчитано по движениям',
      en: 'every law of the budget holds, recomputed from its movements',
    },
    verification.holds && verification.laws.length === 5 && verification.laws.every(({ holds }) => holds),
    verification,
  );
}

/** An officer opens a file of the dossier after its scan: byte for byte what the applicant sent. */
async function checkFile(stage: Stage, first: Filed | undefined): Promise<void> {
  const [document] = first?.receipt.documents ?? [];
  if (first === undefined || document === undefined) return;
  const path = `/v1/applications/${first.applicationId}/documents/${document.documentId}/content`;
  const officer = stage.as(staff.officer, NOW);
  const link = await until(
    () => officer.get(path),
    ({ status }) => status === 302,
  );
  const bytes = await fetch(link.headers.get('location') ?? '').then((reply) => reply.arrayBuffer());
  const sha256 = createHash('sha256').update(Buffer.from(bytes)).digest('hex');
  stage.holds(
    {
      ro: `fișierul ${document.fileName} al cererii ${first.registrationNumber}, scanat și deschis de secretar: SHA-256 din dovadă`,
      ru: `файл ${document.fileName} заявки ${first.registrationNumber}, проверен и открыт секретарём: SHA-256 из расписки`,
      en: `the file ${document.fileName} of ${first.registrationNumber}, scanned and opened by the secretary: the SHA-256 of the receipt`,
    },
    sha256 === document.sha256,
    { sha256, document },
  );
}

/** The states of the applications follow from the record of the decision, in the background. */
async function checkStates(stage: Stage, callId: string): Promise<void> {
  const officer = stage.as(staff.officer, NOW);
  const list = () =>
    read<{ items: readonly { state: string }[] }>(officer.get(`/v1/calls/${callId}/applications?limit=100`));
  const count = ({ items }: Awaited<ReturnType<typeof list>>) =>
    ['awarded', 'reserve', 'rejected', 'ineligible', 'withdrawn']
      .map((state) => items.filter((one) => one.state === state).length)
      .join();
  const listed = await until(list, (one) => count(one) === '10,3,1,1,1');
  stage.holds(
    {
      ro: 'stările celor 16 cereri depuse au urmat decizia: 10 finanțate, 3 rezervă, 1 respinsă, 1 neeligibilă, 1 retrasă',
      ru: 'состояния 16 поданных заявок последовали за решением: 10 финансируются, 3 резерв, 1 отклонена, 1 не допущена, 1 отозвана',
      en: 'the states of the 16 filed applications followed the decision: 10 awarded, 3 reserve, 1 rejected, 1 not eligible, 1 withdrawn',
    },
    count(listed) === '10,3,1,1,1',
    count(listed),
  );
}

/** `npm run recompute` on the public address, with nothing but what was published. */
export async function checkRecompute(stage: Stage, callId: string): Promise<void> {
  const url = `${stage.url}/v1/calls/${callId}/results`;
  const { code, output } = await ran(process.execPath, [RECOMPUTE, url]);
  stage.say({
    ro: `npm run recompute -- ${url}`,
    ru: `npm run recompute -- ${url}`,
    en: `npm run recompute -- ${url}`,
  });
  stage.holds(
    {
      ro: 'decizia recalculată de oricine din ce s-a publicat: egală',
      ru: 'решение, пересчитанное кем угодно по опубликованному: совпадает',
      en: 'the decision recomputed by anybody from what was published: equal',
    },
    code === 0,
    output,
  );
  if (code === 0) stage.say({ ro: `    ${output}`, ru: `    ${output}`, en: `    ${output}` });
}

function ran(
  command: string,
  args: readonly string[],
): Promise<{ readonly code: number | null; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const said: Buffer[] = [];
    for (const from of [child.stdout, child.stderr]) from.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, output: Buffer.concat(said).toString('utf8').trim() });
    });
  });
}

/** Asks again for at most ten seconds, until it is so. */
async function until<T>(ask: () => Promise<T>, isSo: (seen: T) => boolean): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    const seen = await ask();
    if (isSo(seen) || tries === 50) return seen;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
