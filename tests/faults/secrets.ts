import { randomUUID } from 'node:crypto';
import type { ApplicationAtHand } from '../builders/http-applications.ts';
import { type CallAtHand, times } from '../builders/http-calls.ts';
import { done } from '../builders/http-client.ts';
import { aContent } from '../builders/http-contents.ts';
import { aPerson, type Person } from '../builders/http-people.ts';
import { aRegistration } from '../builders/organisations.ts';
import type { Running } from './private-stack.ts';

/** A word that is nowhere else: where it turns up, what it marks was read. */
const mark = (what: string): string => `${what}-${randomUUID().slice(0, 13)}`;

/** An application whose every secret is marked. */
export interface Marked extends ApplicationAtHand {
  readonly documentId: string;
  /** What the dossier says: its text, its file, its sum. */
  readonly dossier: readonly string[];
  /** Persons in it and in the register: how to reach them. */
  readonly persons: readonly string[];
}

/** An organisation with a complete draft, everything in both marked. */
async function aMarkedDraft(running: Running, call: CallAtHand, requested: string): Promise<Marked> {
  const { anOrganisation, aDraft, write, attach } = running;
  const persons = [mark('mail'), mark('lead'), mark('tel'), mark('admin')];
  const [email, lead, , administrator] = persons.map((word) => `${word}@example.org`);
  const organisation = await anOrganisation(
    aRegistration({ contacts: { administrator: administrator ?? '', email: email ?? '' } }),
  );
  const [text, title, file] = [mark('text'), mark('title'), mark('file')];
  const { project, contacts } = aContent();
  const said = aContent(requested, {
    project: { ...project, title, description: text },
    contacts: { ...contacts, lead: { name: `Ion ${persons[2] ?? ''}`, email: lead } },
  });
  const application = await write(await aDraft(call, organisation), said);
  const { documentId } = await attach(application, { fileName: `${file}.pdf` });
  return { ...application, documentId, dossier: [text, title, file, requested], persons };
}

/** What an evaluator writes, marked. */
const aMarkedScore = (word: string) => ({
  scores: ['R', 'N'].map((criterion) => ({ criterion, points: 37, justification: `Pentru că ${word}.` })),
});

/**
 * A call in evaluation. Anna and Boris have a sheet of each of two applications: Anna has locked hers of the first, Boris has one of the
 * first open and has declared a conflict on the second. A third organisation never submitted its draft.
 */
export async function aSecretCall(running: Running) {
  const { as, aPublishedCall, submit, screen, aCommission, declare, recuse } = running;
  const call = await aPublishedCall();
  const first = await aMarkedDraft(running, call, '17345.67');
  const second = await aMarkedDraft(running, call, '18345.78');
  const draft = await aMarkedDraft(running, call, '19345.89');
  for (const one of [first, second]) await submit(one);
  for (const one of [first, second]) await screen(one);
  const [anna, boris] = [aPerson('evaluator'), aPerson('evaluator')];
  await aCommission(call, [anna, boris]);
  const now = times.evaluation;
  await done(as('officer').post(`/v1/calls/${call.callId}/assignments`, {}, { now }));
  const reasons = { anna: mark('reason'), boris: mark('reason') };
  const score = async (who: Person, { applicationId }: Marked, word: string) => {
    const { version } = await declare(who, { applicationId });
    const path = `/v1/applications/${applicationId}/evaluation`;
    await done(as(who).put(path, aMarkedScore(word), { now, ifMatch: version }));
  };
  await score(anna, first, reasons.anna);
  await done(as(anna).post(`/v1/applications/${first.applicationId}/evaluation/lock`, undefined, { now }));
  await recuse(boris, second);
  return { call, first, second, draft, anna, boris, reasons, scoreAsBoris: () => score(boris, first, reasons.boris) };
}
export type SecretCall = Awaited<ReturnType<typeof aSecretCall>>;
