import { times } from '../../builders/http-calls.ts';
import { apiAt, done } from '../../builders/http-client.ts';
import { aPerson } from '../../builders/http-people.ts';
import { scenarios } from '../../builders/http.ts';
import type { Place } from './place.ts';

/** The pages of the money: a programme with municipal money, a donation and a call, and one with nothing yet. */
export async function financePlaces(url: string, machineClient: string): Promise<Place[]> {
  const api = apiAt({ url, machineClient, now: times.open });
  const here = scenarios(api);
  const who = aPerson('finance');
  const now = times.open;
  const empty = await here.aProgramme();
  const programmeId = await here.aFundedProgramme();
  const donation = { slug: 'unicef-moldova', donor: 'UNICEF Moldova', purpose: 'Servicii pentru copii' };
  const act = { number: '6/21', date: '2017-03-02' };
  await done(
    api.as(who).post(`/v1/budgets/${programmeId}/funding`, { line: '4.1', source: donation, amount: '5000.00', act }),
  );
  await here.aPublishedCall({
    programmeId,
    change: { envelopes: [{ line: '4.1', source: 'municipal', amount: '50000.00' }] },
  });
  const ofMoney = (name: string, path: string): Place => ({ name, path: `/finance/${path}`, now, who });
  return [
    { name: 'finance', path: '/finance', now, who },
    ofMoney('finance-budget', programmeId),
    ofMoney('finance-budget-empty', empty),
    ofMoney('finance-ledger', `${programmeId}/entries`),
    ofMoney('finance-ledger-nothing', `${programmeId}/entries?line=4.7&from=2017-01-01`),
    ofMoney('finance-secure', `${programmeId}/secure`),
    ofMoney('finance-cut', `${programmeId}/cut`),
    ofMoney('finance-transfer', `${programmeId}/transfer`),
    ofMoney('finance-verification', `${programmeId}/verification`),
  ];
}
