import type { CutRefusal, MoneyShort, MovementClash, SecureRefusal, TransferRefusal } from '../budget/index.ts';
import type { Language } from '../kernel/text.ts';
import { amountText } from './amount.ts';
import { bucketText, movementText, sourceText } from './budget-words.ts';
import type { edgeProblems, ProblemTexts } from './problems.ts';

const heldText = ({ bucket, source, asked, available }: MoneyShort, language: Language) => ({
  asked: amountText(asked, language),
  held: amountText(available, language),
  where: `${bucketText(bucket, language)}, ${sourceText(source, language)}`,
});

/** What contexts that move a call's money are refused for: spread by calls and awards. */
export const movementProblems: ProblemTexts<MoneyShort | MovementClash> = {
  MoneyShort: {
    ro: (facts) => {
      const { asked, held, where } = heldText(facts, 'ro');
      return `Linia ${facts.line}: lipsesc ${amountText(facts.short, 'ro')}. S-au cerut ${asked}, sunt ${held} (${where}).`;
    },
    ru: (facts) => {
      const { asked, held, where } = heldText(facts, 'ru');
      return `Линия ${facts.line}: не хватает ${amountText(facts.short, 'ru')}. Запрошено ${asked}, есть ${held} (${where}).`;
    },
    en: (facts) => {
      const { asked, held, where } = heldText(facts, 'en');
      return `Line ${facts.line}: ${amountText(facts.short, 'en')} are short. Asked ${asked}, there are ${held} (${where}).`;
    },
  },
  MovementAlreadyMade: {
    ro: ({ movement }) => `Mișcarea „${movementText(movement, 'ro')}” s-a făcut deja; banii nu se mișcă de două ori.`,
    ru: ({ movement }) => `Движение «${movementText(movement, 'ru')}» уже сделано; деньги дважды не перемещаются.`,
    en: ({ movement }) => `The movement "${movementText(movement, 'en')}" was already made; money does not move twice.`,
  },
};

type Order = SecureRefusal | CutRefusal | TransferRefusal | { readonly code: 'BudgetMoving' };
type Own = Exclude<Order, { readonly code: keyof typeof edgeProblems }>;

/** What orders of finance are refused for. */
export const budgetProblems: ProblemTexts<Own> = {
  ...movementProblems,
  CeilingExceeded: {
    ro: ({ asked, room, short }) =>
      `Plafonul programului: lipsesc ${amountText(short, 'ro')}. S-au cerut ${amountText(asked, 'ro')}, mai încap ${amountText(room, 'ro')}.`,
    ru: ({ asked, room, short }) =>
      `Предел программы: не хватает ${amountText(short, 'ru')}. Запрошено ${amountText(asked, 'ru')}, остаётся ${amountText(room, 'ru')}.`,
    en: ({ asked, room, short }) =>
      `The programme's ceiling: ${amountText(short, 'en')} too much. Asked ${amountText(asked, 'en')}, room for ${amountText(room, 'en')}.`,
  },
  UnknownLine: {
    ro: ({ line }) => `Programul nu are linia finanțată ${line}; alegeți una din planul lui.`,
    ru: ({ line }) => `В программе нет финансируемой линии ${line}; выберите линию из её плана.`,
    en: ({ line }) => `The programme has no funded line ${line}; choose one of its plan.`,
  },
  AmountZero: {
    ro: () => 'Suma este zero; scrieți o sumă mai mare.',
    ru: () => 'Сумма равна нулю; укажите сумму больше.',
    en: () => 'The amount is zero; write a larger one.',
  },
  PotTooLarge: {
    ro: ({ line, most }) => `Linia ${line} nu poate ține mai mult de ${amountText(most, 'ro')}; verificați suma.`,
    ru: ({ line, most }) => `На линии ${line} не поместится больше ${amountText(most, 'ru')}; проверьте сумму.`,
    en: ({ line, most }) => `Line ${line} cannot hold more than ${amountText(most, 'en')}; check the amount.`,
  },
  DonationBound: {
    ro: ({ line, source }) =>
      `Linia ${line}, ${sourceText(source, 'ro')}: banii unei donații rămân la linia și scopul lor. Transferați numai bani municipali.`,
    ru: ({ line, source }) =>
      `Линия ${line}, ${sourceText(source, 'ru')}: деньги пожертвования остаются на своей линии и на свою цель. Перемещайте только муниципальные деньги.`,
    en: ({ line, source }) =>
      `Line ${line}, ${sourceText(source, 'en')}: a donation's money stays with its line and purpose. Transfer municipal money only.`,
  },
  DonationDiffers: {
    ro: ({ source }) =>
      `Donația ${source} are deja alt donator sau alt scop; alegeți alt nume scurt pentru donația nouă.`,
    ru: ({ source }) =>
      `У пожертвования ${source} уже указан другой даритель или цель; выберите другое короткое имя для нового.`,
    en: ({ source }) =>
      `The donation ${source} already has another donor or purpose; choose another short name for the new one.`,
  },
  SamePot: {
    ro: ({ line }) => `Banii sunt deja pe linia ${line}; alegeți altă linie.`,
    ru: ({ line }) => `Деньги уже на линии ${line}; выберите другую линию.`,
    en: ({ line }) => `The money is already on line ${line}; choose another line.`,
  },
  BudgetMoving: {
    ro: () => 'Banii se mișcă chiar acum și nu pot fi verificați. Încercați din nou peste câteva secunde.',
    ru: () => 'Деньги сейчас движутся, проверить их нельзя. Повторите через несколько секунд.',
    en: () => 'Money is moving right now and cannot be checked. Try again in a few seconds.',
  },
};
