import type { OutcomeState, Reason } from '../awards/index.ts';
import type { Language } from '../kernel/text.ts';
import { leiText } from '../kernel/money.ts';
import { amountText } from './amount.ts';

/** One sentence per reason and language: why an application won or lost, with the numbers it was decided on. */
export type ReasonTexts = {
  readonly [Code in Reason['code']]: Readonly<
    Record<Language, (facts: Extract<Reason, { readonly code: Code }>, names: ReasonNames) => string>
  >;
};
/** What codes within a reason are called on the page: criteria of the grid, requirements of the call. */
export interface ReasonNames {
  readonly criterion: (code: string) => string;
  readonly requirement: (code: string) => string;
}

const ro = (bani: number) => amountText(leiText(bani), 'ro');
const ru = (bani: number) => amountText(leiText(bani), 'ru');
const en = (bani: number) => amountText(leiText(bani), 'en');
const list = (codes: readonly string[], names: ReasonNames) => codes.map(names.requirement).join('; ');

/** Why each application won or lost, in plain words. */
export const reasonTexts: ReasonTexts = {
  FitsTheLine: {
    ro: ({ asked, left }) =>
      `Primește suma cerută: a cerut ${ro(asked)}, iar la rândul ei erau disponibili ${ro(left)}.`,
    ru: ({ asked, left }) =>
      `Получает всю запрошенную сумму: запрошено ${ru(asked)}, к её очереди оставалось ${ru(left)}.`,
    en: ({ asked, left }) => `Gets what it asked for: it asked for ${en(asked)}, and ${en(left)} was left at its turn.`,
  },
  GivenWhatWasLeft: {
    ro: ({ asked, left }) => `Primește ce a rămas: a cerut ${ro(asked)}, la rândul ei mai erau ${ro(left)}.`,
    ru: ({ asked, left }) => `Получает остаток: запрошено ${ru(asked)}, к её очереди оставалось ${ru(left)}.`,
    en: ({ asked, left }) => `Gets what was left: it asked for ${en(asked)}, and ${en(left)} was left at its turn.`,
  },
  DoesNotFit: {
    ro: ({ asked, left, of }) =>
      `Banii nu au ajuns: a cerut ${ro(asked)}, la rândul ei mai erau ${ro(left)} din ${ro(of)}. Rămâne în rezervă.`,
    ru: ({ asked, left, of }) =>
      `Денег не хватило: запрошено ${ru(asked)}, к её очереди оставалось ${ru(left)} из ${ru(of)}. Остаётся в резерве.`,
    en: ({ asked, left, of }) =>
      `The money did not suffice: it asked for ${en(asked)}, and ${en(left)} of ${en(of)} was left at its turn. It stays in reserve.`,
  },
  LineStopped: {
    ro: ({ asked, stoppedBy }) =>
      `Linia s-a oprit la cererea ${stoppedBy}, care nu mai încăpea; după regula concursului nu se trece la următoarele. A cerut ${ro(asked)}. Rămâne în rezervă.`,
    ru: ({ asked, stoppedBy }) =>
      `Линия остановилась на заявке ${stoppedBy}, на которую денег не хватило; по правилу конкурса к следующим не переходят. Запрошено ${ru(asked)}. Остаётся в резерве.`,
    en: ({ asked, stoppedBy }) =>
      `The line stopped at application ${stoppedBy}, which no longer fitted; by the rule of the call nobody after it is considered. It asked for ${en(asked)}. It stays in reserve.`,
  },
  NoFunds: {
    ro: ({ asked, left }) =>
      `Câștigă, dar banii nu sunt încă asigurați: ${ro(asked)} din concurs, iar asigurați la rândul ei erau ${ro(left)}.`,
    ru: ({ asked, left }) =>
      `Победила, но деньги ещё не обеспечены: положено ${ru(asked)}, обеспечено к её очереди ${ru(left)}.`,
    en: ({ asked, left }) =>
      `Wins, but the money is not secured yet: ${en(asked)} is due to it, and ${en(left)} was secured at its turn.`,
  },
  PlaceGiven: {
    ro: ({ place, of }) => `Ocupă locul ${place} din ${of}.`,
    ru: ({ place, of }) => `Занимает место ${place} из ${of}.`,
    en: ({ place, of }) => `Takes place ${place} of ${of}.`,
  },
  NoPlaceLeft: {
    ro: ({ of }) => `Toate locurile (${of}) sunt ocupate de cereri cu punctaj mai mare. Rămâne în rezervă.`,
    ru: ({ of }) => `Все места (${of}) заняты заявками с более высокими баллами. Остаётся в резерве.`,
    en: ({ of }) => `All places (${of}) went to applications with more points. It stays in reserve.`,
  },
  BelowThreshold: {
    ro: ({ threshold }) => `Punctajul mediu este sub pragul concursului, care este ${threshold}.`,
    ru: ({ threshold }) => `Средний балл ниже порога конкурса: ${threshold}.`,
    en: ({ threshold }) => `Its mean is below the threshold of the call: ${threshold}.`,
  },
  BelowFloor: {
    ro: ({ criterion, score, floor }, names) =>
      `Sub minimul la criteriul „${names.criterion(criterion)}”: a obținut ${score.replace('.', ',')}, minimul este ${floor}.`,
    ru: ({ criterion, score, floor }, names) =>
      `Ниже минимума по критерию «${names.criterion(criterion)}»: получено ${score.replace('.', ',')}, минимум ${floor}.`,
    en: ({ criterion, score, floor }, names) =>
      `Below the minimum of “${names.criterion(criterion)}”: it got ${score}, the minimum is ${floor}.`,
  },
  KnockedOut: {
    ro: ({ criterion }, names) => `Zero la criteriul eliminatoriu „${names.criterion(criterion)}”.`,
    ru: ({ criterion }, names) => `Ноль по исключающему критерию «${names.criterion(criterion)}».`,
    en: ({ criterion }, names) => `Zero on the knock-out criterion “${names.criterion(criterion)}”.`,
  },
  NothingToAward: {
    ro: () => 'După regulile concursului suma care i-ar reveni este zero.',
    ru: () => 'По правилам конкурса положенная сумма равна нулю.',
    en: () => 'By the rules of the call the amount due to it is zero.',
  },
  NotScored: {
    ro: () => 'Nu a fost evaluată, deci nu poate intra în clasament.',
    ru: () => 'Не была оценена, поэтому не входит в рейтинг.',
    en: () => 'It was not scored, so it cannot be ranked.',
  },
  NotEligible: {
    ro: ({ requirements }, names) => `Nu îndeplinește condițiile: ${list(requirements, names)}.`,
    ru: ({ requirements }, names) => `Не соответствует условиям: ${list(requirements, names)}.`,
    en: ({ requirements }, names) => `Does not meet the requirements: ${list(requirements, names)}.`,
  },
};

/** Why this application won or lost. */
export function reasonText(reason: Reason, language: Language, names: ReasonNames): string {
  const say: (facts: never, names: ReasonNames) => string = reasonTexts[reason.code][language];
  return say(reason as never, names); // the table above is typed code by code
}

/** What came of an application, as a word. */
export const outcomeTexts: Readonly<Record<OutcomeState, Readonly<Record<Language, string>>>> = {
  awarded: { ro: 'Câștigătoare', ru: 'Победила', en: 'Awarded' },
  reserve: { ro: 'În rezervă', ru: 'В резерве', en: 'In reserve' },
  rejected: { ro: 'Respinsă', ru: 'Отклонена', en: 'Rejected' },
  unfunded: { ro: 'Câștigă, fără bani', ru: 'Победила, без денег', en: 'Wins, without money' },
  ineligible: { ro: 'Neeligibilă', ru: 'Не допущена', en: 'Not eligible' },
};
