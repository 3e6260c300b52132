import type { Language } from '../kernel/text.ts';

type Words = Readonly<Record<Language, string>>;

/** What the facts of trails are called. */
const names: Readonly<Record<string, Words>> = {
  act: { ro: 'actul', ru: 'акт', en: 'act' },
  added: { ro: 'fișe adăugate', ru: 'добавлено листов', en: 'sheets added' },
  amount: { ro: 'suma', ru: 'сумма', en: 'amount' },
  applicationId: { ro: 'cererea', ru: 'заявка', en: 'application' },
  applications: { ro: 'cereri', ru: 'заявок', en: 'applications' },
  at: { ro: 'la', ru: 'когда', en: 'at' },
  awarded: { ro: 'acordat', ru: 'присуждено', en: 'awarded' },
  callId: { ro: 'concursul', ru: 'конкурс', en: 'call' },
  ceiling: { ro: 'plafonul', ru: 'предел', en: 'ceiling' },
  closesAt: { ro: 'se închide', ru: 'закрывается', en: 'closes' },
  code: { ro: 'codul', ru: 'код', en: 'code' },
  conflict: { ro: 'conflictul', ru: 'конфликт', en: 'conflict' },
  date: { ro: 'data', ru: 'дата', en: 'date' },
  documentId: { ro: 'documentul', ru: 'документ', en: 'document' },
  documents: { ro: 'documente', ru: 'документы', en: 'documents' },
  dossierHash: { ro: 'amprenta dosarului', ru: 'отпечаток документов', en: 'hash of the dossier' },
  dueAt: { ro: 'termenul completării', ru: 'срок дополнения', en: 'to complete by' },
  envelopes: { ro: 'banii', ru: 'деньги', en: 'envelopes' },
  fields: { ro: 'ce s-a modificat', ru: 'что изменено', en: 'what was changed' },
  from: { ro: 'de la', ru: 'с', en: 'from' },
  idno: { ro: 'IDNO', ru: 'IDNO', en: 'IDNO' },
  ineligible: { ro: 'neeligibile', ru: 'не допущено', en: 'not eligible' },
  inputsHash: { ro: 'amprenta datelor', ru: 'отпечаток данных', en: 'hash of the inputs' },
  kind: { ro: 'felul', ru: 'вид', en: 'kind' },
  line: { ro: 'linia', ru: 'линия', en: 'line' },
  lines: { ro: 'linii', ru: 'линий', en: 'lines' },
  members: { ro: 'membri', ru: 'члены', en: 'members' },
  number: { ro: 'numărul', ru: 'номер', en: 'number' },
  opensAt: { ro: 'se deschide', ru: 'открывается', en: 'opens' },
  organisationId: { ro: 'organizația', ru: 'организация', en: 'organisation' },
  own: { ro: 'contribuția proprie', ru: 'собственный вклад', en: 'own contribution' },
  perApplication: { ro: 'evaluări pentru o cerere', ru: 'оценок на заявку', en: 'evaluations each' },
  programmeId: { ro: 'programul', ru: 'программа', en: 'programme' },
  reason: { ro: 'motivul', ru: 'причина', en: 'reason' },
  receiptHash: { ro: 'amprenta dovezii', ru: 'отпечаток подтверждения', en: 'hash of the receipt' },
  registrationNumber: { ro: 'numărul de înregistrare', ru: 'регистрационный номер', en: 'registration number' },
  rejected: { ro: 'respinse', ru: 'отклонено', en: 'rejected' },
  representative: { ro: 'reprezentantul', ru: 'представитель', en: 'representative' },
  requested: { ro: 'cerut', ru: 'запрошено', en: 'requested' },
  requirement: { ro: 'condiția', ru: 'условие', en: 'requirement' },
  reserve: { ro: 'pe rezervă', ru: 'в резерве', en: 'on reserve' },
  role: { ro: 'rolul', ru: 'роль', en: 'role' },
  rules: { ro: 'reguli modificate', ru: 'изменённые правила', en: 'rules changed' },
  scores: { ro: 'amprenta punctelor', ru: 'отпечаток баллов', en: 'hash of the scores' },
  sha256: { ro: 'amprenta', ru: 'отпечаток', en: 'hash' },
  source: { ro: 'sursa', ru: 'источник', en: 'source' },
  subjectToFunds: { ro: 'cu condiția banilor', ru: 'при наличии денег', en: 'subject to funds' },
  submission: { ro: 'depunerea nr.', ru: 'подача №', en: 'submission no.' },
  to: { ro: 'la', ru: 'на', en: 'to' },
  total: { ro: 'în total', ru: 'всего', en: 'total' },
  totals: { ro: 'în total', ru: 'итого', en: 'in all' },
  unfunded: { ro: 'fără finanțare', ru: 'без средств', en: 'unfunded' },
  'totals/awarded': { ro: 'câștigătoare', ru: 'победителей', en: 'winners' },
  userId: { ro: 'persoana', ru: 'человек', en: 'person' },
  verdict: { ro: 'constatarea', ru: 'вывод', en: 'finding' },
  verdicts: { ro: 'constatări', ru: 'выводы', en: 'findings' },
};

/** Values that are words of the domain. */
const values: Readonly<Record<string, Words>> = {
  met: { ro: 'îndeplinită', ru: 'выполнено', en: 'met' },
  'not-met': { ro: 'neîndeplinită', ru: 'не выполнено', en: 'not met' },
  'to-complete': { ro: 'de completat', ru: 'требует дополнения', en: 'to be completed' },
  president: { ro: 'președinte', ru: 'председатель', en: 'president' },
  member: { ro: 'membru', ru: 'член', en: 'member' },
  secretary: { ro: 'secretar', ru: 'секретарь', en: 'secretary' },
  representative: { ro: 'reprezentant', ru: 'представитель', en: 'representative' },
  editor: { ro: 'redactor', ru: 'редактор', en: 'editor' },
  declared: { ro: 'declarat', ru: 'заявлен', en: 'declared' },
  detected: { ro: 'găsit în registru', ru: 'найден по реестру', en: 'found in the register' },
  subsidy: { ro: 'bani pentru proiecte', ru: 'деньги на проекты', en: 'money for projects' },
  selection: { ro: 'locuri într-un consiliu', ru: 'места в совете', en: 'seats in a council' },
  distinction: { ro: 'distincții', ru: 'награды', en: 'distinctions' },
  draft: { ro: 'ciornă', ru: 'черновик', en: 'draft' },
  published: { ro: 'publicat', ru: 'опубликован', en: 'published' },
  screening: { ro: 'la verificare', ru: 'на проверке', en: 'at screening' },
  evaluation: { ro: 'în evaluare', ru: 'на оценке', en: 'under evaluation' },
  submitted: { ro: 'depusă', ru: 'подана', en: 'submitted' },
  eligible: { ro: 'eligibilă', ru: 'допущена', en: 'eligible' },
  ineligible: { ro: 'neeligibilă', ru: 'не допущена', en: 'not eligible' },
};

/** The name of a fact; one nobody described yet goes by its own. */
export function factName(key: string, language: Language): string {
  const own = key.replace(/^totals\//, '');
  const found = [key, own].find((name) => Object.hasOwn(names, name));
  return (found === undefined ? undefined : names[found]?.[language]) ?? own;
}

/** A value that is a word of the domain; anything else as it is. */
export const factWord = (value: string, language: Language): string =>
  Object.hasOwn(values, value) ? (values[value]?.[language] ?? value) : value;
