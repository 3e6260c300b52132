import { LANGUAGES } from '../../../shared/kernel/text.ts';
import { anyone } from '../../http/access.ts';

/** Open to the gateway: who may see what is behind is the pages' own business, by the session and not by a token. */
const open = <M extends 'GET' | 'POST', P extends `/${string}`>(method: M, path: P) =>
  ({ method, path, allow: anyone }) as const;

/** What everybody may read: the door, the pages of each language (an address without a page is a page too), and the ways in and out. */
export const publicPages = [
  open('GET', '/'),
  open('GET', '/auth/sign-in'),
  open('GET', '/auth/callback'),
  open('POST', '/auth/sign-out'),
  ...LANGUAGES.flatMap((language) => [open('GET', `/${language}`), open('GET', `/${language}/{page+}`)]),
];

/** A part of the portal in each language: its pages, and the forms they send. */
const partOf = (part: string) =>
  LANGUAGES.flatMap((language) =>
    (['GET', 'POST'] as const).flatMap((method) => [
      open(method, `/${language}/${part}`),
      open(method, `/${language}/${part}/{page+}`),
    ]),
  );

/** Where organisations apply. */
export const applicantPages = partOf('my');
/** Where evaluators, the secretariat, finance staff and auditors work. */
export const staffPages = ['evaluation', 'admin', 'finance', 'audit'].flatMap(partOf);
