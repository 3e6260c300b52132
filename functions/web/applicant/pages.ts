import type { OwnPage } from '../edge/page.ts';
import type { ApplicantApp } from './app.ts';
import { accountPage } from './pages/account.tsx';
import { myPage } from './pages/my.tsx';
import { registerOrganisationPage } from './pages/register-organisation.tsx';

/** Every page of who applies. */
export const pages: readonly OwnPage<ApplicantApp>[] = [myPage, accountPage, registerOrganisationPage];
