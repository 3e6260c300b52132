import type { OwnPage } from '../edge/page.ts';
import type { StaffApp } from './app.ts';

type Pages = readonly OwnPage<StaffApp>[];

/** The parts of the authority's people, each loaded when the first of its pages is asked for: nobody works in all of them. */
export const parts: Readonly<Record<string, () => Promise<Pages>>> = {
  evaluation: async () => (await import('./evaluation/pages.ts')).evaluationPages,
  admin: async () => {
    const [{ officerPages }, { reviewPages }, { chairPages }] = await Promise.all([
      import('./officer/pages.ts'),
      import('./review/pages.ts'),
      import('./chair/pages.ts'),
    ]);
    return [...officerPages, ...reviewPages, ...chairPages];
  },
  finance: async () => (await import('./finance/pages.ts')).financePages,
  audit: async () => (await import('./audit/pages.ts')).auditPages,
};

/** The pages among which an address may be. */
export const pagesNear = async (path: string): Promise<Pages> => {
  const part = path.split('/')[1] ?? '';
  return Object.hasOwn(parts, part) ? ((await parts[part]?.()) ?? []) : [];
};
