import type {
  CompleteUploadRefusal,
  DocumentInfected,
  DropDocumentRefusal,
  OpenDocumentRefusal,
  RegisterDocumentRefusal,
} from '../applications/index.ts';
import type { Language } from '../kernel/text.ts';
import type { ProblemTexts } from './problems.ts';

type Every = RegisterDocumentRefusal | CompleteUploadRefusal | DropDocumentRefusal | OpenDocumentRefusal;
type DocumentCode =
  | 'RequirementUnknown'
  | 'RequirementNotAsked'
  | 'TypeNotAccepted'
  | 'FileTooLarge'
  | 'TooManyDocuments'
  | 'UploadMissing'
  | 'UploadDiffers'
  | 'UploadSpoiled'
  | 'ScanPending'
  | 'DocumentFiled';
type DocumentRefusal = Extract<Every, { readonly code: DocumentCode }> | DocumentInfected;

const differing: Readonly<Record<'size' | 'sha256' | 'type', Readonly<Record<Language, string>>>> = {
  size: { ro: 'mărimea', ru: 'размер', en: 'size' },
  sha256: { ro: 'amprenta SHA-256', ru: 'хеш SHA-256', en: 'SHA-256 hash' },
  type: { ro: 'tipul', ru: 'тип', en: 'type' },
};
const megabytes = (bytes: number): string => String(Math.floor(bytes / 100_000) / 10);

/** What the documents of an application are refused for. */
export const applicationsDocumentProblems: ProblemTexts<DocumentRefusal> = {
  RequirementUnknown: {
    ro: ({ requirement }) => `Concursul nu cere documentul „${requirement}”. Alegeți unul din lista concursului.`,
    ru: ({ requirement }) => `Конкурс не требует документа «${requirement}». Выберите один из списка конкурса.`,
    en: ({ requirement }) => `The call asks for no document “${requirement}”. Choose one of the call's list.`,
  },
  RequirementNotAsked: {
    ro: ({ asked }) => `La completare se primește numai ce s-a cerut: ${asked.join(', ')}.`,
    ru: ({ asked }) => `При дополнении принимается только запрошенное: ${asked.join(', ')}.`,
    en: ({ asked }) => `When completing, only what was asked is taken: ${asked.join(', ')}.`,
  },
  TypeNotAccepted: {
    ro: ({ types }) => `Acest tip de fișier nu se acceptă aici. Salvați-l ca: ${types.join(', ')}.`,
    ru: ({ types }) => `Такой тип файла здесь не принимается. Сохраните его как: ${types.join(', ')}.`,
    en: ({ types }) => `This type of file is not accepted here. Save it as: ${types.join(', ')}.`,
  },
  FileTooLarge: {
    ro: ({ maxBytes }) => `Fișierul este prea mare; cel mult ${megabytes(maxBytes)} MB. Micșorați-l și reîncercați.`,
    ru: ({ maxBytes }) => `Файл слишком велик; не более ${megabytes(maxBytes)} МБ. Уменьшите его и повторите.`,
    en: ({ maxBytes }) => `The file is too large; at most ${megabytes(maxBytes)} MB. Make it smaller and try again.`,
  },
  TooManyDocuments: {
    ro: ({ most }) => `Un dosar are cel mult ${String(most)} documente. Ștergeți ce nu este necesar.`,
    ru: ({ most }) => `В досье не более ${String(most)} документов. Удалите лишнее.`,
    en: ({ most }) => `A dossier has at most ${String(most)} documents. Delete what is not needed.`,
  },
  UploadMissing: {
    ro: () => 'Fișierul nu a ajuns. Încărcați-l cu formularul primit, apoi confirmați din nou.',
    ru: () => 'Файл не получен. Загрузите его по выданной форме и подтвердите снова.',
    en: () => 'The file has not arrived. Upload it with the form you were given, then confirm again.',
  },
  UploadDiffers: {
    ro: ({ in: what }) => `Fișierul primit nu este cel anunțat: diferă ${differing[what].ro}. Anunțați-l din nou.`,
    ru: ({ in: what }) => `Получен не тот файл: отличается ${differing[what].ru}. Объявите его заново.`,
    en: ({ in: what }) =>
      `The file that came is not the one announced: its ${differing[what].en} differs. Announce it again.`,
  },
  UploadSpoiled: {
    ro: () =>
      'Fișierul a fost înlocuit în timpul încărcării. Anunțați documentul din nou și încărcați-l o singură dată.',
    ru: () => 'Файл был заменён во время загрузки. Объявите документ заново и загрузите его один раз.',
    en: () => 'The file was replaced while it was uploaded. Announce the document again and upload it once.',
  },
  ScanPending: {
    ro: () => 'Documentul încă se verifică de viruși. Reveniți peste un minut.',
    ru: () => 'Документ ещё проверяется на вирусы. Вернитесь через минуту.',
    en: () => 'The document is still being scanned for malware. Come back in a minute.',
  },
  DocumentInfected: {
    ro: () => 'Documentul conține un virus și nu poate fi folosit. Încărcați un fișier curat în locul lui.',
    ru: () => 'Документ содержит вирус и не может быть использован. Загрузите вместо него чистый файл.',
    en: () => 'The document holds malware and cannot be used. Upload a clean file in its place.',
  },
  DocumentFiled: {
    ro: ({ submission }) => `Documentul a fost depus (depunerea ${String(submission)}) și rămâne în dosar.`,
    ru: ({ submission }) => `Документ уже подан (подача ${String(submission)}) и остаётся в досье.`,
    en: ({ submission }) => `The document was filed (submission ${String(submission)}) and stays in the dossier.`,
  },
};
