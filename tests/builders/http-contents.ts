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

/** The same with every question answered, as far as an applicant can go. */
export const aFullContent = (requested = '20000.00') => {
  const content = aContent(requested);
  return {
    ...content,
    project: {
      ...content.project,
      description: 'Ateliere și rechizite pentru copii din familii nevoiașe.\n\nDe două ori pe săptămână.',
      objectives: ['60 de copii au ghiozdane.', '40 de copii vin la ateliere.'],
      relevance: 'Servicii sociale pentru copii.',
      continues: 'Da, tabăra „Lumina”.',
      visibility: 'Pagina centrului, afișe în școli.',
    },
    experience: { activity: 'Centru de zi din 2009.', earlierProjects: 'Tabăra „Lumina”, 2015, 15 000 lei.' },
    contacts: {
      ...content.contacts,
      bank: { name: 'Banca Socială', iban: 'MD24AG000225100013104168', holder: 'AO „Speranța copiilor”' },
    },
    activities: [
      {
        title: 'Cumpărarea ghiozdanelor',
        startsOn: '2017-06-01',
        endsOn: '2017-08-31',
        responsible: 'Coordonatorul proiectului',
        result: '60 de ghiozdane',
      },
      { title: 'Ateliere', startsOn: '2017-09-04', responsible: 'Asistenta socială', result: '24 de ateliere' },
    ],
    indicators: [
      { title: 'Copii înscriși la ateliere', unit: 'copii', baseline: 0, target: 40, proof: 'Lista semnată' },
      { title: 'Ghiozdane date', unit: 'bucăți', target: 60 },
    ],
    partners: [{ name: 'Liceul „Mihai Eminescu”', role: 'Dă sălile.' }, { name: 'Direcția învățământ' }],
    budget: [
      ...content.budget,
      { item: 'Onorariul instructorului', unit: 'oră', quantity: 48, unitPrice: '150.00', own: '7200.00' },
    ],
  };
};
