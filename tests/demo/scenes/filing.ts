import { hashOf } from '../../../shared/kernel/canonical.ts';
import { contentOf, papersOf } from '../dossier.ts';
import { type Filed, prepared, submitted } from '../filing.ts';
import { type Path, projects } from '../projects.ts';
import type { Asking, Stage } from '../stage.ts';
import { read } from '../wire.ts';
import type { Registered } from './organisations.ts';
import type { CallInPlay } from './publication.ts';

const FIRST_DAY = '2018-02-12T08:00:00.000Z';
const CLOSING = '2018-03-05T15:00:00.000Z';
const dayOf = (index: number): string => new Date(Date.parse(FIRST_DAY) + index * 24 * 3600 * 1000).toISOString();

/** Seventeen dossiers: sixteen are filed, one of them on the second try, one is taken back, and one comes a moment too late. */
export async function fileApplications(
  stage: Stage,
  call: CallInPlay,
  organisations: readonly Registered[],
): Promise<readonly Filed[]> {
  stage.scene({
    ro: 'Șaptesprezece dosare, cu fișiere PDF adevărate',
    ru: 'Семнадцать заявок с настоящими PDF-файлами',
    en: 'Seventeen dossiers, with real PDF files',
  });
  const dossiers = await prepared(stage, call, { projects, organisations, dayOf });
  const files = dossiers.reduce((count, { papers }) => count + papers.length, 0);
  stage.holds(
    {
      ro: `${dossiers.length} dosare scrise, ${files} de fișiere PDF încărcate direct în depozit și citite de server (mărime, SHA-256, tip)`,
      ru: `написано заявок: ${dossiers.length}; PDF-файлов загружено прямо в хранилище и прочитано сервером (размер, SHA-256, тип): ${files}`,
      en: `${dossiers.length} dossiers written, ${files} PDF files uploaded straight to the store and read by the server (size, SHA-256, type)`,
    },
    files === 34,
  );
  const filed: Filed[] = [];
  for (const dossier of dossiers) {
    const asked = stage.as(dossier.organisation.representative, dossier.at);
    const meet = meetings[dossier.project.path];
    if (meet === undefined) filed.push(await submitted(stage, dossier));
    else filed.push(...(await meet(stage, dossier, asked)));
    stage.progress(filed.length, dossiers.length);
  }
  const numbers = filed.map(({ registrationNumber }) => registrationNumber);
  stage.holds(
    {
      ro: `${filed.length} cereri înregistrate, de la ${numbers[0] ?? ''} la ${numbers.at(-1) ?? ''}`,
      ru: `зарегистрировано заявок: ${filed.length}, с ${numbers[0] ?? ''} по ${numbers.at(-1) ?? ''}`,
      en: `${filed.length} applications registered, from ${numbers[0] ?? ''} to ${numbers.at(-1) ?? ''}`,
    },
    filed.length === 16 && new Set(numbers).size === 16,
    numbers,
  );
  await checkReceipt(stage, call, filed[0]);
  return filed;
}

type Meeting = (stage: Stage, dossier: Filed, asked: Asking) => Promise<readonly Filed[]>;

/** What does not go straight. */
const meetings: Partial<Record<Path, Meeting>> = {
  'above-cap': async (stage, dossier, asked) => {
    const { project, organisation, applicationId } = dossier;
    const path = `/v1/applications/${applicationId}`;
    const before = await read(asked.get(path));
    await read(asked.patch(path, contentOf(project, organisation, 26_000), { ifMatch: before.version }));
    await stage.refused(
      {
        ro: `${organisation.name} cere 26 000 de lei: refuzat, plafonul pe proiect e de 20 000`,
        ru: `${organisation.nameRu} просит 26 000 леев: отказано, предел на проект 20 000`,
        en: `${organisation.name} asks for 26 000 lei: refused, the cap is 20 000 a project`,
      },
      asked.post(`${path}/submission`),
      'RequestAboveCap',
    );
    const wrong = await read(asked.get(path));
    await read(asked.patch(path, contentOf(project, organisation), { ifMatch: wrong.version }));
    stage.say({
      ro: '  devizul se corectează la 20 000 de lei și dosarul se depune',
      ru: '  смета исправлена до 20 000 леев, заявка подана',
      en: '  the budget is corrected to 20 000 lei and the dossier is filed',
    });
    return [await submitted(stage, dossier)];
  },
  late: async (stage, { organisation, applicationId }) => {
    await stage.refused(
      {
        ro: `${organisation.name} depune chiar în clipa închiderii, 05.03.2018, 17:00:00: prea târziu`,
        ru: `${organisation.nameRu} подаёт ровно в момент закрытия, 05.03.2018, 17:00:00: слишком поздно`,
        en: `${organisation.name} files at the very moment of closing, 05.03.2018, 17:00:00: too late`,
      },
      stage.as(organisation.representative, CLOSING).post(`/v1/applications/${applicationId}/submission`),
      'CallClosed',
    );
    return [];
  },
  withdrawn: async (stage, dossier, asked) => {
    const filed = await submitted(stage, dossier);
    const moved = await read(asked.post(`/v1/applications/${dossier.applicationId}/withdrawal`));
    stage.holds(
      {
        ro: `${filed.organisation.name} își retrage cererea ${filed.registrationNumber}; numărul rămâne al ei`,
        ru: `${filed.organisation.nameRu} отзывает заявку ${filed.registrationNumber}; номер остаётся за ней`,
        en: `${filed.organisation.name} withdraws ${filed.registrationNumber}; the number stays its own`,
      },
      moved.state === 'withdrawn',
      moved,
    );
    return [filed];
  },
};

/** What an applicant holds in hand is what the list of receipts shows everybody after closing. */
async function checkReceipt(stage: Stage, { callId }: CallInPlay, first: Filed | undefined): Promise<void> {
  if (first === undefined) return;
  const { hash, ...facts } = first.receipt;
  const own = papersOf(first.project, first.organisation).length;
  stage.holds(
    {
      ro: `dovada cererii ${first.registrationNumber}: ${own} fișiere cu SHA-256, iar amprenta ei se recalculează din ea însăși`,
      ru: `расписка заявки ${first.registrationNumber}: ${own} файла с SHA-256, её отпечаток пересчитан из неё самой`,
      en: `the receipt of ${first.registrationNumber}: ${own} files with their SHA-256, and its own hash recomputed from it`,
    },
    hashOf(facts) === hash && facts.documents.length === own,
    first.receipt,
  );
  const early = await stage.as('nobody', dayOf(20)).get(`/v1/calls/${callId}/receipts`);
  const listed = await read<{ items: readonly { registrationNumber: string }[] }>(
    stage.as('nobody', CLOSING).get(`/v1/calls/${callId}/receipts?limit=100`),
  );
  const line = listed.items.find(({ registrationNumber }) => registrationNumber === first.registrationNumber);
  stage.holds(
    {
      ro: 'lista amprentelor e publică după închidere, nu înainte; dovada se găsește în ea',
      ru: 'список отпечатков публикуется после закрытия, не раньше; расписка в нём есть',
      en: 'the list of hashes is public after closing, not before; the receipt is in it',
    },
    early.status >= 400 && JSON.stringify(line).includes(hash),
    { early: early.status, line },
  );
}
