/** A budget of one row that asks for so much, in lei, beside an own share. */
export const aBudgetAsking = (requested: string, own = '0.00') => [
  { item: 'Rechizite școlare', unit: 'set', quantity: 1, unitPrice: plus(requested, own), own },
];

const bani = (lei: string) => Math.round(Number(lei) * 100);
const plus = (a: string, b: string) => ((bani(a) + bani(b)) / 100).toFixed(2);

/** Everything a complete application says, as its people send it. */
export const aContent = (requested = '20000.00', change: Readonly<Record<string, unknown>> = {}) => ({
  project: {
    title: 'Un copil, un ghiozdan',
    line: '4.1',
    place: 'mun. Bălți',
    startsOn: '2017-06-01',
    endsOn: '2017-11-30',
    description: 'Ateliere și rechizite pentru copii din familii nevoiașe.',
    goal: 'Copiii merg la școală pregătiți.',
    justification: 'Peste o sută de copii încep anul fără rechizite.',
    targetGroup: 'Copii de 7-12 ani din familii social vulnerabile',
    beneficiaries: 60,
  },
  experience: { activity: 'Centru de zi din 2009.' },
  contacts: {
    representative: { name: 'Ana Ceban', phone: '+373 231 00 000' },
    lead: { name: 'Ion Rusu', email: 'ion@example.org' },
  },
  activities: [{ title: 'Ateliere', startsOn: '2017-06-01', endsOn: '2017-08-31', result: '12 ateliere' }],
  budget: aBudgetAsking(requested),
  declarations: { dataIsTrue: true, noDoubleFinancing: true, noArrears: true, personalDataConsent: true },
  ...change,
});
