import { times } from '../../builders/http-calls.ts';
import { apiAt, done } from '../../builders/http-client.ts';
import { aPerson } from '../../builders/http-people.ts';
import { scenarios } from '../../builders/http.ts';
import type { Place } from './place.ts';

/** The pages of the audit: the trail of a call with its commission, and everything its officer did. */
export async function auditPlaces(url: string, machineClient: string): Promise<Place[]> {
  const api = apiAt({ url, machineClient, now: times.open });
  const here = scenarios(api);
  const who = aPerson('auditor');
  const officer = aPerson('officer');
  const now = times.open;
  const { callId, programmeId, version } = await here.aPublishedCall();
  const extension = { closes: { date: '2017-04-10', time: '17:00' }, reason: 'Prea puține cereri.' };
  await done(api.as(officer).post(`/v1/calls/${callId}/extension`, extension, { ifMatch: version }));
  const ofAudit = (name: string, path: string): Place => ({ name, path: `/audit${path}`, now, who });
  return [
    ofAudit('audit', ''),
    ofAudit('audit-found', '?q=SUB-17'),
    ofAudit('audit-nothing', '?q=nimic'),
    ofAudit('audit-deeds', `?person=${officer.sub}&from=2017-01-01`),
    ofAudit('audit-trail', `/call:${callId}`),
    ofAudit('audit-trail-budget', `/budget:${programmeId}`),
    ofAudit('audit-chain', `/budget:${programmeId}/verification`),
  ];
}
