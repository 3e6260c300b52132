import { LANGUAGES } from '../../../shared/kernel/text.ts';
import { anyone } from '../../http/access.ts';

const open = <P extends `/${string}`>(path: P) => ({ method: 'GET', path, allow: anyone }) as const;

/** What everybody may read: the door, the pages of each language (an address without a page is a page too). */
export const publicPages = [
  open('/'),
  ...LANGUAGES.flatMap((language) => [open(`/${language}`), open(`/${language}/{page+}`)]),
];
