/** What an officer sends for a call; every rule is a default, set by the authority, none is shown as law. */
export interface CallPlan {
  readonly programmeId: string;
  readonly code: string;
  readonly title: { readonly ro: string; readonly ru: string; readonly en: string };
  readonly opens: string;
  readonly closes: string;
  readonly envelopes: readonly { readonly line: string; readonly amount: string }[];
}

const byDefault = <V>(value: V) => ({ value, basis: { kind: 'default' } });
const text = (ro: string, ru: string, en: string) => ({ ro, ru, en });

/** The grid: a hundred points, relevance with a floor. */
export const GRID = [
  { code: 'R', title: text('Relevanța', 'Соответствие целям', 'Relevance'), max: 25, floor: 15 },
  {
    code: 'N',
    title: text('Necesitatea și grupul țintă', 'Необходимость и целевая группа', 'Need and target group'),
    max: 15,
  },
  { code: 'M', title: text('Activități și rezultate', 'Мероприятия и результаты', 'Activities and results'), max: 20 },
  { code: 'B', title: text('Bugetul', 'Бюджет', 'Budget'), max: 15 },
  { code: 'C', title: text('Capacitatea și experiența', 'Возможности и опыт', 'Capacity and experience'), max: 10 },
  {
    code: 'S',
    title: text('Durabilitatea și partenerii', 'Устойчивость и партнёры', 'Sustainability and partners'),
    max: 10,
  },
  {
    code: 'P',
    title: text('Vizibilitatea și contribuția', 'Видимость и вклад', 'Visibility and contribution'),
    max: 5,
  },
] as const;

const document = (code: string, title: ReturnType<typeof text>) => ({
  code,
  title,
  required: true,
  types: ['application/pdf'],
  maxBytes: 2_000_000,
});

/** The draft of a call by this plan. */
export const draftOf = ({ programmeId, code, title, opens, closes, envelopes }: CallPlan) => ({
  programmeId,
  kind: 'subsidy',
  code,
  title,
  summary: text(
    'Subvenții pentru proiectele organizațiilor necomerciale. Concurs al demonstrației: așa ar fi arătat, dacă banii erau.',
    'Субсидии проектам некоммерческих организаций. Демонстрационный конкурс: так было бы, будь деньги.',
    'Subsidies for projects of non-commercial organisations. A call of the demonstration: how it would have been with the money there.',
  ),
  calendar: { opens: { date: opens, time: '08:00' }, closes: { date: closes, time: '17:00' } },
  envelopes: envelopes.map((envelope) => ({ source: 'municipal', ...envelope })),
  rules: {
    maxGrant: byDefault('20000.00'),
    threshold: byDefault(60),
    minEvaluations: byDefault(3),
    completionDays: byDefault(5),
    partialAward: byDefault(false),
    whenOneDoesNotFit: byDefault('skip'),
    tieBreaks: byDefault([
      { by: 'criterion', criterion: 'R' },
      { by: 'criterion', criterion: 'N' },
      { by: 'own-contribution' },
      { by: 'earlier-submission' },
      { by: 'commission-vote' },
    ]),
  },
  grid: GRID,
  requirements: [
    {
      code: 'sediu',
      title: text(
        'Sediul în municipiul Bălți',
        'Местонахождение в муниципии Бэлць',
        'A seat in the municipality of Bălți',
      ),
      basis: { kind: 'default' },
    },
  ],
  documents: [
    document('statut', text('Copia statutului', 'Копия устава', 'A copy of the statute')),
    document(
      'deviz',
      text('Devizul proiectului, semnat', 'Подписанная смета проекта', 'The budget of the project, signed'),
    ),
  ],
});
