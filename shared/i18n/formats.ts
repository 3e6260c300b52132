import type { Language } from '../kernel/text.ts';

/** What would be right, for formats that schemas name by a key instead of a pattern. */
export const formatTexts: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  lei: {
    ro: 'Scrieți suma în lei cu cel mult două zecimale, de exemplu "20000.00".',
    ru: 'Укажите сумму в леях, не более двух знаков после точки, например "20000.00".',
    en: 'Write the amount in lei with at most two decimals, for example "20000.00".',
  },
  'unknown-field': {
    ro: 'Acest câmp nu există aici; scoateți-l.',
    ru: 'Такого поля здесь нет; уберите его.',
    en: 'There is no such field here; leave it out.',
  },
  'page-size': {
    ro: 'Alegeți între 1 și 100 de rânduri pe pagină.',
    ru: 'Выберите от 1 до 100 строк на странице.',
    en: 'Choose between 1 and 100 rows a page.',
  },
  etag: {
    ro: 'Trimiteți versiunea așa cum a venit în ETag, de exemplu "3".',
    ru: 'Отправьте версию так, как она пришла в ETag, например "3".',
    en: 'Send the version as it came in the ETag, for example "3".',
  },
  'idempotency-key': {
    ro: 'Folosiți între 1 și 128 de caractere ASCII vizibile.',
    ru: 'Используйте от 1 до 128 видимых символов ASCII.',
    en: 'Use 1 to 128 visible ASCII characters.',
  },
  idno: {
    ro: 'IDNO are exact 13 cifre.',
    ru: 'IDNO состоит ровно из 13 цифр.',
    en: 'An IDNO has exactly 13 digits.',
  },
  phone: {
    ro: 'Scrieți telefonul cu cifre, de exemplu +373 231 00000.',
    ru: 'Укажите телефон цифрами, например +373 231 00000.',
    en: 'Write the phone in digits, for example +373 231 00000.',
  },
  iban: {
    ro: 'Scrieți IBAN-ul cu litere mari, fără spații, de exemplu MD24AG000225100013104168.',
    ru: 'Укажите IBAN заглавными буквами без пробелов, например MD24AG000225100013104168.',
    en: 'Write the IBAN in capitals without spaces, for example MD24AG000225100013104168.',
  },
  'one-search': {
    ro: 'Căutați fie după nume, fie după IDNO, fie printre organizațiile proprii.',
    ru: 'Ищите либо по названию, либо по IDNO, либо среди своих организаций.',
    en: 'Search by name, or by IDNO, or among your own organisations.',
  },
  'plain-text': {
    ro: 'Textul conține caractere de control; scrieți-l din nou fără ele.',
    ru: 'Текст содержит управляющие символы; введите его без них.',
    en: 'The text holds control characters; write it again without them.',
  },
};
