import type { Language } from '../kernel/text.ts';

/** A part of a page that is all text. */
export interface Passage {
  readonly title?: string;
  readonly paragraphs: readonly string[];
}
export type ProseName = 'accessibility' | 'privacy' | 'cookies';

/** Pages that are all text, in each language. */
export const prose: Readonly<Record<ProseName, Readonly<Record<Language, readonly Passage[]>>>> = {
  accessibility: {
    ro: [
      {
        paragraphs: [
          'Portalul este făcut ca să poată fi folosit de oricine: cu tastatura, cu cititor de ecran, pe telefon, cu text mărit și fără JavaScript.',
          'Ținta noastră este WCAG 2.2, nivelul AA. Paginile sunt verificate automat în trei limbi și la trei lățimi de ecran, inclusiv contrastul.',
        ],
      },
      {
        title: 'Ce nu am verificat încă',
        paragraphs: ['Folosirea cu cititoare de ecran de către oameni care depind de ele.'],
      },
      {
        title: 'Spuneți-ne',
        paragraphs: ['Dacă o pagină nu poate fi folosită, scrieți primăriei; datele sunt pe pagina de contact.'],
      },
    ],
    ru: [
      {
        paragraphs: [
          'Портал сделан так, чтобы им мог пользоваться каждый: с клавиатуры, с программой чтения с экрана, на телефоне, с крупным текстом и без JavaScript.',
          'Наша цель – WCAG 2.2, уровень AA. Страницы проверяются автоматически на трёх языках и при трёх ширинах экрана, включая контраст.',
        ],
      },
      {
        title: 'Что ещё не проверено',
        paragraphs: ['Работа с программами чтения с экрана людьми, которые от них зависят.'],
      },
      {
        title: 'Сообщите нам',
        paragraphs: ['Если страницей нельзя пользоваться, напишите в примэрию; данные – на странице контактов.'],
      },
    ],
    en: [
      {
        paragraphs: [
          'The portal is made for everybody: with a keyboard, with a screen reader, on a phone, with enlarged text and without JavaScript.',
          'We aim at WCAG 2.2, level AA. Pages are checked automatically in three languages and at three widths of the screen, contrast included.',
        ],
      },
      {
        title: 'What is not checked yet',
        paragraphs: ['Use with screen readers by people who depend on them.'],
      },
      {
        title: 'Tell us',
        paragraphs: ['If you cannot use a page, write to City Hall; see the contact page.'],
      },
    ],
  },
  privacy: {
    ro: [
      {
        paragraphs: [
          'Paginile publice nu cer și nu păstrează date despre dumneavoastră. Nu folosim statistici ale altora și nu încărcăm nimic de pe alte site-uri.',
        ],
      },
      {
        title: 'Ce se scrie în jurnal',
        paragraphs: [
          'Pentru siguranță se notează ora, adresa IP, pagina și rezultatul fiecărei cereri. Textul căutat nu se notează. Jurnalul se păstrează un an.',
        ],
      },
      {
        title: 'Numele dumneavoastră',
        paragraphs: [
          'Dacă intrați cu un cont, portalul ține minte numele lui. Îl văd auditorii, angajații primăriei care citesc jurnalul unui concurs sau al banilor și colegii din organizația dumneavoastră. Public nu apare nicăieri.',
        ],
      },
      {
        title: 'Ce este public',
        paragraphs: [
          'Organizațiile din registru, cererile câștigătoare și respinse cu punctajele lor, numerele și amprentele dovezilor. Contactele organizațiilor, dosarele și numele evaluatorilor nu sunt publice.',
        ],
      },
    ],
    ru: [
      {
        paragraphs: [
          'Публичные страницы не запрашивают и не хранят данных о вас. Мы не используем чужую статистику и ничего не загружаем с других сайтов.',
        ],
      },
      {
        title: 'Что записывается в журнал',
        paragraphs: [
          'Для безопасности записываются время, IP-адрес, страница и результат каждого запроса. Текст поиска не записывается. Журнал хранится один год.',
        ],
      },
      {
        title: 'Ваше имя',
        paragraphs: [
          'Если вы входите с учётной записью, портал запоминает её имя. Его видят аудиторы, сотрудники примэрии, которые читают журнал конкурса или денег, и коллеги из вашей организации. Публично оно нигде не показывается.',
        ],
      },
      {
        title: 'Что открыто всем',
        paragraphs: [
          'Организации из реестра, победившие и отклонённые заявки с баллами, номера и отпечатки подтверждений. Контакты организаций, документы заявок и имена оценщиков не публикуются.',
        ],
      },
    ],
    en: [
      {
        paragraphs: [
          'Public pages ask for no data about you and keep none. We use nobody else’s statistics and load nothing from other sites.',
        ],
      },
      {
        title: 'What is logged',
        paragraphs: [
          'For security the time, the IP address, the page and the result of each request are written down. What you search for is not. The log is kept for a year.',
        ],
      },
      {
        title: 'Your name',
        paragraphs: [
          'If you sign in, the portal remembers the name of your account. Auditors see it, staff of City Hall who read the trail of a call or of money, and your colleagues in an organisation. It is public nowhere.',
        ],
      },
      {
        title: 'What is public',
        paragraphs: [
          'Organisations of the register, applications that won or lost with their scores, numbers and hashes of receipts. Contacts of organisations, dossiers and names of evaluators are not public.',
        ],
      },
    ],
  },
  cookies: {
    ro: [
      {
        paragraphs: [
          'Paginile publice folosesc un singur modul cookie: „language”, care ține minte limba aleasă timp de un an. Nu vă urmărește și nu este citit de nimeni altcineva.',
          'Puteți să-l ștergeți oricând din browser; portalul merge la fel și fără el.',
          'Dacă intrați cu un cont, „__Host-session” ține minte până la două zile că sunteți dumneavoastră; dispare când ieșiți. „__Host-signing-in” ține un sfert de oră cât vă autentificați.',
        ],
      },
    ],
    ru: [
      {
        paragraphs: [
          'Публичные страницы используют один файл cookie: «language», он один год помнит выбранный язык. Он не следит за вами, и никто другой его не читает.',
          'Его можно удалить в браузере в любой момент; портал работает и без него.',
          'Если вы входите с учётной записью, «__Host-session» до двух дней помнит, что это вы, и исчезает при выходе. «__Host-signing-in» хранится четверть часа, пока вы входите.',
        ],
      },
    ],
    en: [
      {
        paragraphs: [
          'Public pages use one cookie: “language”, which remembers the language you chose for a year. It does not follow you and nobody else reads it.',
          'You can delete it in your browser at any time; the portal works without it.',
          'If you sign in, “__Host-session” remembers for up to two days that it is you, and goes when you sign out. “__Host-signing-in” is kept for a quarter of an hour while you sign in.',
        ],
      },
    ],
  },
};
