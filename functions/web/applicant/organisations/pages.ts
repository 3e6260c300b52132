import type { OwnPage } from '../../edge/page.ts';
import type { ApplicantApp } from '../app.ts';
import { registerOrganisationPage } from './register-organisation.tsx';

export const organisationPages: readonly OwnPage<ApplicantApp>[] = [registerOrganisationPage];
