import type { OwnPage } from '../../edge/page.ts';
import type { ApplicantApp } from '../app.ts';
import { editOrganisationPage } from './edit-organisation.tsx';
import { membersPage } from './members.tsx';
import { organisationPage } from './organisation.tsx';
import { registerOrganisationPage } from './register-organisation.tsx';
import { removeMemberPage } from './remove-member.tsx';
import { stepDownPage } from './step-down.tsx';

export const organisationPages: readonly OwnPage<ApplicantApp>[] = [
  registerOrganisationPage,
  organisationPage,
  editOrganisationPage,
  membersPage,
  removeMemberPage,
  stepDownPage,
];
