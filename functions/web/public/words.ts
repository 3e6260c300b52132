import { amountText } from '../../../shared/i18n/amount.ts';
import { callStates } from '../../../shared/i18n/calls-state-texts.ts';
import type { CallKind, CallPhase } from '../../../shared/calls/index.ts';
import { leiText } from '../../../shared/kernel/money.ts';
import type { Language } from '../../../shared/kernel/text.ts';
import type { LegalForm } from '../../../shared/organisations/index.ts';
import type { TagColour } from '../components/tag.tsx';
import type { Visit } from '../edge/page.ts';
import { capital } from '../words/states.ts';

/** Bani as an amount for reading: `20 000,00 lei`. */
export const money = ({ language }: Pick<Visit, 'language'>, bani: number): string =>
  amountText(leiText(bani), language);

/** The same without `lei`, for a table whose caption says it; nothing is `0`. */
export const bareMoney = (visit: Pick<Visit, 'language'>, bani: number): string =>
  bani === 0 ? '0' : money(visit, bani).replace(/\u00a0\D+$/, '');

/** A decimal of the domain (`78.33`) as the language writes it. */
export const decimal = (text: string, language: Language): string =>
  language === 'en' ? text : text.replace('.', ',');

/** The state of a call as a word by itself. */
export const phaseText = (phase: CallPhase, language: Language): string => capital(callStates[phase][language]);

const colours: Readonly<Partial<Record<CallPhase, TagColour>>> = {
  open: 'green',
  scheduled: 'blue',
  'results-published': 'blue',
  cancelled: 'red',
};
export const phaseColour = (phase: CallPhase): TagColour => colours[phase] ?? 'grey';

/** What is shared out, as a word. */
export const kindKey = (kind: CallKind) =>
  (({ subsidy: 'kindSubsidy', selection: 'kindSelection', distinction: 'kindDistinction' }) as const)[kind];

/** What an organisation is by law, as a word. */
export const legalFormKeys = {
  association: 'formAssociation',
  foundation: 'formFoundation',
  'private-institution': 'formInstitution',
} as const satisfies Record<LegalForm, string>;

/** A file's size for reading, in whole kilobytes or megabytes. */
export function sizeText(bytes: number, { language, t }: Pick<Visit, 'language' | 't'>): string {
  const megabytes = Math.round(bytes / 100_000) / 10;
  return bytes < 1_000_000
    ? t('kilobytes', { size: Math.max(1, Math.round(bytes / 1000)) })
    : t('megabytes', { size: decimal(String(megabytes), language) });
}

const TYPES: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPG',
  'image/png': 'PNG',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
};
/** File types by the names people know. */
export const typesText = (types: readonly string[]): string => types.map((type) => TYPES[type] ?? type).join(', ');
