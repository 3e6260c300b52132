import type { ApplicationDocument } from '../../../shared/applications/index.ts';
import type { MessageKey } from '../../../shared/i18n/catalogue/translate.ts';
import { momentText } from '../../../shared/i18n/moment.ts';
import { Tag, type TagColour } from '../components/tag.tsx';
import type { Visit } from '../edge/page.ts';
import { sizeText } from '../public/words.ts';

interface FileProps {
  readonly visit: Visit;
  readonly document: ApplicationDocument;
}

/** The name of a file, which opens it when it has come and its scan has found it clean; nobody opens another one. */
export function FileName({ visit, document: { fileName, state, scan }, href }: FileProps & { readonly href: string }) {
  if (state !== 'received' || scan !== 'clean') return <strong class="b-breaks">{fileName}</strong>;
  return (
    <a class="govuk-link b-breaks" href={href}>
      <span class="govuk-visually-hidden">{visit.t('download')}: </span>
      {fileName}
    </a>
  );
}

/** How large it is, when it came and what it was filed with, as far as that is known. */
export function fileFacts({ language, t }: Visit, document: ApplicationDocument): string {
  const { size, unmeasured, receivedAt, submittedIn } = document;
  return [
    ...(unmeasured === true ? [] : [sizeText(size, { language, t })]),
    ...(receivedAt === undefined ? [] : [t('fileReceivedAt', { when: momentText(receivedAt, language) })]),
    ...(submittedIn === undefined ? [] : [t('fileFiledIn', { n: submittedIn })]),
  ].join(' · ');
}

type FileState = 'spoiled' | 'awaiting' | ApplicationDocument['scan'];
const STATES = {
  spoiled: ['fileSpoiled', 'red'],
  infected: ['fileInfected', 'red'],
  awaiting: ['fileAwaited', 'yellow'],
  pending: ['filePending', 'blue'],
  clean: ['fileClean', 'green'],
} as const satisfies Record<FileState, readonly [MessageKey, TagColour]>;

/** Where a file stands: malware is told whether or not the rest of it has come. */
export function fileState({ state, scan }: ApplicationDocument): FileState {
  if (state === 'spoiled') return 'spoiled';
  if (scan === 'infected') return 'infected';
  return state === 'received' ? scan : 'awaiting';
}

/** The same as a word. */
export function FileTag({ visit, document }: FileProps) {
  const [words, colour] = STATES[fileState(document)];
  return <Tag text={visit.t(words)} colour={colour} />;
}
