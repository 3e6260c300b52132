import { times } from '../../builders/http-calls.ts';
import { apiAt, done } from '../../builders/http-client.ts';
import { aPerson } from '../../builders/http-people.ts';
import { scenarios } from '../../builders/http.ts';
import type { Place } from './place.ts';

const SECTIONS = ['basics', 'calendar', 'money', 'rules', 'grid', 'rules-evaluation', 'requirements', 'documents'];

/** The secretariat's pages: a draft with too little money, and an open call with an answered and an unanswered question. */
export async function officerPlaces(url: string, machineClient: string): Promise<Place[]> {
  const api = apiAt({ url, machineClient, now: times.open });
  const here = scenarios(api);
  const who = aPerson('officer');
  const programmeId = await here.aFundedProgramme();
  const open = await here.aPublishedCall({
    programmeId,
    change: { code: 'OPEN-17', envelopes: [{ line: '4.1', source: 'municipal', amount: '20000.00' }] },
  });
  const draft = await here.aDraftCall({ programmeId, change: { code: 'DRAFT-17' } });
  const ask = (text: string) => done(api.as(aPerson()).post(`/v1/calls/${open.callId}/questions`, { text }));
  const answered = await ask('Se acceptă copii ale statutului?');
  const asked = await ask('Cum se calculează contribuția proprie a organizației?');
  const answer = { text: { ro: 'Da, copii lizibile.', ru: 'Да, разборчивые копии.', en: 'Yes, legible copies.' } };
  await done(api.as('officer').put(`/v1/calls/${open.callId}/questions/${answered.id}/answer`, answer));
  const at = (name: string, path: string, now: string = times.open): Place => ({
    name: `officer-${name}`,
    path: `/admin${path}`,
    now,
    who,
  });
  const [ofDraft, ofOpen] = [`/calls/${draft.callId}`, `/calls/${open.callId}`];
  return [
    at('dashboard', ''),
    at('programmes', '/programmes'),
    at('new', '/calls/new', times.drafting),
    at('new-from', `/calls/new?from=${open.callId}`, times.drafting),
    at('draft', ofDraft, times.drafting),
    ...SECTIONS.map((section) => at(`edit-${section}`, `${ofDraft}/edit/${section}`, times.drafting)),
    at('edit-more', `${ofDraft}/edit/grid?more=1`, times.drafting),
    at('publish', `${ofDraft}/publish`, times.drafting),
    at('drop', `${ofDraft}/cancel`, times.drafting),
    at('overview', ofOpen),
    at('overview-closed', ofOpen, times.closed),
    at('extend', `${ofOpen}/extend`),
    at('cancel', `${ofOpen}/cancel`),
    at('questions', `${ofOpen}/questions`),
    at('answer', `${ofOpen}/questions/${asked.id}`),
  ];
}
