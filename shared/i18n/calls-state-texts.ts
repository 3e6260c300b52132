import type { CallAction, CallStatus } from '../calls/index.ts';
import type { Language } from '../kernel/text.ts';

type Words = Readonly<Record<Language, string>>;

/** The state of a call, as it reads in «concursul este …». */
export const callStates: Readonly<Record<CallStatus | 'scheduled' | 'open' | 'closed', Words>> = {
  draft: { ro: 'proiect nepublicat', ru: 'неопубликованный проект', en: 'an unpublished draft' },
  published: { ro: 'publicat', ru: 'опубликован', en: 'published' },
  scheduled: { ro: 'anunțat, încă nedeschis', ru: 'объявлен, но ещё не открыт', en: 'announced, not open yet' },
  open: { ro: 'deschis', ru: 'открыт', en: 'open' },
  closed: { ro: 'închis', ru: 'закрыт', en: 'closed' },
  screening: { ro: 'la verificarea dosarelor', ru: 'на проверке документов', en: 'at the screening of dossiers' },
  evaluation: { ro: 'în evaluare', ru: 'на оценке', en: 'under evaluation' },
  decided: { ro: 'decis', ru: 'решён', en: 'decided' },
  'results-published': {
    ro: 'cu rezultatele publicate',
    ru: 'с опубликованными результатами',
    en: 'with results published',
  },
  final: { ro: 'încheiat', ru: 'завершён', en: 'final' },
  archived: { ro: 'arhivat', ru: 'в архиве', en: 'archived' },
  cancelled: { ro: 'anulat', ru: 'отменён', en: 'cancelled' },
};

/** What can be done to a call, as it reads on a button. */
export const callActions: Readonly<Record<CallAction, Words>> = {
  edit: { ro: 'modificare', ru: 'изменение', en: 'edit' },
  publish: { ro: 'publicare', ru: 'публикация', en: 'publish' },
  extend: { ro: 'prelungirea termenului', ru: 'продление срока', en: 'extend the deadline' },
  cancel: { ro: 'anulare', ru: 'отмена', en: 'cancel' },
  'compose-commission': { ro: 'componența comisiei', ru: 'состав комиссии', en: 'compose the commission' },
  screen: { ro: 'verificarea dosarelor', ru: 'проверка документов', en: 'screen the dossiers' },
  evaluate: { ro: 'evaluare', ru: 'оценка', en: 'evaluate' },
  decide: { ro: 'decizie', ru: 'решение', en: 'decide' },
  'publish-results': { ro: 'publicarea rezultatelor', ru: 'публикация результатов', en: 'publish the results' },
  finalise: { ro: 'încheiere', ru: 'завершение', en: 'finalise' },
  archive: { ro: 'arhivare', ru: 'архивирование', en: 'archive' },
};

const none: Words = { ro: 'nimic', ru: 'ничего', en: 'nothing' };

/** The actions that are allowed, in one line. */
export const actionList = (actions: readonly CallAction[], language: Language): string =>
  actions.map((action) => callActions[action][language]).join(', ') || none[language];
