import type { SeenCall } from '../../../shared/calls/index.ts';
import type { Language } from '../../../shared/kernel/text.ts';
import { Told } from '../components/told.tsx';

export interface TitleOfProps {
  readonly call: Pick<SeenCall, 'documents' | 'requirements'>;
  readonly code: string;
  readonly language: Language;
}

/** What a document or requirement of the call is called; a code the call does not have stays a code. */
export function TitleOf({ call: { documents, requirements }, code, language }: TitleOfProps) {
  const thing = [...documents, ...requirements].find((one) => one.code === code);
  return thing === undefined ? <>{code}</> : <Told text={thing.title} language={language} />;
}
