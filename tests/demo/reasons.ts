import { shortAmount } from './money.ts';
import type { Said } from './stage.ts';
import type { Outcome, Reason } from './wire.ts';

/** What came of an application, in a word. */
export const outcomeWords: Readonly<Record<Outcome['outcome'], Said>> = {
  awarded: { ro: 'finanțat', ru: 'финансируется', en: 'awarded' },
  reserve: { ro: 'rezervă', ru: 'резерв', en: 'reserve' },
  rejected: { ro: 'respins', ru: 'отклонён', en: 'rejected' },
  unfunded: { ro: 'câștigător fără bani', ru: 'победитель без денег', en: 'won, unfunded' },
  ineligible: { ro: 'neeligibil', ru: 'не допущен', en: 'not eligible' },
};

type Words = Readonly<Record<keyof Said, string>>;
const said = (ro: string, ru: string, en: string): Said => ({ ro, ru, en });
const before = (words: Words, rest: Said): Said =>
  said(`${words.ro}: ${rest.ro}`, `${words.ru}: ${rest.ru}`, `${words.en}: ${rest.en}`);

/** Reasons that end with the numbers they were decided on. */
const moneyReasons: Readonly<Record<string, Words>> = {
  FitsTheLine: said('încape', 'помещается', 'fits'),
  GivenWhatWasLeft: said('primește ce a rămas', 'получает остаток', 'gets what was left'),
  DoesNotFit: said('nu încape', 'не помещается', 'does not fit'),
};

/** The reason of an outcome in plain words, with its numbers. */
export function reasonText(reason: Reason): Said {
  const { code, threshold = 0, requirements = [] } = reason;
  const words = moneyReasons[code];
  if (words !== undefined) return before(words, numbersOf(reason));
  if (code === 'BelowThreshold')
    return said(
      `sub pragul de ${threshold} de puncte`,
      `ниже порога в ${threshold} баллов`,
      `below the threshold of ${threshold} points`,
    );
  if (code !== 'NotEligible') return said(code, code, code);
  const unmet = requirements.join(', ');
  return before(
    said('cerință neîndeplinită', 'не выполнено требование', 'requirement not met'),
    said(unmet, unmet, unmet),
  );
}

const sentences: Readonly<Record<keyof Said, (asked: string, left: string, of: string) => string>> = {
  ro: (asked, left, of) => `cere ${asked}, pe linie erau ${left} din ${of}`,
  ru: (asked, left, of) => `просит ${asked}, на линии было ${left} из ${of}`,
  en: (asked, left, of) => `asks ${asked}, the line had ${left} of ${of}`,
};

function numbersOf({ asked = '0', left = '0', of = '0' }: Reason): Said {
  const sentence = (language: keyof Said) => {
    const short = (amount: string) => shortAmount(amount, language);
    return sentences[language](short(asked), short(left), short(of));
  };
  return said(sentence('ro'), sentence('ru'), sentence('en'));
}
