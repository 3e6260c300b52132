import type { CatalogueLike } from '../types.ts';
import type { ro } from './ro.ts';

export const ru: CatalogueLike<'ru', typeof ro> = {
  registerTitle: 'Зарегистрируйте организацию',
  registerText:
    'Данные организации открыты для всех, кроме контактов. Кто её регистрирует, становится её представителем.',
  register: 'Зарегистрировать',
  idno: 'IDNO (фискальный код)',
  idnoHint: 'Фискальный код организации, 13 цифр',
  organisationName: 'Полное название',
  legalForm: 'Правовая форма',
  formAssociation: 'Общественное объединение',
  formFoundation: 'Фонд',
  formInstitution: 'Частное учреждение',
  seat: 'Адрес',
  inMunicipality: 'Организация находится в муниципии Бельцы?',
  administrator: 'Руководитель',
  email: 'Адрес эл. почты',
  phone: 'Телефон',
};
