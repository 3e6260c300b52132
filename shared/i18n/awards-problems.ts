import type {
  ApplicantMayNotDecide,
  ScorerMayNotDecide,
  TieVoteMisplaced,
  UnknownPot,
  UnresolvedTie,
} from '../awards/index.ts';
import type { ProblemTexts } from './problems.ts';

/** Enough numbers to find the tie; the facts of the refusal name every application. */
const MOST_NAMED = 20;

const numbersOf = ({ ties }: UnresolvedTie): string => {
  const numbers = ties.flatMap(({ applications }) => applications.map(({ registrationNumber }) => registrationNumber));
  return numbers.slice(0, MOST_NAMED).join(', ') + (numbers.length > MOST_NAMED ? ' …' : '');
};

/** What awards refuse of their own; calls, evaluations and the budget have their own sentences. */
export const awardsProblems: ProblemTexts<
  ApplicantMayNotDecide | ScorerMayNotDecide | TieVoteMisplaced | UnknownPot | UnresolvedTie
> = {
  ScorerMayNotDecide: {
    ro: () => 'Ați evaluat cereri în acest concurs, de aceea decizia o aprobă altcineva.',
    ru: () => 'Вы оценивали заявки этого конкурса, поэтому решение утверждает другой человек.',
    en: () => 'You scored applications of this call, so somebody else approves the decision.',
  },
  ApplicantMayNotDecide: {
    ro: () => 'Faceți parte dintr-o organizație care participă la concurs, de aceea decizia o aprobă altcineva.',
    ru: () => 'Вы состоите в организации, участвующей в конкурсе, поэтому решение утверждает другой человек.',
    en: () => 'You belong to an organisation that competes, so somebody else approves the decision.',
  },
  TieVoteMisplaced: {
    ro: () =>
      'Votul numește o cerere care nu participă în concurs sau o numește de două ori. Corectați lista voturilor.',
    ru: () => 'Голосование называет заявку, которой нет в конкурсе, или называет её дважды. Исправьте список голосов.',
    en: () => 'A vote names an application that does not compete, or names one twice. Correct the list of votes.',
  },
  UnknownPot: {
    ro: ({ line }) => `Concursul nu are bani pe linia ${line} din această sursă sau linia apare de două ori.`,
    ru: ({ line }) => `У конкурса нет денег на линии ${line} из этого источника, или линия указана дважды.`,
    en: ({ line }) => `The call has no money on line ${line} from this source, or the line comes twice.`,
  },
  UnresolvedTie: {
    ro: (tie) =>
      `Cererile ${numbersOf(tie)} sunt la egalitate, iar banii nu ajung pentru toate. Înregistrați votul comisiei.`,
    ru: (tie) => `Заявки ${numbersOf(tie)} набрали поровну, а денег на все не хватает. Внесите голосование комиссии.`,
    en: (tie) =>
      `Applications ${numbersOf(tie)} are tied and the money does not reach all of them. Record the commission's vote.`,
  },
};
