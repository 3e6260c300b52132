import type { Language } from '../kernel/text.ts';

/** What would be right, for formats that schemas name by a key instead of a pattern. */
export const formatTexts: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  lei: {
    ro: 'Scrieți suma în lei cu cel mult două zecimale, de exemplu "20000.00".',
    ru: 'Укажите сумму в леях, не более двух знаков после точки, например "20000.00".',
    en: 'Write the amount in lei with at most two decimals, for example "20000.00".',
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
  'plain-text': {
    ro: 'Textul conține caractere de control; scrieți-l din nou fără ele.',
    ru: 'Текст содержит управляющие символы; введите его без них.',
    en: 'The text holds control characters; write it again without them.',
  },
};
