import type { Said } from './stage.ts';

/** The laws of the budget in words. */
export const lawWords: Readonly<Record<string, Said>> = {
  'no-bucket-below-zero': {
    ro: 'nicio sumă sub zero',
    ru: 'ни одной суммы ниже нуля',
    en: 'no sum below zero',
  },
  'buckets-sum-to-secured': {
    ro: 'sumele fac cât s-a asigurat',
    ru: 'суммы вместе равны обеспеченному',
    en: 'the sums make what was secured',
  },
  'municipal-within-ceiling': {
    ro: 'banii municipali sub plafon',
    ru: 'муниципальные деньги в рамках предела',
    en: 'municipal money within the ceiling',
  },
  'balances-equal-entries': {
    ro: 'soldurile ies din mișcări',
    ru: 'остатки следуют из движений',
    en: 'the balances follow from the movements',
  },
  'no-entry-missing': {
    ro: 'nicio mișcare nu lipsește',
    ru: 'ни одно движение не пропало',
    en: 'no movement is missing',
  },
};

const word = (ro: string, ru: string, en: string): Said => ({ ro, ru, en });

/** What the numbers of a law count. */
export const numberWords: Readonly<Record<string, Said>> = {
  pots: word('linii', 'линий', 'lines'),
  lowest: word('cea mai mică', 'наименьшая', 'lowest'),
  secured: word('asigurat', 'обеспечено', 'secured'),
  inBuckets: word('pe linii', 'на линиях', 'on the lines'),
  ceiling: word('plafon', 'предел', 'ceiling'),
  securedInPots: word('asigurat pe linii', 'обеспечено на линиях', 'secured on the lines'),
  securedInHead: word('asigurat în total', 'обеспечено всего', 'secured in all'),
  room: word('loc sub plafon', 'место до предела', 'room left'),
  entries: word('mișcări', 'движений', 'movements'),
  securedByEntries: word('asigurat prin mișcări', 'обеспечено движениями', 'secured by movements'),
  counted: word('numărate', 'сосчитано', 'counted'),
  orders: word('ordine', 'приказов', 'orders'),
  ordersCounted: word('ordine numărate', 'приказов сосчитано', 'orders counted'),
};
