import { times } from '../../builders/http-calls.ts';
import { apiAt } from '../../builders/http-client.ts';
import { aContent } from '../../builders/http-contents.ts';
import { aPerson } from '../../builders/http-people.ts';
import { scenarios } from '../../builders/http.ts';
import type { Place } from './place.ts';

const row = (item: string, unit: string, quantity: number, unitPrice: string, own: string) => ({
  ...{ item, unit, quantity, unitPrice, own },
});
const written = aContent('20000.00', {
  experience: { activity: 'Centru de zi din 2009.', earlierProjects: 'Tabăra „Lumina”, 2015, 15 000 lei.' },
  indicators: [{ title: 'Copii înscriși la ateliere', unit: 'copii', baseline: 0, target: 60, proof: 'Lista semnată' }],
  partners: [{ name: 'Liceul „Mihai Eminescu”', role: 'Pune la dispoziție sălile.' }],
  budget: [
    row('Rechizite școlare', 'set', 60, '250.00', '1000.00'),
    row('Onorariul instructorului', 'oră', 48, '150.00', '2200.50'),
  ],
  declarations: { dataIsTrue: true },
});

/** Every page of who applies, each in the situation that shows the most of it. */
export async function applicantPlaces(url: string, machineClient: string): Promise<Place[]> {
  const api = apiAt({ url, machineClient, now: times.open });
  const here = scenarios(api);
  const programmeId = await here.aFundedProgramme([
    { line: '4.1', amount: '90000.00' },
    { line: '4.2', amount: '30000.00' },
  ]);
  const envelopes = [
    { line: '4.1', source: 'municipal', amount: '60000.00' },
    { line: '4.2', source: 'municipal', amount: '20000.00' },
  ];
  const call = await here.aPublishedCall({ programmeId, change: { code: 'DES-17', envelopes } });
  const checked = await here.aPublishedCall({
    programmeId,
    change: { code: 'SUB-17', envelopes: [{ line: '4.1', source: 'municipal', amount: '30000.00' }] },
  });
  const organisation = await here.anOrganisation();
  const { organisationId, representative, editor } = organisation;
  const shared = await here.anOrganisation();
  await here.join(shared, shared.editor, 'representative');
  const invited = aPerson();
  await here.invite(organisation, invited);
  await here.invite(shared, invited, 'representative');
  const draft = await here.write(await here.aDraft(call, organisation), written);
  const empty = await here.aDraft(call);
  const filed = await here.aCompleteDraft(call, '12000.00', organisation);
  await here.submit(filed);
  const toComplete = await here.aCompleteDraft(checked, '15000.00', organisation);
  await here.submit(toComplete);
  const refused = await here.aSubmittedApplication(checked);
  await here.screen(toComplete, 'to-complete');
  await here.screen(refused, 'not-met');
  const open = (name: string, path: string, who = representative): Place => ({ name, path, now: times.open, who });
  const later = (name: string, path: string, who = representative): Place => ({
    ...open(name, path, who),
    now: times.screening,
  });
  const mine = `/my/applications/${draft.applicationId}`;
  const house = `/my/organisations/${organisationId}`;
  const sections = ['project', 'project/description', 'organisation', 'contacts', 'activities', 'indicators'];
  return [
    open('my', '/my'),
    open('my-new', '/my', aPerson()),
    open('account', '/my/account', aPerson('officer', 'chair')),
    open('my-invited', '/my', invited),
    open('organisation-new', '/my/organisations/new'),
    open('organisation', house),
    open('organisation-editor', house, editor),
    open('organisation-edit', `${house}/edit`),
    open('members', `${house}/members`),
    open('step-down', `/my/organisations/${shared.organisationId}/step-down`, shared.editor),
    open('member-remove', `${house}/members/${editor.sub}/remove`),
    open('member-uninvite', `${house}/members/${invited.sub}/remove`),
    open('member-leave', `${house}/members/${editor.sub}/remove`, editor),
    open('apply', `/my/calls/${call.callId}/apply`),
    open('apply-register-first', `/my/calls/${call.callId}/apply`, aPerson()),
    open('application-draft', mine),
    open('application-editor', mine, editor),
    open('application-submitted', `/my/applications/${filed.applicationId}`),
    ...[...sections, 'partners', 'budget', 'declarations'].map((page) =>
      open(`application-${page.replace('/', '-')}`, `${mine}/${page}`),
    ),
    open(
      'application-budget-empty',
      `/my/applications/${empty.applicationId}/budget`,
      empty.organisation.representative,
    ),
    later('application-late', mine),
    later('application-section-late', `${mine}/budget`),
    later('application-to-complete', `/my/applications/${toComplete.applicationId}`),
    later('application-ineligible', `/my/applications/${refused.applicationId}`, refused.organisation.representative),
  ];
}
