import { EICAR } from '../../../infra/local/objects/scanner.ts';
import { times } from '../../builders/http-calls.ts';
import { apiAt, done, eventually } from '../../builders/http-client.ts';
import { aFullContent } from '../../builders/http-contents.ts';
import { scenarios } from '../../builders/http.ts';
import type { Place } from './place.ts';

/** A file that scanners know as a threat, in a format the call takes. */
export const aThreat = (): Buffer => Buffer.from(`%PDF-1.7\n${EICAR}\n`);

/** One situation for every page from the first document to the result. */
export async function filingPlaces(url: string, machineClient: string): Promise<Place[]> {
  const api = apiAt({ url, machineClient, now: times.open });
  const here = scenarios(api);
  const [drafts, { place: toComplete }, results] = [
    await begun(api, here),
    await asked(here),
    await here.aPublishedResult({ requests: ['20000.00', '15000.00'] }),
  ];
  const [winner] = results.applications;
  return [
    ...drafts,
    toComplete,
    {
      name: 'filing-result',
      path: `/my/applications/${winner!.applicationId}/result`,
      now: times.results,
      who: winner!.organisation.representative,
    },
  ];
}

type Here = ReturnType<typeof scenarios>;

/** Documents in every state, an application that is ready, and one that was submitted, all of an open call. */
async function begun({ as }: ReturnType<typeof apiAt>, here: Here): Promise<Place[]> {
  const call = await here.aPublishedCall({ rules: { maxApplicationsPerOrganisation: 3 } });
  const organisation = await here.anOrganisation();
  const { representative, editor } = organisation;
  const draft = await here.aDraft(call, organisation);
  await here.attach(draft);
  const { documentId: infected } = await here.attach(draft, { content: aThreat(), fileName: 'raport.pdf' });
  const { documentId: awaited } = await here.upload(draft, {
    fileName: 'un nume foarte lung de fișier scanat la imprimanta din birou 2017-03-20.pdf',
  });
  const ready = await here.aCompleteDraft(call, '18000.00', organisation, aFullContent);
  const submitted = await here.aCompleteDraft(call, '20000.00', organisation);
  await here.submit(submitted);
  await eventually(async () => {
    const { documents } = await done(as(editor).get(`/v1/applications/${draft.applicationId}`));
    if (!JSON.stringify(documents).includes('infected')) throw new Error('not scanned yet');
  });
  const place = (name: string, { applicationId }: { applicationId: string }, page: string, who = representative) => ({
    name: `filing-${name}`,
    path: `/my/applications/${applicationId}${page}`,
    now: times.open,
    who,
  });
  return [
    place('documents', draft, '/documents'),
    place('upload', draft, `/documents/${awaited}/upload`),
    place('sent', draft, `/documents/${awaited}/sent`),
    { ...place('open-infected', draft, `/documents/${infected}`), status: 422 },
    place('remove', draft, `/documents/${infected}/remove`),
    place('check-incomplete', draft, '/check'),
    place('check-ready', ready, '/check'),
    place('check-editor', ready, '/check', editor),
    place('receipt', submitted, '/receipt'),
    place('withdraw', submitted, '/withdraw'),
    place('result-later', submitted, '/result'),
    { name: 'filing-question', path: `/my/calls/${call.callId}/question`, now: times.open, who: editor },
    { name: 'filing-question-closed', path: `/my/calls/${call.callId}/question`, now: times.closed, who: editor },
  ];
}

/** An application the officer wants completed. */
async function asked(here: Here) {
  const call = await here.aScreenedCall({ verdict: 'to-complete' });
  const [application] = call.applications;
  const { applicationId, organisation } = application!;
  const place: Place = {
    name: 'filing-completion',
    path: `/my/applications/${applicationId}/completion`,
    now: times.screening,
    who: organisation.representative,
  };
  return { place, application: application! };
}
