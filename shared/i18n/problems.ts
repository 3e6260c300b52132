import type { Refusal } from '../kernel/result.ts';
import type { Language } from '../kernel/text.ts';

/** One sentence per refusal and language, saying what is wrong and what to do, with the refusal's own facts. */
export type ProblemTexts<R extends Refusal> = {
  readonly [Code in R['code']]: Readonly<Record<Language, (facts: Extract<R, { readonly code: Code }>) => string>>;
};

/** The title of a status, for refusals of every context. */
export const statusTitles: Readonly<Record<number, Readonly<Record<Language, string>>>> = {
  400: { ro: 'Cererea are greșeli', ru: 'В запросе есть ошибки', en: 'The request has mistakes' },
  401: { ro: 'Intrați în cont', ru: 'Войдите в систему', en: 'Sign in first' },
  403: { ro: 'Nu aveți acest drept', ru: 'У вас нет такого права', en: 'You may not do this' },
  404: { ro: 'Nu există', ru: 'Не найдено', en: 'Not found' },
  409: { ro: 'Nu se poate acum', ru: 'Сейчас это невозможно', en: 'Not possible now' },
  410: { ro: 'Termenul a trecut', ru: 'Срок истёк', en: 'The term has passed' },
  412: { ro: 'Datele s-au schimbat între timp', ru: 'Данные тем временем изменились', en: 'Changed in the meantime' },
  413: { ro: 'Prea mare', ru: 'Слишком большой запрос', en: 'Too large' },
  415: { ro: 'Format necunoscut', ru: 'Неизвестный формат', en: 'Unknown format' },
  422: { ro: 'O regulă nu permite', ru: 'Правило не позволяет', en: 'A rule does not allow it' },
  428: { ro: 'Lipsește versiunea văzută', ru: 'Не указана версия', en: 'The version seen is missing' },
  500: { ro: 'Eroare neașteptată', ru: 'Неожиданная ошибка', en: 'Unexpected error' },
  502: { ro: 'Un serviciu nu răspunde', ru: 'Служба не отвечает', en: 'A service does not answer' },
  503: { ro: 'Serviciul este ocupat', ru: 'Сервис занят', en: 'The service is busy' },
};

type Edge =
  | { readonly code: 'MalformedJson' }
  | { readonly code: 'DuplicateKey'; readonly at: readonly [string] }
  | { readonly code: 'BodyTooLarge'; readonly most: number }
  | { readonly code: 'NotJson' }
  | { readonly code: 'InvalidRequest' }
  | { readonly code: 'NotSignedIn' }
  | { readonly code: 'RightMissing' }
  | { readonly code: 'NoSuchThing' }
  | { readonly code: 'VersionNotNamed' }
  | { readonly code: 'StaleVersion' }
  | { readonly code: 'IdempotencyKeyReused' }
  | { readonly code: 'AlreadyAnswered' }
  | { readonly code: 'BadCursor' }
  | { readonly code: 'Busy' }
  | { readonly code: 'Unexpected' };

/** What the edge itself refuses, before any context is asked. */
export const edgeProblems: ProblemTexts<Edge> = {
  MalformedJson: {
    ro: () => 'Corpul cererii nu este JSON corect.',
    ru: () => 'Тело запроса не является правильным JSON.',
    en: () => 'The body is not well-formed JSON.',
  },
  DuplicateKey: {
    ro: ({ at: [pointer] }) => `Cheia ${pointer} apare de două ori; păstrați una.`,
    ru: ({ at: [pointer] }) => `Ключ ${pointer} указан дважды; оставьте один.`,
    en: ({ at: [pointer] }) => `The key ${pointer} comes twice; keep one.`,
  },
  BodyTooLarge: {
    ro: ({ most }) => `Corpul cererii are cel mult ${String(most)} de octeți. Scurtați textele.`,
    ru: ({ most }) => `Тело запроса не длиннее ${String(most)} байт. Сократите тексты.`,
    en: ({ most }) => `A body has at most ${String(most)} bytes. Shorten the texts.`,
  },
  NotJson: {
    ro: () => 'Trimiteți datele ca application/json.',
    ru: () => 'Отправьте данные как application/json.',
    en: () => 'Send the data as application/json.',
  },
  InvalidRequest: {
    ro: () => 'Verificați câmpurile numite mai jos.',
    ru: () => 'Проверьте перечисленные ниже поля.',
    en: () => 'Check the fields named below.',
  },
  NotSignedIn: {
    ro: () => 'Această acțiune cere un cont. Intrați și încercați din nou.',
    ru: () => 'Для этого действия нужна учётная запись. Войдите и повторите.',
    en: () => 'This needs an account. Sign in and try again.',
  },
  RightMissing: {
    ro: () => 'Contul dumneavoastră nu are rolul necesar pentru această acțiune.',
    ru: () => 'У вашей учётной записи нет роли, нужной для этого действия.',
    en: () => 'Your account does not have the role this needs.',
  },
  NoSuchThing: {
    ro: () => 'Nu există nimic la această adresă sau nu aveți acces.',
    ru: () => 'По этому адресу ничего нет или у вас нет доступа.',
    en: () => 'There is nothing at this address, or you have no access to it.',
  },
  VersionNotNamed: {
    ro: () => 'Trimiteți antetul If-Match cu versiunea pe care ați văzut-o (ETag).',
    ru: () => 'Отправьте заголовок If-Match с версией, которую вы видели (ETag).',
    en: () => 'Send If-Match with the version you have seen (its ETag).',
  },
  StaleVersion: {
    ro: () => 'Altcineva a schimbat datele. Reîncărcați, comparați și trimiteți din nou.',
    ru: () => 'Данные изменил кто-то другой. Обновите, сравните и отправьте снова.',
    en: () => 'Somebody changed this. Load it again, compare and send again.',
  },
  IdempotencyKeyReused: {
    ro: () => 'Această Idempotency-Key a fost folosită cu o altă cerere. Alegeți una nouă.',
    ru: () => 'Этот Idempotency-Key уже использован с другим запросом. Выберите новый.',
    en: () => 'This Idempotency-Key came before with another request. Choose a new one.',
  },
  AlreadyAnswered: {
    ro: () => 'Aceeași cerere tocmai a fost executată. Repetați pentru a primi răspunsul ei.',
    ru: () => 'Этот запрос только что выполнен. Повторите, чтобы получить его ответ.',
    en: () => 'The same request has just been carried out. Repeat it to get its answer.',
  },
  BadCursor: {
    ro: () => 'Cursorul nu este al acestei liste. Începeți fără cursor.',
    ru: () => 'Курсор не от этого списка. Начните без курсора.',
    en: () => 'The cursor is not of this list. Start without one.',
  },
  Busy: {
    ro: () => 'Nimic nu s-a scris. Încercați din nou peste câteva secunde.',
    ru: () => 'Ничего не записано. Повторите через несколько секунд.',
    en: () => 'Nothing was written. Try again in a few seconds.',
  },
  Unexpected: {
    ro: () => 'Nu este vina dumneavoastră. Păstrați numărul cererii și scrieți-ne.',
    ru: () => 'Это не ваша ошибка. Сохраните номер запроса и напишите нам.',
    en: () => 'This is not your fault. Keep the request number and write to us.',
  },
};
