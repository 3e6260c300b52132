import type { ApplicationAction, ApplicationState } from '../applications/index.ts';
import type { Language } from '../kernel/text.ts';

type Words = Readonly<Record<Language, string>>;

/** The state of an application, as it reads in «cererea este …». */
export const applicationStates: Readonly<Record<ApplicationState, Words>> = {
  draft: { ro: 'ciornă', ru: 'черновик', en: 'a draft' },
  submitted: { ro: 'depusă', ru: 'подана', en: 'submitted' },
  'to-complete': { ro: 'de completat', ru: 'требует дополнения', en: 'to be completed' },
  eligible: { ro: 'eligibilă', ru: 'допущена', en: 'eligible' },
  ineligible: { ro: 'neeligibilă', ru: 'не допущена', en: 'not eligible' },
  withdrawn: { ro: 'retrasă', ru: 'отозвана', en: 'withdrawn' },
  awarded: { ro: 'câștigătoare', ru: 'победила', en: 'awarded' },
  reserve: { ro: 'pe lista de rezervă', ru: 'в резервном списке', en: 'on the reserve list' },
  rejected: { ro: 'respinsă', ru: 'отклонена', en: 'rejected' },
  unfunded: { ro: 'câștigătoare fără finanțare', ru: 'победила, но без финансирования', en: 'a winner without funds' },
};

/** What can be done to an application, as it reads on a button. */
export const applicationActions: Readonly<Record<ApplicationAction, Words>> = {
  edit: { ro: 'modificare', ru: 'изменение', en: 'edit' },
  submit: { ro: 'depunere', ru: 'подача', en: 'submit' },
  withdraw: { ro: 'retragere', ru: 'отзыв', en: 'withdraw' },
  accept: { ro: 'declarare eligibilă', ru: 'допуск', en: 'find eligible' },
  refuse: { ro: 'declarare neeligibilă', ru: 'отказ в допуске', en: 'find not eligible' },
  'ask-completion': { ro: 'cerere de completare', ru: 'запрос дополнений', en: 'ask to complete' },
  complete: { ro: 'completare', ru: 'дополнение', en: 'complete' },
  award: { ro: 'acordarea finanțării', ru: 'присуждение средств', en: 'award' },
  'put-on-reserve': { ro: 'trecere pe lista de rezervă', ru: 'внесение в резерв', en: 'put on the reserve list' },
  reject: { ro: 'respingere', ru: 'отклонение', en: 'reject' },
  'leave-unfunded': { ro: 'lăsare fără finanțare', ru: 'оставление без средств', en: 'leave without funds' },
};

const none: Words = { ro: 'nimic', ru: 'ничего', en: 'nothing' };

/** The actions that are allowed, in one line. */
export const applicationActionList = (actions: readonly ApplicationAction[], language: Language): string =>
  actions.map((action) => applicationActions[action][language]).join(', ') || none[language];
