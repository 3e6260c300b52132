import { hindrances, type SeenCall } from '../../../../../shared/calls/index.ts';
import type { OwnVisit } from '../../../edge/page.ts';
import { sentenceIn } from '../../../forms/route-form.ts';
import type { StaffApp } from '../../app.ts';
import { moneyShort, potsFor } from './pots.ts';
import { mendedIn, type Section } from './sections.ts';

/** What keeps a draft from being published, as publication would say it now. */
export interface Hindrance {
  readonly section: Section;
  readonly text: string;
}

/** All of it at once: what contradicts itself, and what money is not there. */
export async function hindrancesOf(app: StaffApp, visit: OwnVisit, call: SeenCall): Promise<readonly Hindrance[]> {
  const [programme, pots, taken] = await Promise.all([
    app.programmes.programmes.get(call.programmeId),
    potsFor(app, visit, call),
    codeTaken(app, visit, call),
  ]);
  const refusals = [
    ...(programme === undefined ? [] : hindrances(call, programme, visit.now)),
    ...moneyShort(call, pots),
    ...taken,
  ];
  return refusals.map((refusal) => ({
    section: mendedIn(refusal.code) ?? 'basics',
    text: sentenceIn(app.kit.sentences, visit, refusal),
  }));
}

/** Whether another published call of the programme already numbers its applications so, among the latest hundred. */
async function codeTaken(app: StaffApp, { person, now }: OwnVisit, { id, code, programmeId }: SeenCall) {
  const filter = { programme: programmeId };
  const page = await app.calls.listCalls({ actor: person.actor, now }, filter, { limit: 100 });
  const others = page.ok ? page.value.items : [];
  return others.some((other) => other.id !== id && other.code === code && other.publishedAt !== undefined)
    ? [{ code: 'CallCodeTaken' as const, callCode: code }]
    : [];
}
