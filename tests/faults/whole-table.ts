import { expect } from 'vitest';
import * as z from 'zod';
import { Entry, verifyChain } from '../../shared/audit/index.ts';
import { hashOf } from '../../shared/kernel/canonical.ts';
import { fromItem, type Row } from '../../shared/store/index.ts';
import type { Running } from './private-stack.ts';

const Aggregate = z.object({ trail: z.object({ number: z.int(), hash: z.string() }) });

/**
 * Nothing in the table is half-written: every chain of the trail verifies, ends exactly where its aggregate remembers,
 * every kept answer belongs to a command that left its entry (saving a draft leaves none), and every budget keeps every law.
 */
export async function expectWhole(running: Running): Promise<readonly Row[]> {
  const rows = await running.rows();
  const entries = rows.filter(({ type }) => type === 'audit-entry').map((row) => fromItem(Entry, row));
  expectChains(rows, entries);
  const commands = new Set(entries.map(({ commandId }) => commandId));
  const answers = rows.filter(({ type }) => type === 'answer');
  const saved = ({ value }: Row) => typeof value === 'object' && value !== null && 'savedAt' in value;
  expect(answers.filter((answer) => !commands.has(String(answer['commandId'])) && !saved(answer))).toEqual([]);
  await expectLaws(running, rows);
  return rows;
}

function expectChains(rows: readonly Row[], entries: readonly Entry[]): void {
  const chains = [...Map.groupBy(entries, ({ subject }) => subject).values()].map((chain) =>
    chain.toSorted((a, b) => a.number - b.number),
  );
  for (const chain of chains) expect(verifyChain(chain)).toMatchObject({ holds: true });
  const remembered = rows.flatMap((row) => {
    const aggregate = Aggregate.safeParse(row);
    return aggregate.success && aggregate.data.trail.number > 0 ? [aggregate.data.trail.hash] : [];
  });
  expect(remembered.toSorted()).toEqual(chains.map((chain) => chain.at(-1)?.hash ?? '').toSorted());
}

async function expectLaws({ as }: Running, rows: readonly Row[]): Promise<void> {
  const budgets = rows.filter(({ pk, sk }) => String(pk).startsWith('BUDGET#') && sk === 'HEAD');
  expect(budgets.length).toBeGreaterThan(0);
  for (const { pk } of budgets) {
    const programmeId = String(pk).slice('BUDGET#'.length);
    const { status, body } = await as('auditor').get(`/v1/budgets/${programmeId}/verification`);
    expect({ status, holds: body['holds'], broken: broken(body['laws']) }).toEqual({
      status: 200,
      holds: true,
      broken: [],
    });
    const trail = await as('auditor').get(`/v1/audit/budget:${programmeId}/verification`);
    expect(trail.body).toMatchObject({ holds: true });
  }
}

const Laws = z.array(z.looseObject({ law: z.string(), holds: z.boolean() }));
const broken = (laws: unknown) => Laws.parse(laws).filter(({ holds }) => !holds);

/** What the table says, item by item, to be compared with what it says later. */
export const fingerprint = (rows: readonly Row[]): Readonly<Record<string, string>> =>
  Object.fromEntries(rows.map((row) => [`${String(row['pk'])} / ${String(row['sk'])}`, hashOf(z.json().parse(row))]));
