import { evaluators, type Player, staff } from '../cast.ts';
import type { Filed } from '../filing.ts';
import { commissionBody, fillSheets, tasksOf } from '../scoring.ts';
import type { Stage } from '../stage.ts';
import { read } from '../wire.ts';
import type { CallInPlay } from './publication.ts';

const NAMING = '2018-03-12T08:00:00.000Z';
const SCORING = '2018-03-14T09:00:00.000Z';

/** Whose application the register shows to be an evaluator's own. */
const RELATED = 13;
/** Whose application an evaluator gives away. */
const DECLARED = 6;

/** A commission of five, conflicts found and declared, three locked sheets for each application. */
export async function evaluate(stage: Stage, call: CallInPlay, competing: readonly Filed[]): Promise<void> {
  stage.scene({
    ro: 'Comisia de cinci: conflicte de interese, punctaje, fișe închise',
    ru: 'Комиссия из пяти: конфликты интересов, баллы, закрытые листы',
    en: 'A commission of five: conflicts of interest, points, locked sheets',
  });
  const officer = stage.as(staff.officer, NAMING);
  const commission = commissionBody('DEMO COM din 12.03.2018', staff.officer);
  await read(officer.put(`/v1/calls/${call.callId}/commission`, commission));
  const related = competing.find(({ project }) => project.applicant === RELATED);
  const member = evaluators[4];
  if (related === undefined || member === undefined) throw new Error('the cast is not complete');
  const { id, representative } = related.organisation;
  const seat = `/v1/organisations/${id}/members/${member.sub}`;
  await read(stage.as(representative, NAMING).put(seat, { role: 'editor' }));
  await read(stage.as(member, NAMING).post(`/v1/organisations/${id}/membership`));
  const assigned = await read(officer.post(`/v1/calls/${call.callId}/assignments`, {}));
  stage.holds(
    {
      ro: `comisia numită; ${String(assigned['added'])} de fișe împărțite, câte trei la fiecare cerere, încărcare egală`,
      ru: `комиссия назначена; роздано листов: ${String(assigned['added'])}, по три на заявку, нагрузка равная`,
      en: `the commission is named; ${String(assigned['added'])} sheets given out, three for each application, loads even`,
    },
    assigned['added'] === competing.length * 3 && isEven(assigned['loads']),
    assigned,
  );
  await checkDetected(stage, call, related, member);
  await declareConflict(stage, call, competing);
  await score(stage, call, competing);
}

const isEven = (loads: unknown): boolean => {
  const sheets = (loads as readonly { sheets: number }[]).map((load) => load.sheets);
  return sheets.length === 5 && Math.max(...sheets) - Math.min(...sheets) <= 1;
};

async function checkDetected(stage: Stage, call: CallInPlay, related: Filed, member: Player): Promise<void> {
  const { applicationId, organisation } = related;
  const sheet = await stage.as(member, NAMING).get(`/v1/applications/${applicationId}/evaluation`);
  const others = await tasksOf(stage, call, [related], NAMING);
  stage.holds(
    {
      ro: `conflict găsit de registru: ${member.name} este membră în ${organisation.name}, așa că fișa ei nu există (404); o evaluează alți trei`,
      ru: `конфликт найден по реестру: ${member.name} состоит в ${organisation.nameRu}, поэтому листа для неё нет (404); оценивают трое других`,
      en: `a conflict found by the register: ${member.name} belongs to ${organisation.name}, so there is no sheet for her (404); three others evaluate it`,
    },
    sheet.status === 404 && others.length === 3 && others.every(({ evaluator }) => evaluator !== member),
    { status: sheet.status, others: others.map(({ evaluator }) => evaluator.name) },
  );
}

async function declareConflict(stage: Stage, call: CallInPlay, competing: readonly Filed[]): Promise<void> {
  const dossier = competing.find(({ project }) => project.applicant === DECLARED);
  const tasks = await tasksOf(stage, call, competing, NAMING);
  const task = tasks.find((one) => one.dossier === dossier);
  if (task === undefined || dossier === undefined) throw new Error('nobody evaluates the application');
  const { evaluator } = task;
  const asked = stage.as(evaluator, NAMING);
  const path = `/v1/applications/${dossier.applicationId}`;
  const closed = await asked.get(path);
  const declaration = { conflict: true, reason: 'Conducătoarea proiectului este sora mea.' };
  const declared = await read(asked.put(`${path}/evaluation/declaration`, declaration));
  const after = await asked.get(path);
  const { name, nameRu } = dossier.organisation;
  stage.holds(
    {
      ro: `conflict declarat: ${evaluator.name} se retrage de la ${name}; dosarul era închis înainte de declarație și rămâne închis`,
      ru: `конфликт заявлен: ${evaluator.name} не оценивает ${nameRu}; дело было закрыто до декларации и осталось закрытым`,
      en: `a conflict declared: ${evaluator.name} leaves ${name}; the dossier was closed before the declaration and stays closed`,
    },
    declared.state === 'recused' && closed.status === 404 && after.status === 404,
    { state: declared.state, closed: closed.status, after: after.status },
  );
  const officer = stage.as(staff.officer, NAMING);
  const filled = await read(officer.post(`/v1/calls/${call.callId}/assignments`, {}));
  stage.holds(
    {
      ro: 'locul rămas liber îl ia alt membru al comisiei',
      ru: 'освободившееся место занимает другой член комиссии',
      en: 'the seat left free goes to another member',
    },
    filled['added'] === 1,
    filled,
  );
}

async function score(stage: Stage, call: CallInPlay, competing: readonly Filed[]): Promise<void> {
  const tasks = await tasksOf(stage, call, competing, SCORING);
  const [last] = tasks.slice(-1);
  if (last === undefined) throw new Error('there are no sheets');
  await fillSheets(stage, tasks.slice(0, -1), SCORING);
  await stage.refused(
    {
      ro: 'cât timp o singură fișă e deschisă, nimeni nu vede punctajele, nici președintele',
      ru: 'пока открыт хоть один лист, баллов не видит никто, даже председатель',
      en: 'while a single sheet is open nobody sees the scores, not even the chair',
    },
    stage.as(staff.chair, SCORING).get(`/v1/calls/${call.callId}/ranking`),
    'ScoresHidden',
  );
  await fillSheets(stage, [last], SCORING);
  const path = `/v1/applications/${last.dossier.applicationId}/evaluation`;
  const asked = stage.as(last.evaluator, SCORING);
  const { version } = await read(asked.get(path));
  const change = { scores: [{ criterion: 'R', points: 25 }] };
  await stage.refused(
    {
      ro: 'o fișă închisă nu se mai schimbă',
      ru: 'закрытый лист больше не меняется',
      en: 'a locked sheet does not change any more',
    },
    asked.put(path, change, { ifMatch: version }),
    'SheetStateRefuses',
  );
  stage.holds(
    {
      ro: `${tasks.length} de fișe închise, cu o justificare la fiecare criteriu`,
      ru: `закрыто листов: ${tasks.length}, с обоснованием по каждому критерию`,
      en: `${tasks.length} sheets locked, with a justification for every criterion`,
    },
    tasks.length === competing.length * 3,
  );
}
