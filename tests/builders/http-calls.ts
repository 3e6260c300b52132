import { type Api, type Body, done } from './http-client.ts';
import { aPerson } from './http-people.ts';
import type { programmeScenarios } from './http-programmes.ts';

/** The days of a call of spring 2017; it is open from 6 March 08:00 to 3 April 17:00 of Chisinau. */
export const times = {
  drafting: '2017-02-10T08:00:00.000Z',
  beforeOpening: '2017-03-01T08:00:00.000Z',
  opening: '2017-03-06T06:00:00.000Z',
  open: '2017-03-20T08:00:00.000Z',
  lastMoment: '2017-04-03T13:59:59.999Z',
  closing: '2017-04-03T14:00:00.000Z',
  closed: '2017-04-04T08:00:00.000Z',
  screening: '2017-04-05T08:00:00.000Z',
  evaluation: '2017-04-10T08:00:00.000Z',
  decision: '2017-04-20T08:00:00.000Z',
  results: '2017-04-21T08:00:00.000Z',
} as const;

const byDefault = <V>(value: V) => ({ value, basis: { kind: 'default' } });
const ro = (text: string) => ({ ro: text });

/** Rules a test needs otherwise, by name and value. */
export type RuleValues = Readonly<Record<string, unknown>>;
export const rulesOf = (values: RuleValues) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, byDefault(value)]));

/** A call as an officer sends it: line 4.1, at most 20 000 lei each, two criteria, one required document. */
export const aCallDraft = (programmeId: string, change: Readonly<Record<string, unknown>> = {}) => ({
  programmeId,
  kind: 'subsidy',
  code: 'SUB-17',
  title: { ro: 'Servicii sociale pentru copii', ru: 'Социальные услуги для детей' },
  summary: ro('Proiecte sociale ale organizațiilor necomerciale.'),
  calendar: { opens: { date: '2017-03-06', time: '08:00' }, closes: { date: '2017-04-03', time: '17:00' } },
  envelopes: [{ line: '4.1', source: 'municipal', amount: '60000.00' }],
  rules: rulesOf({ minEvaluations: 2 }),
  grid: [
    { code: 'R', title: ro('Relevanța'), max: 60 },
    { code: 'N', title: ro('Noutatea'), max: 40 },
  ],
  requirements: [{ code: 'registered', title: ro('Organizația este înregistrată'), basis: { kind: 'default' } }],
  documents: [
    { code: 'statute', title: ro('Statutul'), required: true, types: ['application/pdf'], maxBytes: 1_000_000 },
    {
      code: 'photo',
      title: ro('Fotografii'),
      required: false,
      types: ['image/png', 'image/jpeg'],
      maxBytes: 1_000_000,
    },
  ],
  ...change,
});

/** A call and the programme its money is in. */
export interface CallAtHand {
  readonly callId: string;
  readonly programmeId: string;
  readonly version: number;
}
export interface CallWish {
  readonly programmeId?: string;
  /** Rules beside two evaluations for each application. */
  readonly rules?: RuleValues;
  /** Fields of the draft. */
  readonly change?: Readonly<Record<string, unknown>>;
}

export const callScenarios = ({ as }: Api, { aFundedProgramme }: ReturnType<typeof programmeScenarios>) => {
  const atHand = (programmeId: string, { id, version }: Body): CallAtHand => ({ callId: id, programmeId, version });

  /** A draft on a programme with 60 000 lei on line 4.1. */
  const aDraftCall = async ({ programmeId, rules = {}, change = {} }: CallWish = {}): Promise<CallAtHand> => {
    const programme = programmeId ?? (await aFundedProgramme());
    const draft = aCallDraft(programme, { rules: rulesOf({ minEvaluations: 2, ...rules }), ...change });
    return atHand(programme, await done(as('officer').post('/v1/calls', draft, { now: times.drafting })));
  };
  /** A call everybody sees; it opens on 6 March 2017. */
  const aPublishedCall = async (wish: CallWish = {}): Promise<CallAtHand> => {
    const { callId, programmeId } = await aDraftCall(wish);
    const publication = as('officer').post(`/v1/calls/${callId}/publication`, {}, { now: times.drafting });
    return atHand(programmeId, await done(publication));
  };
  /** A question about an open call, not answered yet. */
  const anAskedQuestion = async (text = 'Se acceptă copii ale statutului?') => {
    const { callId } = await aPublishedCall();
    const asker = aPerson();
    const { id } = await done(as(asker).post(`/v1/calls/${callId}/questions`, { text }, { now: times.open }));
    return { callId, questionId: id, asker };
  };
  return { aDraftCall, aPublishedCall, anAskedQuestion };
};
