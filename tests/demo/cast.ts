import { ACCOUNTS } from '../../infra/local/identity/accounts.ts';
import type { Role } from '../../shared/kernel/actor.ts';
import type { Person } from '../builders/http-people.ts';

/** Somebody of the demonstration; staff and the first three applicants are the demo accounts one can sign in with. */
export interface Player extends Person {
  readonly name: string;
}

const account = (username: string): Player => {
  const found = ACCOUNTS.find((one) => one.username === username);
  if (found === undefined) throw new Error(`there is no demo account ${username}`);
  return { ...found, groups: found.groups as readonly Role[] };
};

export const staff = {
  officer: account('officer'),
  chair: account('chair'),
  finance: account('finance'),
  auditor: account('auditor'),
};
export const evaluators: readonly Player[] = [1, 2, 3, 4, 5].map((number) => account(`evaluator${number}`));

/** An invented organisation and who speaks for it. */
export interface Applicant {
  readonly name: string;
  readonly nameRu: string;
  readonly legalForm: 'association' | 'foundation' | 'private-institution';
  readonly seat: string;
  readonly idno: string;
  readonly representative: Player;
}

/** The digit that checks the other twelve: weights 7, 3, 1, modulo 10. */
function checkDigit(twelve: string): number {
  return (
    Array.from(twelve, Number).reduce((total, digit, index) => total + digit * ([7, 3, 1][index % 3] ?? 0), 0) % 10
  );
}

/**
 * A number with a right check digit that no organisation has: numbers given so far have the year of registration after the
 * first digit (1008… for 2008), and these have one that has not come (1999…).
 */
export function inventedIdno(number: number): string {
  const twelve = `1999000${number.toString().padStart(5, '0')}`;
  return `${twelve}${checkDigit(twelve)}`;
}

/** Invented: names, people and numbers; none is an organisation of Bălți. */
const organisations: readonly (readonly [string, string, Applicant['legalForm'], string, string])[] = [
  ['AO „Cuibul de pe Deal”', 'ОО «Гнездо на холме»', 'association', 'str. Teilor 4', 'Doina Păduraru'],
  ['AO „Pași Mici, Drum Lung”', 'ОО «Малые шаги, долгий путь»', 'association', 'str. Livezilor 19', 'Serghei Răileanu'],
  ['Fundația „Fereastra cu Mușcate”', 'Фонд «Окно с геранью»', 'foundation', 'str. Morii 7', 'Cătălina Sîrbu'],
  ['AO „Ceasul de După-amiază”', 'ОО «Послеобеденный час»', 'association', 'str. Salcâmilor 31', 'Veronica Țăruș'],
  ['AO „Masa Lungă”', 'ОО «Длинный стол»', 'association', 'str. Nucilor 2', 'Олег Вербицкий'],
  ['AO „Ușa de Alături”', 'ОО «Соседняя дверь»', 'association', 'str. Cireșilor 45', 'Raisa Ștefârță'],
  [
    'AO „Brigada Rucsacului Verde”',
    'ОО «Бригада зелёного рюкзака»',
    'association',
    'str. Izvoarelor 12',
    'Denis Bîzgu',
  ],
  ['AO „Ora de Vineri”', 'ОО «Час пятницы»', 'association', 'str. Stejarilor 8', 'Марина Лесник'],
  ['AO „Caietul cu Fapte”', 'ОО «Тетрадь добрых дел»', 'association', 'str. Viilor 27', 'Igor Țurcan'],
  [
    'Instituția privată „Casa cu Balcon”',
    'Частное учреждение «Дом с балконом»',
    'private-institution',
    'str. Pinilor 3',
    'Elena Grădinaru',
  ],
  ['AO „Respiră Adânc, Nordule”', 'ОО «Дыши глубже, Север»', 'association', 'str. Arțarilor 16', 'Pavel Șchiopu'],
  ['AO „Malul cu Sălcii”', 'ОО «Берег с ивами»', 'association', 'str. Răchitei 5', 'Светлана Гончар'],
  ['AO „Curtea cu Trei Tei”', 'ОО «Двор с тремя липами»', 'association', 'str. Mălinilor 22', 'Andrei Lățcu'],
  ['AO „Poarta de la Colț”', 'ОО «Ворота на углу»', 'association', 'str. Sportului 14', 'Victor Bălțatu'],
  ['AO „Aleea de Dimineață”', 'ОО «Утренняя аллея»', 'association', 'str. Zorilor 9', 'Lidia Șapte'],
  ['AO „Aceeași Bancă”', 'ОО «Одна скамейка»', 'association', 'str. Crinilor 33', 'Наталья Мунтян'],
  [
    'Fundația „Poveste la Două Voci”',
    'Фонд «Сказка на два голоса»',
    'foundation',
    'str. Prunilor 18',
    'Ilie Frăsinaru',
  ],
];

/** The seventeen applicants, as many as there were in 2015-2016. */
export const applicants: readonly Applicant[] = organisations.map(
  ([name, nameRu, legalForm, street, person], index) => ({
    name,
    nameRu,
    legalForm,
    seat: `mun. Bălți, ${street}`,
    idno: inventedIdno(index + 1),
    representative:
      index < 3
        ? account(`applicant${index + 1}`)
        : {
            sub: `c0ac0450-0000-4000-8000-0000000001${(index + 1).toString().padStart(2, '0')}`,
            username: `demo-applicant${index + 1}`,
            name: person,
            groups: [],
          },
  }),
);
