import { expect, test } from 'vitest';
import { countWork } from '../../shared/evaluations/index.ts';

type Deps = Parameters<typeof countWork>[0];
const standing = (applicationId: string, state: string) => ({ applicationId, state });
const sheet = (applicationId: string, state: string) => ({ applicationId, state });

/** A call that needs two sheets for each application, with these dossiers, seats and sheets. */
const work = (known: { standings?: unknown[]; members?: unknown[]; sheets?: unknown[]; call?: unknown }) =>
  countWork({
    calls: { get: () => Promise.resolve('call' in known ? known.call : { rules: { minEvaluations: { value: 2 } } }) },
    applications: { standings: () => Promise.resolve(known.standings ?? []) },
    evaluations: {
      commission: () => Promise.resolve(known.members && { members: known.members }),
      sheets: () => Promise.resolve(known.sheets ?? []),
    },
  } as unknown as Deps)('any' as never);

test('counts dossiers by state, those who score, and sheets that are still somebody’s', async () => {
  const counted = await work({
    standings: [standing('a', 'eligible'), standing('b', 'submitted'), standing('c', 'submitted')],
    members: [
      { userId: '1', role: 'president' },
      { userId: '2', role: 'member' },
      { userId: '3', role: 'secretary' },
    ],
    sheets: [sheet('a', 'locked'), sheet('a', 'drafting'), sheet('a', 'recused')],
  });
  expect(counted).toEqual({
    ok: true,
    value: {
      applications: { eligible: 1, submitted: 2 },
      evaluators: 2,
      sheets: 2,
      locked: 1,
      required: 2,
      complete: false,
    },
  });
});

test('nothing has begun: no commission, no sheets, nothing complete', async () => {
  const counted = await work({});
  expect(counted).toMatchObject({ value: { applications: {}, evaluators: 0, sheets: 0, complete: false } });
});

test('a call that is not there has no work', async () => {
  expect(await work({ call: undefined })).toEqual({ ok: false, error: { code: 'NoSuchThing' } });
});
