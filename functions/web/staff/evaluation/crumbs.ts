import { at, type Crumb, type Visit } from '../../edge/page.ts';

/** The way back to all of one's applications. */
export const evaluationCrumb = (visit: Visit): Crumb => ({
  text: visit.t('navEvaluation'),
  href: at(visit, '/evaluation'),
});
/** The way back to the sheet of one of them. */
export const sheetCrumb = (visit: Visit, applicationId: string, title: string): Crumb => ({
  text: title,
  href: at(visit, `/evaluation/${applicationId}`),
});
