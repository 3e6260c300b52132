/** Words of organisations that apply. */
export const ro = {
  registerTitle: 'Înregistrați organizația',
  registerText:
    'Datele organizației sunt publice, în afară de contacte. Cine o înregistrează devine reprezentantul ei.',
  register: 'Înregistrează',
  idno: 'IDNO',
  idnoHint: 'Codul fiscal al organizației, 13 cifre',
  organisationName: 'Denumirea completă',
  legalForm: 'Forma juridică',
  formAssociation: 'Asociație obștească',
  formFoundation: 'Fundație',
  formInstitution: 'Instituție privată',
  seat: 'Sediul',
  inMunicipality: 'Sediul este în municipiul Bălți?',
  administrator: 'Conducătorul',
  email: 'Adresa de e-mail',
  phone: 'Telefonul',
} as const;
