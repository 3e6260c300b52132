import type { PublicationRefusal } from '../calls/index.ts';
import { amountText } from './amount.ts';
import { momentText } from './moment.ts';
import type { ProblemTexts } from './problems.ts';

/** Why a call contradicts itself, or cannot be published yet. */
export const callsPublicationProblems: ProblemTexts<PublicationRefusal> = {
  CriterionTwice: {
    ro: ({ criterion }) => `Criteriul ${criterion} apare de două ori în grilă. Dați fiecărui criteriu codul său.`,
    ru: ({ criterion }) => `Критерий ${criterion} указан в таблице дважды. Дайте каждому критерию свой код.`,
    en: ({ criterion }) => `Criterion ${criterion} comes twice in the grid. Give each criterion its own code.`,
  },
  RequirementTwice: {
    ro: ({ requirement }) => `Condiția „${requirement}” apare de două ori. Dați fiecărei condiții codul său.`,
    ru: ({ requirement }) => `Условие «${requirement}» указано дважды. Дайте каждому условию свой код.`,
    en: ({ requirement }) => `The requirement "${requirement}" comes twice. Give each requirement its own code.`,
  },
  DocumentTwice: {
    ro: ({ document }) => `Documentul „${document}” apare de două ori. Dați fiecărui document codul său.`,
    ru: ({ document }) => `Документ «${document}» указан дважды. Дайте каждому документу свой код.`,
    en: ({ document }) => `The document "${document}" comes twice. Give each document its own code.`,
  },
  EnvelopeTwice: {
    ro: ({ line, source }) => `Linia ${line} (${source}) apare de două ori. Adunați sumele într-un singur rând.`,
    ru: ({ line, source }) => `Линия ${line} (${source}) указана дважды. Сложите её суммы в одну.`,
    en: ({ line, source }) => `Line ${line} (${source}) comes twice. Add the amounts up in one row.`,
  },
  FloorAboveMax: {
    ro: ({ criterion, floor, max }) =>
      `Pragul criteriului ${criterion} este ${floor}, peste maximul ${max}. Micșorați pragul.`,
    ru: ({ criterion, floor, max }) =>
      `Порог критерия ${criterion} – ${floor}, выше максимума ${max}. Уменьшите порог.`,
    en: ({ criterion, floor, max }) =>
      `The floor of criterion ${criterion} is ${floor}, above its maximum ${max}. Lower the floor.`,
  },
  CallTooLong: {
    ro: ({ bytes, most }) => `Textele concursului ocupă ${bytes} octeți, cel mult ${most} încap. Scurtați-le.`,
    ru: ({ bytes, most }) => `Тексты конкурса занимают ${bytes} байт, помещается не более ${most}. Сократите их.`,
    en: ({ bytes, most }) => `The texts of the call take ${bytes} bytes, at most ${most} fit. Shorten them.`,
  },
  ThresholdAboveGrid: {
    ro: ({ threshold, most }) =>
      `Pragul de ${threshold} puncte nu poate fi atins: grila are în total ${most}. Micșorați pragul.`,
    ru: ({ threshold, most }) => `Порог ${threshold} баллов недостижим: всего в таблице ${most}. Уменьшите порог.`,
    en: ({ threshold, most }) =>
      `The threshold of ${threshold} points cannot be reached: the grid has ${most}. Lower it.`,
  },
  TieBreakUnknown: {
    ro: ({ criterion }) =>
      `Departajarea numește criteriul ${criterion}, care nu este în grilă. Alegeți unul din grilă.`,
    ru: ({ criterion }) =>
      `Правило при равенстве называет критерий ${criterion}, которого нет в таблице. Выберите один из таблицы.`,
    en: ({ criterion }) =>
      `The tie-break names criterion ${criterion}, which is not in the grid. Choose one of the grid.`,
  },
  OpensAfterCloses: {
    ro: ({ opensAt, closesAt }) =>
      `Concursul s-ar deschide (${momentText(opensAt, 'ro')}) după ce se închide (${momentText(closesAt, 'ro')}). Corectați calendarul.`,
    ru: ({ opensAt, closesAt }) =>
      `Конкурс открылся бы (${momentText(opensAt, 'ru')}) после закрытия (${momentText(closesAt, 'ru')}). Исправьте календарь.`,
    en: ({ opensAt, closesAt }) =>
      `The call would open (${momentText(opensAt, 'en')}) after it closes (${momentText(closesAt, 'en')}). Correct the calendar.`,
  },
  ClosingPast: {
    ro: ({ closesAt }) => `Termenul ${momentText(closesAt, 'ro')} a trecut deja. Alegeți o dată viitoare.`,
    ru: ({ closesAt }) => `Срок ${momentText(closesAt, 'ru')} уже прошёл. Выберите будущую дату.`,
    en: ({ closesAt }) => `The closing ${momentText(closesAt, 'en')} has passed. Choose a date to come.`,
  },
  OpenTooBriefly: {
    ro: ({ days, earliest }) =>
      `Regulile concursului cer cel puțin ${days} zile între publicare și închidere. Închideți-l cel devreme la ${momentText(earliest, 'ro')}.`,
    ru: ({ days, earliest }) =>
      `По правилам конкурса между публикацией и закрытием не менее ${days} дн. Самое раннее закрытие: ${momentText(earliest, 'ru')}.`,
    en: ({ days, earliest }) =>
      `The call's rules ask for at least ${days} days between publication and closing. Close it on ${momentText(earliest, 'en')} or later.`,
  },
  EnvelopesMissing: {
    ro: () => 'Un concurs de subvenții are nevoie de bani: adăugați cel puțin o linie de buget cu suma ei.',
    ru: () => 'Конкурсу субсидий нужны деньги: добавьте хотя бы одну бюджетную линию с суммой.',
    en: () => 'A subsidy call needs money: add at least one budget line with its amount.',
  },
  EnvelopeEmpty: {
    ro: ({ line }) => `Linia ${line} are suma zero. Scrieți suma sau scoateți linia.`,
    ru: ({ line }) => `У линии ${line} нулевая сумма. Укажите сумму или уберите линию.`,
    en: ({ line }) => `Line ${line} has an amount of zero. Write the amount or take the line out.`,
  },
  EnvelopesOnlyForSubsidy: {
    ro: () => 'Acest fel de concurs împarte locuri, nu bani. Scoateți liniile de buget.',
    ru: () => 'Такой конкурс распределяет места, а не деньги. Уберите бюджетные линии.',
    en: () => 'This kind of call gives out seats or places, not money. Take the budget lines out.',
  },
  CapacityMissing: {
    ro: () => 'Spuneți câte locuri se acordă prin acest concurs.',
    ru: () => 'Укажите, сколько мест даёт этот конкурс.',
    en: () => 'Say how many seats or places this call gives.',
  },
  LineNotInProgramme: {
    ro: ({ line }) => `Linia ${line} nu este o linie cu bani a programului. Alegeți una din planul programului.`,
    ru: ({ line }) => `Линия ${line} не финансируется программой. Выберите линию из плана программы.`,
    en: ({ line }) => `Line ${line} is no funded line of the programme. Choose one of the programme's plan.`,
  },
  GrantAboveLine: {
    ro: ({ line, asked, most }) =>
      `Suma maximă de ${amountText(asked, 'ro')} trece peste ce prevede linia ${line}: ${amountText(most, 'ro')} pentru un proiect. Micșorați-o.`,
    ru: ({ line, asked, most }) =>
      `Максимальная сумма ${amountText(asked, 'ru')} больше, чем на линии ${line}: ${amountText(most, 'ru')} на проект. Уменьшите её.`,
    en: ({ line, asked, most }) =>
      `The maximum grant of ${amountText(asked, 'en')} is above what line ${line} allows: ${amountText(most, 'en')} a project. Lower it.`,
  },
};
