import type { IdnoAlreadyRegistered, IdnoRefusal, MembershipRefusal, MineNeedsSignIn } from '../organisations/index.ts';
import type { ProblemTexts } from './problems.ts';

/** What the register of organisations refuses; a number that may be a person's is never repeated. */
export const organisationsProblems: ProblemTexts<
  IdnoRefusal | IdnoAlreadyRegistered | MembershipRefusal | MineNeedsSignIn
> = {
  IdnoCheckDigitWrong: {
    ro: () => 'Ultima cifră nu se potrivește cu celelalte: verificați IDNO în certificatul de înregistrare.',
    ru: () => 'Последняя цифра не соответствует остальным: проверьте IDNO в свидетельстве о регистрации.',
    en: () => 'The last digit does not fit the others: check the IDNO on the registration certificate.',
  },
  PersonalCodeNotOrganisation: {
    ro: () =>
      'Acesta pare a fi codul personal al unui om (IDNP). Scrieți IDNO-ul organizației; codul nu a fost păstrat.',
    ru: () => 'Это похоже на личный код человека (IDNP). Укажите IDNO организации; код не сохранён.',
    en: () => "This looks like a person's own code (IDNP). Write the organisation's IDNO; the code was not kept.",
  },
  IdnoAlreadyRegistered: {
    ro: () =>
      'O organizație cu acest IDNO este deja înregistrată. Dacă este a dumneavoastră, cereți reprezentantului ei acces.',
    ru: () => 'Организация с этим IDNO уже зарегистрирована. Если она ваша, попросите доступ у её представителя.',
    en: () =>
      'An organisation with this IDNO is registered already. If it is yours, ask its representative for access.',
  },
  LastRepresentative: {
    ro: () => 'Organizația are nevoie de cel puțin un reprezentant. Numiți întâi un alt reprezentant.',
    ru: () => 'Организации нужен хотя бы один представитель. Сначала назначьте другого представителя.',
    en: () => 'The organisation needs at least one representative. Appoint another one first.',
  },
  TooManyMembers: {
    ro: ({ most }) => `O organizație are cel mult ${most} membri pe platformă. Scoateți întâi pe cineva.`,
    ru: ({ most }) => `У организации на платформе не более ${most} участников. Сначала уберите кого-нибудь.`,
    en: ({ most }) => `An organisation has at most ${most} members here. Take somebody out first.`,
  },
  MineNeedsSignIn: {
    ro: () => 'Intrați în cont pentru a vedea organizațiile dumneavoastră.',
    ru: () => 'Войдите в систему, чтобы увидеть свои организации.',
    en: () => 'Sign in to see your own organisations.',
  },
};
