import type { Language } from '../../../shared/kernel/text.ts';

export interface Texts {
  readonly languageName: string;
  readonly languages: string;
  readonly local: string;
  readonly signIn: string;
  readonly account: string;
  readonly password: string;
  readonly demo: string;
  readonly demoHint: (password: string) => string;
  readonly error: string;
  readonly problem: string;
  readonly accountMissing: string;
  readonly passwordMissing: string;
  readonly refused: string;
  readonly expired: string;
  readonly expiredHint: string;
  readonly invalid: string;
  readonly signedOut: string;
  readonly roles: Readonly<Record<string, string>>;
}

export const TEXTS: Readonly<Record<Language, Texts>> = {
  ro: {
    languageName: 'Română',
    languages: 'Limba paginii',
    local: 'Intrare pe calculatorul local',
    signIn: 'Intrați în cont',
    account: 'E-mail sau nume de utilizator',
    password: 'Parola',
    demo: 'Conturi demonstrative',
    demoHint: (password) => `Alegeți un cont și intrați direct. Parola tuturor este „${password}”.`,
    error: 'Eroare',
    problem: 'Nu ați intrat în cont',
    accountMissing: 'Scrieți e-mailul sau numele de utilizator',
    passwordMissing: 'Scrieți parola',
    refused: 'E-mailul sau parola nu este corectă',
    expired: 'Pagina de intrare a expirat',
    expiredHint: 'Întoarceți-vă la portal și apăsați din nou „Intrați în cont”.',
    invalid: 'Cererea de intrare nu este corectă',
    signedOut: 'Ați ieșit din cont',
    roles: {
      officer: 'secretarul comisiei',
      chair: 'președintele comisiei',
      finance: 'direcția finanțe',
      auditor: 'auditor',
      admin: 'administrator',
      evaluator: 'evaluator',
      applicant: 'solicitant',
    },
  },
  ru: {
    languageName: 'Русский',
    languages: 'Язык страницы',
    local: 'Вход на локальном компьютере',
    signIn: 'Вход',
    account: 'Эл. почта или имя пользователя',
    password: 'Пароль',
    demo: 'Демонстрационные учётные записи',
    demoHint: (password) => `Выберите учётную запись, чтобы войти сразу. Пароль у всех — «${password}».`,
    error: 'Ошибка',
    problem: 'Вы не вошли',
    accountMissing: 'Введите эл. почту или имя пользователя',
    passwordMissing: 'Введите пароль',
    refused: 'Неверная эл. почта или пароль',
    expired: 'Срок действия страницы входа истёк',
    expiredHint: 'Вернитесь на портал и снова нажмите «Вход».',
    invalid: 'Неверный запрос на вход',
    signedOut: 'Вы вышли',
    roles: {
      officer: 'секретарь комиссии',
      chair: 'председатель комиссии',
      finance: 'управление финансов',
      auditor: 'аудитор',
      admin: 'администратор',
      evaluator: 'эксперт',
      applicant: 'заявитель',
    },
  },
  en: {
    languageName: 'English',
    languages: 'Language of the page',
    local: 'Sign-in on this computer only',
    signIn: 'Sign in',
    account: 'E-mail or user name',
    password: 'Password',
    demo: 'Demo accounts',
    demoHint: (password) => `Choose an account to sign in at once. The password of all of them is “${password}”.`,
    error: 'Error',
    problem: 'You are not signed in',
    accountMissing: 'Enter your e-mail or user name',
    passwordMissing: 'Enter your password',
    refused: 'The e-mail or the password is not right',
    expired: 'The sign-in page has expired',
    expiredHint: 'Go back to the portal and choose “Sign in” again.',
    invalid: 'The sign-in request is not valid',
    signedOut: 'You are signed out',
    roles: {
      officer: 'secretary of the commission',
      chair: 'chair of the commission',
      finance: 'finance department',
      auditor: 'auditor',
      admin: 'administrator',
      evaluator: 'evaluator',
      applicant: 'applicant',
    },
  },
};
