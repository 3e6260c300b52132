import type { Access } from './http/access.ts';
import { applicantPages, publicPages, staffPages } from './web/edge/paths.ts';

/** An address under which a function serves pages, as the gateway knows it. */
export interface PageRoute {
  readonly method: 'GET' | 'POST';
  readonly path: `/${string}`;
  readonly allow: Access;
}

/** Every address of the portal, function by function; what is below a language is the function's own business. */
export const everyPage: Readonly<Record<string, readonly PageRoute[]>> = {
  'web-public': publicPages,
  'web-applicant': applicantPages,
  'web-staff': staffPages,
};
