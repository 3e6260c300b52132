import { randomUUID } from 'node:crypto';
import { aRegistration } from '../builders/organisations.ts';
import { aCallDraft, times } from '../builders/http-calls.ts';
import { aKey, type Body, type Reply } from '../builders/http-client.ts';
import { aContent } from '../builders/http-contents.ts';
import { aPerson, type Person } from '../builders/http-people.ts';
import { insist } from './insist.ts';
import type { PrivateStack } from './private-stack.ts';
import { aCode, scorer } from './scored-call.ts';

/** A command that was acknowledged: how to send it again, and the answer it got. */
export interface Acknowledged {
  readonly again: () => Promise<Reply>;
  readonly reply: Reply;
}
/** One command of a client. */
export interface Asked {
  readonly who: Person;
  readonly method?: 'POST' | 'PUT' | 'PATCH';
  readonly path: string;
  readonly body?: unknown;
  readonly now?: string;
  readonly ifMatch?: number;
}

/** Clients that insist on every command under one key, and what they were told. */
export function aBurst(platform: PrivateStack) {
  const acknowledged: Acknowledged[] = [];
  let failures = 0;
  const ask = async ({ who, method = 'POST', path, body, ...how }: Asked): Promise<Body> => {
    const key = aKey();
    const again = () => platform.running.as(who).send(method, path, body, { ...how, key });
    const answered = await insist(again);
    failures += answered.failures;
    const { reply } = answered;
    if (reply.status >= 300) throw new Error(`${path}: ${String(reply.status)} ${JSON.stringify(reply.body)}`);
    acknowledged.push({ again, reply });
    return reply.body;
  };
  return { ask, acknowledged, failures: () => failures };
}
export type Ask = ReturnType<typeof aBurst>['ask'];

/** Secures money six times; each act has a number of its own. */
export async function financier(ask: Ask, programmeId: string): Promise<readonly string[]> {
  const who = aPerson('finance');
  const acts: string[] = [];
  for (let turn = 1; turn <= 6; turn += 1) {
    const act = { number: randomUUID(), date: '2017-06-29' };
    const body = { line: '4.2', source: 'municipal', amount: `${String(turn)}.07`, act };
    await ask({ who, path: `/v1/budgets/${programmeId}/funding`, body });
    acts.push(act.number);
  }
  return acts;
}

/** Drafts four calls, each with a code of its own. */
export async function officer(ask: Ask, programmeId: string): Promise<readonly string[]> {
  const who = aPerson('officer');
  const ids: string[] = [];
  for (let turn = 1; turn <= 4; turn += 1) {
    const draft = aCallDraft(programmeId, { code: aCode() });
    ids.push((await ask({ who, path: '/v1/calls', body: draft, now: times.drafting })).id);
  }
  return ids;
}

/** Registers, writes an application and submits it; gives its id. */
export async function applicant(ask: Ask, callId: string): Promise<string> {
  const who = aPerson();
  const now = times.beforeOpening;
  const { id: organisationId } = await ask({ who, path: '/v1/organisations', body: aRegistration(), now });
  const { id, version } = await ask({ who, path: `/v1/calls/${callId}/applications`, body: { organisationId } });
  await ask({ who, method: 'PATCH', path: `/v1/applications/${id}`, body: aContent(), ifMatch: version });
  await ask({ who, path: `/v1/applications/${id}/submission` });
  return id;
}

/** Locks the sheets of these applications. */
export async function evaluator(ask: Ask, applications: readonly string[]): Promise<void> {
  for (const id of applications)
    await ask({ who: scorer, path: `/v1/applications/${id}/evaluation/lock`, now: times.evaluation });
}
