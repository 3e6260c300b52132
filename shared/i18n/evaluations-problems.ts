import type { EvaluationRefusal } from '../evaluations/index.ts';
import type { ProblemTexts } from './problems.ts';

type Own = Exclude<EvaluationRefusal, { readonly code: 'NoSuchThing' | 'StaleVersion' | 'AlreadyAnswered' }>;

/** What evaluations refuse, said plainly. */
export const evaluationsProblems: ProblemTexts<Own> = {
  SheetStateRefuses: {
    ro: ({ from }) =>
      from === 'locked'
        ? 'Fișa este închisă și nu se mai schimbă.'
        : 'Depuneți întâi declarația de interese, apoi punctajul, apoi închideți fișa.',
    ru: ({ from }) =>
      from === 'locked'
        ? 'Лист оценки закрыт и больше не меняется.'
        : 'Сначала подайте декларацию об интересах, затем баллы, затем закройте лист.',
    en: ({ from }) =>
      from === 'locked'
        ? 'The sheet is locked and does not change any more.'
        : 'First the declaration of interests, then the points, then the lock.',
  },
  OnePresidentNeeded: {
    ro: () => 'Comisia are exact un președinte.',
    ru: () => 'В комиссии ровно один председатель.',
    en: () => 'A commission has exactly one president.',
  },
  MemberTwice: {
    ro: () => 'Aceeași persoană apare de două ori în comisie.',
    ru: () => 'Один и тот же человек указан в комиссии дважды.',
    en: () => 'The same person is in the commission twice.',
  },
  TooFewEvaluators: {
    ro: ({ have, need }) => `Regulile cer cel puțin ${need} membri care evaluează; sunt ${have}.`,
    ru: ({ have, need }) => `Правила требуют не менее ${need} оценивающих членов; есть ${have}.`,
    en: ({ have, need }) => `The rules need at least ${need} members who score; there are ${have}.`,
  },
  MemberHasSheets: {
    ro: () => 'Un membru care are fișe rămâne în comisie; locul se eliberează prin recuzare.',
    ru: () => 'Член комиссии, у которого есть листы, остаётся; место освобождается самоотводом.',
    en: () => 'A member who has sheets stays in the commission; a seat is left by recusal.',
  },
  NoCommission: {
    ro: () => 'Numiți întâi comisia acestui concurs.',
    ru: () => 'Сначала назначьте комиссию этого конкурса.',
    en: () => 'Name the commission of this call first.',
  },
  ScreeningUnfinished: {
    ro: ({ open }) => `Verificarea nu s-a încheiat: ${open} dosare așteaptă verdictul.`,
    ru: ({ open }) => `Проверка не завершена; заявок без заключения: ${open}.`,
    en: ({ open }) => `Screening is not finished: ${open} applications wait for their verdict.`,
  },
  NothingToEvaluate: {
    ro: () => 'Niciun dosar nu este eligibil, deci nu este nimic de evaluat.',
    ru: () => 'Нет ни одной допущенной заявки, оценивать нечего.',
    en: () => 'No application is eligible, so there is nothing to evaluate.',
  },
  EvaluatorsMissing: {
    ro: ({ applications }) =>
      `Pentru ${applications.length} dosare nu ajung evaluatori fără conflict de interese. Completați comisia.`,
    ru: ({ applications }) =>
      `Для ${applications.length} дел не хватает оценщиков без конфликта интересов. Дополните комиссию.`,
    en: ({ applications }) =>
      `${applications.length} applications lack evaluators without a conflict of interest. Add members to the commission.`,
  },
  UnknownCriterion: {
    ro: ({ criterion }) => `Grila acestui concurs nu are criteriul ${criterion}.`,
    ru: ({ criterion }) => `В сетке этого конкурса нет критерия ${criterion}.`,
    en: ({ criterion }) => `The grid of this call has no criterion ${criterion}.`,
  },
  CriterionTwice: {
    ro: ({ criterion }) => `Criteriul ${criterion} apare de două ori; păstrați o singură notă.`,
    ru: ({ criterion }) => `Критерий ${criterion} указан дважды; оставьте одну оценку.`,
    en: ({ criterion }) => `Criterion ${criterion} comes twice; keep one score.`,
  },
  PointsAboveMaximum: {
    ro: ({ criterion, max }) => `La criteriul ${criterion} se dau cel mult ${max} puncte.`,
    ru: ({ criterion, max }) => `По критерию ${criterion} можно дать не более ${max} баллов.`,
    en: ({ criterion, max }) => `Criterion ${criterion} takes at most ${max} points.`,
  },
  SheetIncomplete: {
    ro: ({ criteria }) => `Lipsesc puncte sau justificări la criteriile: ${criteria.join(', ')}.`,
    ru: ({ criteria }) => `Не хватает баллов или обоснований по критериям: ${criteria.join(', ')}.`,
    en: ({ criteria }) => `Points or justifications are missing for: ${criteria.join(', ')}.`,
  },
  EvaluationClosed: {
    ro: () => 'Evaluarea acestui concurs s-a încheiat.',
    ru: () => 'Оценка по этому конкурсу завершена.',
    en: () => 'The evaluation of this call is over.',
  },
  ScoresHidden: {
    ro: ({ locked, required }) => `Punctajele se văd după ce toate fișele sunt închise: ${locked} din ${required}.`,
    ru: ({ locked, required }) => `Баллы видны, когда закрыты все листы: ${locked} из ${required}.`,
    en: ({ locked, required }) => `Scores are shown once every sheet is locked: ${locked} of ${required}.`,
  },
};
