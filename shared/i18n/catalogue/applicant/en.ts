import type { CatalogueLike } from '../types.ts';
import type { ro } from './ro.ts';

export const en: CatalogueLike<'en', typeof ro> = {
  registerTitle: 'Register your organisation',
  registerText: 'What the register says is public, except contacts. Whoever registers an organisation represents it.',
  register: 'Register',
  idno: 'IDNO',
  idnoHint: 'Fiscal code of the organisation, 13 digits',
  organisationName: 'Full name',
  legalForm: 'Legal form',
  formAssociation: 'Public association',
  formFoundation: 'Foundation',
  formInstitution: 'Private institution',
  seat: 'Seat',
  inMunicipality: 'Is the seat in the municipality of Bălți?',
  administrator: 'Head of the organisation',
  email: 'E-mail address',
  phone: 'Phone',
};
