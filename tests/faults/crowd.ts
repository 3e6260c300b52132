import { randomUUID } from 'node:crypto';
import { times } from '../builders/http-calls.ts';
import { aKey, type Body, type Reply } from '../builders/http-client.ts';
import { aPerson } from '../builders/http-people.ts';
import { insist } from './insist.ts';
import type { Running } from './private-stack.ts';

/** Lei as a decimal string. */
type Money = string;
export type Line = '4.1' | '4.2';
export type Envelopes = Readonly<Partial<Record<Line, Money>>>;
type Bucket = 'secured' | 'available' | 'announced' | 'reserved';
/** What happened to the buckets of a line, in bani. */
export type Change = readonly [line: Line, bucket: Bucket, amount: number];

/** A client's command: what it asked, what it was told, and what it must have changed if it was granted. */
export interface Told {
  readonly asked: string;
  readonly reply: Reply;
  readonly changes: readonly Change[];
}
export const bani = (lei: unknown): number => Math.round(Number(lei) * 100);
const act = () => ({ number: randomUUID(), date: '2017-03-20' });
const lines = (envelopes: Envelopes) => Object.entries(envelopes) as [Line, Money][];
/** From one bucket of a line into another. */
const moved = (line: Line, from: Bucket, to: Bucket, amount: number): Change[] => [
  [line, from, -amount],
  [line, to, amount],
];

/** Everything a crowd does to a budget and its calls; every command is insisted on under one key. */
export function aCrowd({ as }: Running, programmeId: string) {
  const ask = async (asked: string, send: (key: string) => Promise<Reply>, changes: (body: Body) => Change[]) => {
    const key = aKey();
    const { reply } = await insist(() => send(key));
    return { asked, reply, changes: reply.status < 300 ? changes(reply.body) : [] } satisfies Told;
  };
  const finance = (what: string, body: object, changes: Change[]) => {
    const who = as(aPerson('finance'));
    const order = { ...body, act: act() };
    return ask(
      what,
      (key) => who.post(`/v1/budgets/${programmeId}/${what}`, order, { key }),
      () => changes,
    );
  };
  const municipal = (line: Line) => ({ line, source: 'municipal' });
  const ofCall = (what: string, callId: string, body: object, now: string = times.open) => {
    const who = as(aPerson(what === 'decision' ? 'chair' : 'officer'));
    return (key: string) => who.post(`/v1/calls/${callId}/${what}`, body, { key, now });
  };
  return {
    fund: (line: Line, amount: Money) => finance('funding', { ...municipal(line), amount }, both(line, bani(amount))),
    cut: (line: Line, amount: Money) => finance('cuts', { ...municipal(line), amount }, both(line, -bani(amount))),
    transfer: (from: Line, to: Line, amount: Money) =>
      finance('transfers', { from: municipal(from), to: municipal(to), amount }, [
        ...both(from, -bani(amount)),
        ...both(to, bani(amount)),
      ]),
    publish: (callId: string, envelopes: Envelopes) =>
      ask('publication', ofCall('publication', callId, {}, times.drafting), () =>
        lines(envelopes).flatMap(([line, amount]) => moved(line, 'available', 'announced', bani(amount))),
      ),
    cancel: (callId: string, announced: Envelopes, now?: string) =>
      ask('cancellation', ofCall('cancellation', callId, { reason: 'Nu mai este nevoie.' }, now), () =>
        lines(announced).flatMap(([line, amount]) => moved(line, 'announced', 'available', bani(amount))),
      ),
    extend: (callId: string, date: string) => {
      const body = { closes: { date, time: '17:00' }, reason: 'Prea puține cereri.' };
      return ask('extension', ofCall('extension', callId, body), () => []);
    },
    decide: (callId: string) => ask('decision', ofCall('decision', callId, { act: act() }, times.decision), decided),
  };
}
export type Crowd = ReturnType<typeof aCrowd>;

const both = (line: Line, amount: number): Change[] => [
  [line, 'secured', amount],
  [line, 'available', amount],
];

/** What a decision says about a pot, in lei. */
export interface DecidedPot {
  readonly line: Line;
  readonly envelope: Money;
  readonly awarded: Money;
  readonly unspent: Money;
}
export const potsOf = (body: Body): readonly DecidedPot[] => body['pots'] as readonly DecidedPot[];

const decided = (body: Body): Change[] =>
  potsOf(body).flatMap(({ line, awarded, unspent }) => [
    ...moved(line, 'announced', 'reserved', bani(awarded)),
    ...moved(line, 'announced', 'available', bani(unspent)),
  ]);
