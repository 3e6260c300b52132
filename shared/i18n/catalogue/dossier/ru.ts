import type { CatalogueLike } from '../types.ts';
import type { ro } from './ro.ts';

export const ru: CatalogueLike<'ru', typeof ro> = {
  // the sections, in the order in which they are filled in
  sectionProject: 'Проект вкратце',
  sectionDescription: 'Описание проекта',
  sectionOrganisation: 'Опыт организации',
  sectionContacts: 'Контактные лица и банковский счёт',
  sectionActivities: 'Мероприятия',
  sectionIndicators: 'Измеримые результаты',
  sectionPartners: 'Партнёры',
  sectionBudget: 'Бюджет проекта',
  sectionDocuments: 'Документы',
  sectionDeclarations: 'Заявления',

  // the project
  projectTitle: 'Название проекта',
  projectPlace: 'Место проведения',
  projectPeriod: 'Период',
  projectDescription: 'Описание',
  projectGoal: 'Цель',
  objectives: 'Задачи',
  projectJustification: 'Зачем нужен проект',
  projectRelevance: 'Связь с темой конкурса',
  targetGroup: 'Для кого',
  beneficiaries: 'Сколько человек получат пользу напрямую',
  continues: 'Продолжает прежний проект? Какой и как',
  visibility: 'Как люди узнают о проекте',

  // who applies
  experienceActivity: 'Деятельность организации',
  earlierProjects: 'Выполненные проекты',
  contactRepresentative: 'Законный представитель',
  contactCoordinator: 'Координатор проекта',
  contactBank: 'Банковский счёт',

  // what is done, how it is measured, who helps
  activityTitle: 'Мероприятие',
  responsible: 'Кто отвечает',
  activityResult: 'Ожидаемый результат',
  indicatorTitle: 'Что считаем',
  unit: 'Единица',
  baseline: 'Сколько сейчас',
  target: 'Сколько будет',
  proof: 'Как проверить',
  partnerName: 'Партнёр',
  partnerRole: 'Чем помогает',

  // the budget
  expense: 'Расход',
  quantity: 'Количество',
  unitPrice: 'Цена за единицу',
  quantityAndPrice: 'Количество и цена',
  rowTotal: 'Стоимость',
  ownShare: 'Собственный вклад',
  rowRequested: 'Запрашивается',
  budgetSums: 'Всего',

  // documents
  documentNotBrought: 'Нет (обязателен)',
  documentNone: 'Файлов нет',
  fileName: 'Файл',
  fileHash: 'Отпечаток (SHA-256)',
  fileReceivedAt: 'получен {when}',
  fileFiledIn: 'подача {n}',
  fileClean: 'Вирусов нет',
  filePending: 'Проверяется на вирусы',
  fileInfected: 'Содержит вирус',
  fileInfectedText: 'Этот файл не будет подан. Загрузите вместо него другой.',
  fileSpoiled: 'Подменён при загрузке',
  fileAwaited: 'Файл не получен',
  openPendingTitle: 'Документ проверяется на вирусы',
  openPendingText: 'Каждый файл проверяется, прежде чем его можно открыть. Обычно это меньше минуты.',
  openInTime: 'Документ получен вовремя: проверка не отнимает у вас срок.',
  openAgain: 'Попробовать ещё раз',
  openInfectedTitle: 'Документ нельзя открыть',
  openInfectedText: 'В файле найден вирус, поэтому его никто не открывает.',

  // declarations
  declaresQuestion: 'Заявляю под свою ответственность:',
  declareTrue: 'данные в заявке и документах верны',
  declareNoDouble: 'те же расходы не финансируются из другого источника',
  declareNoArrears: 'у организации нет задолженностей перед бюджетом',
  declareConsent: 'люди, названные в заявке, согласны на обработку их данных для этого конкурса',

  // what is known of it
  filedOn: 'Подана',
  applicationNumber: 'Заявка {number}',
  dossierHash: 'Отпечаток досье (SHA-256)',
  toApplication: 'К заявке',

  // its points
  points: 'Баллы',
  justification: 'Обоснование',
  meanOfPoints: 'Среднее',
};
