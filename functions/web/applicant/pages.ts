import type { OwnPage } from '../edge/page.ts';
import type { ApplicantApp } from './app.ts';

type Pages = readonly OwnPage<ApplicantApp>[];

/** The parts of who applies, each loaded when the first of its pages is asked for. */
export const parts: Readonly<Record<string, () => Promise<Pages>>> = {
  account: async () => [(await import('./account/account.tsx')).accountPage],
  organisations: async () => (await import('./organisations/pages.ts')).organisationPages,
  applications: async () => {
    const [{ applicationPages }, { filingPages }] = await Promise.all([
      import('./applications/pages.ts'),
      import('./filing/pages.ts'),
    ]);
    return [...applicationPages, ...filingPages];
  },
};

/** The pages among which an address may be: what is neither the account's nor the organisations' is an application's. */
export const pagesNear = async (path: string): Promise<Pages> => {
  const part = path.split('/')[2] ?? '';
  const load = Object.hasOwn(parts, part) ? parts[part] : parts['applications'];
  return (await load?.()) ?? [];
};
