import type { Language } from '../kernel/text.ts';

type Words = Readonly<Record<Language, string>>;

/** Everything that is written into trails: by what it was done to, and by the name of the action. A test holds this against the code. */
export const deeds = {
  programme: { import: { ro: 'A importat programul', ru: 'Загрузка программы', en: 'Imported the programme' } },
  budget: {
    open: { ro: 'A deschis bugetul', ru: 'Открытие бюджета', en: 'Opened the budget' },
    secure: { ro: 'A alocat bani', ru: 'Выделение денег', en: 'Secured money' },
    cut: { ro: 'A retras bani', ru: 'Изъятие денег', en: 'Cut money' },
    transfer: { ro: 'A transferat bani', ru: 'Перенос денег', en: 'Transferred money' },
  },
  call: {
    create: { ro: 'A creat concursul', ru: 'Создание конкурса', en: 'Created the call' },
    edit: { ro: 'A modificat concursul', ru: 'Изменение конкурса', en: 'Edited the call' },
    publish: { ro: 'A publicat concursul', ru: 'Публикация конкурса', en: 'Published the call' },
    extend: { ro: 'A prelungit termenul', ru: 'Продление срока', en: 'Extended the deadline' },
    cancel: { ro: 'A anulat concursul', ru: 'Отмена конкурса', en: 'Cancelled the call' },
    screen: { ro: 'A început verificarea dosarelor', ru: 'Начало проверки документов', en: 'Began the screening' },
    'screen-again': { ro: 'A verificat din nou o cerere', ru: 'Повторная проверка заявки', en: 'Screened again' },
    'application-withdrawn': { ro: 'A retras o cerere', ru: 'Отзыв заявки', en: 'Withdrew an application' },
    'set-commission': { ro: 'A numit comisia', ru: 'Назначение комиссии', en: 'Named the commission' },
    'assign-evaluators': { ro: 'A repartizat cererile', ru: 'Распределение заявок', en: 'Assigned evaluators' },
    decide: { ro: 'A aprobat decizia', ru: 'Утверждение решения', en: 'Approved the decision' },
    'publish-results': { ro: 'A publicat rezultatele', ru: 'Публикация результатов', en: 'Published the results' },
  },
  question: {
    ask: { ro: 'A pus o întrebare', ru: 'Вопрос', en: 'Asked a question' },
    answer: { ro: 'A răspuns la întrebare', ru: 'Ответ на вопрос', en: 'Answered the question' },
  },
  organisation: {
    register: { ro: 'A înregistrat organizația', ru: 'Регистрация организации', en: 'Registered the organisation' },
    edit: { ro: 'A modificat organizația', ru: 'Изменение организации', en: 'Edited the organisation' },
    'accept-membership': {
      ro: 'A acceptat să fie membru',
      ru: 'Согласие стать участником',
      en: 'Accepted the membership',
    },
    'set-member': { ro: 'A adăugat sau schimbat un membru', ru: 'Участник добавлен или изменён', en: 'Set a member' },
    'remove-member': { ro: 'A scos un membru', ru: 'Исключение участника', en: 'Removed a member' },
  },
  application: {
    begin: { ro: 'A început cererea', ru: 'Начало заявки', en: 'Began the application' },
    submit: { ro: 'A depus cererea', ru: 'Подача заявки', en: 'Submitted the application' },
    complete: { ro: 'A completat dosarul', ru: 'Дополнение документов', en: 'Completed the dossier' },
    withdraw: { ro: 'A retras cererea', ru: 'Отзыв заявки', en: 'Withdrew the application' },
    accept: { ro: 'A declarat-o eligibilă', ru: 'Допуск заявки', en: 'Found it eligible' },
    refuse: { ro: 'A declarat-o neeligibilă', ru: 'Отказ в допуске', en: 'Found it not eligible' },
    'ask-completion': { ro: 'A cerut completarea', ru: 'Запрос дополнений', en: 'Asked to complete it' },
    award: { ro: 'A primit finanțare', ru: 'Присуждение средств', en: 'Awarded' },
    'put-on-reserve': { ro: 'A trecut pe lista de rezervă', ru: 'Внесение в резерв', en: 'Put on the reserve list' },
    reject: { ro: 'A fost respinsă', ru: 'Отклонение', en: 'Rejected' },
    'leave-unfunded': { ro: 'A rămas fără finanțare', ru: 'Оставлена без средств', en: 'Left without funds' },
  },
  evaluation: {
    assign: { ro: 'A primit cererea spre evaluare', ru: 'Назначение оценщика', en: 'Assigned the evaluator' },
    'declare-no-conflict': {
      ro: 'A declarat că nu are conflict',
      ru: 'Нет конфликта интересов',
      en: 'Declared no conflict',
    },
    recuse: { ro: 'S-a abținut: conflict de interese', ru: 'Отвод: конфликт интересов', en: 'Recused: conflict' },
    lock: { ro: 'A încheiat fișa', ru: 'Завершение листа', en: 'Locked the sheet' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Words>>>>;
export type SubjectKind = keyof typeof deeds;

/** What a trail is kept of. */
export const subjectKinds: Readonly<Record<SubjectKind, Words>> = {
  programme: { ro: 'Programul', ru: 'Программа', en: 'Programme' },
  budget: { ro: 'Bugetul', ru: 'Бюджет', en: 'Budget' },
  call: { ro: 'Concursul', ru: 'Конкурс', en: 'Call' },
  question: { ro: 'Întrebarea', ru: 'Вопрос', en: 'Question' },
  organisation: { ro: 'Organizația', ru: 'Организация', en: 'Organisation' },
  application: { ro: 'Cererea', ru: 'Заявка', en: 'Application' },
  evaluation: { ro: 'Fișa de evaluare', ru: 'Оценочный лист', en: 'Evaluation sheet' },
};

/** Whether trails are kept of such things. */
export const isSubjectKind = (kind: string): kind is SubjectKind => Object.hasOwn(deeds, kind);

/** What was done, in words; an action nobody described yet goes by its own name. */
export function deedText(subject: string, action: string, language: Language): string {
  const [kind = ''] = subject.split(':');
  const known: Readonly<Record<string, Words>> = isSubjectKind(kind) ? deeds[kind] : {};
  return Object.hasOwn(known, action) ? (known[action]?.[language] ?? action) : action;
}
