import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LineCode } from '../../shared/kernel/ids.ts';
import { daysLater } from '../../shared/kernel/instants.ts';
import {
  aField,
  anApplicant,
  aPlatform,
  type ApplicationsSetting,
  aReceivedDocument,
  aSubmittedApplication,
  done,
} from '../builders/applications.ts';
import { AFTERWARDS, aCommand, someone } from '../builders/calls.ts';

let setting: ApplicationsSetting;
let app: ApplicationsSetting['app'];
beforeAll(async () => {
  setting = await aPlatform();
  ({ app } = setting);
});
afterAll(() => setting.stop());

const officer = someone('officer');
const incomplete = [
  { requirement: 'registered', verdict: 'met' },
  { requirement: 'statut', verdict: 'to-complete', reason: 'Lipsește ultima pagină.' },
] as const;
const met = [
  { requirement: 'registered', verdict: 'met' },
  { requirement: 'statut', verdict: 'met' },
] as const;

/** Three applications of three organisations; the second has to be completed. */
async function aCall() {
  const first = await aField(setting);
  const fields = [first];
  for (let n = 0; n < 2; n += 1) fields.push({ call: first.call, ...(await anApplicant(setting.engine)) });
  const ids = [];
  for (const field of fields) ids.push(await aSubmittedApplication(setting, field));
  done(await app.screenApplication(aCommand(officer, AFTERWARDS), { id: ids[1]!, verdicts: [...incomplete] }));
  return { call: first.call, fields, ids };
}

describe('the applications of a call', () => {
  test('are found by state, line and text, in the order of registration, with the sums of all that fit', async () => {
    const { call, fields, ids } = await aCall();
    const find = async (wanted: Parameters<typeof app.findCallApplications>[1]) =>
      done(await app.findCallApplications(call.id, wanted));
    const everything = await find({});
    expect(everything.items.map(({ applicationId }) => applicationId)).toEqual(ids);
    expect(everything.sums).toEqual({ requested: 4_500_000, own: 1_500_000, total: 6_000_000 });
    const page = await find({ from: 1, limit: 1 });
    expect(page.items).toMatchObject([
      { applicationId: ids[1], organisation: fields[1]!.organisation.name, dueAt: daysLater(AFTERWARDS, 5) },
    ]);
    expect(page.all).toHaveLength(3);
    expect((await find({ state: 'to-complete' })).items).toMatchObject([{ applicationId: ids[1] }]);
    expect((await find({ line: LineCode.parse('4.1') })).all).toEqual([]);
    expect((await find({ text: 'BUNICI si' })).all).toHaveLength(3);
    const { registrationNumber } = everything.items[2]!;
    expect((await find({ text: registrationNumber })).items).toMatchObject([{ applicationId: ids[2] }]);
    expect((await find({ text: 'nimic de acest fel' })).sums).toEqual({ requested: 0, own: 0, total: 0 });
  });
});

describe('the history of an application', () => {
  test('has every submission with its receipt and every check with its verdicts, for staff only', async () => {
    const { fields, ids } = await aCall();
    const [id, field] = [ids[1]!, fields[1]!];
    const brought = daysLater(AFTERWARDS, 1);
    await aReceivedDocument(setting, field, id, { now: brought });
    done(await app.submitApplication(aCommand(field.representative, brought), { id }));
    const again = daysLater(AFTERWARDS, 2);
    done(await app.screenApplication(aCommand(officer, again), { id, verdicts: [...met] }));
    const history = done(await app.readHistory(officer, id));
    expect(history.submissions.map(({ submission }) => submission)).toEqual([1, 2]);
    expect(history.screenings).toMatchObject([
      { at: AFTERWARDS, outcome: 'to-complete', dueAt: daysLater(AFTERWARDS, 5), verdicts: incomplete },
      { at: again, outcome: 'eligible', verdicts: met },
    ]);
    for (const stranger of [field.representative, someone(), someone('finance'), someone('evaluator')])
      expect(await app.readHistory(stranger, id)).toMatchObject({ error: { code: 'NoSuchThing' } });
  });
  test('says when it was withdrawn', async () => {
    const { fields, ids } = await aCall();
    done(await app.withdrawApplication(aCommand(fields[0]!.representative, AFTERWARDS), { id: ids[0]! }));
    expect(done(await app.readHistory(officer, ids[0]!))).toMatchObject({ withdrawnAt: AFTERWARDS, screenings: [] });
  });
});
