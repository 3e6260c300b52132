import type { SeenCall } from '../../../shared/calls/index.ts';
import { inLanguage } from '../../../shared/kernel/text.ts';
import { languageOf } from '../components/told.tsx';
import { at, type Crumb, type Visit } from '../edge/page.ts';

/** The way back to the list of calls. */
export const callsCrumb = (visit: Visit) => ({ text: visit.t('navCalls'), href: at(visit, '/calls') });

/** From there to one of them, by its title. */
export const callCrumb = (visit: Visit, { id, title }: Pick<SeenCall, 'id' | 'title'>): Crumb => ({
  text: inLanguage(title, visit.language),
  href: at(visit, `/calls/${id}`),
  ...languageOf(title, visit.language),
});
