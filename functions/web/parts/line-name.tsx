import type { Text } from '../../../shared/kernel/text.ts';
import { Told } from '../components/told.tsx';
import type { Visit } from '../edge/page.ts';

export interface LineNameProps {
  readonly visit: Visit;
  /** Its title is `null` where the programme gives it none, and `undefined` where nothing is known of it but its code. */
  readonly line: { readonly code: string; readonly title: Text | null | undefined };
}

/** A budget line by its code and title, said in the language the title is in. */
export const LineName = ({ visit: { language, t }, line: { code, title } }: LineNameProps) => (
  <>
    {code}
    {title === undefined ? null : ' · '}
    {title === null ? t('noTitle') : title && <Told text={title} language={language} />}
  </>
);
