import { randomUUID } from 'node:crypto';
import { budgetRepository, type PotId, secureFunding } from '../../shared/budget/index.ts';
import type { Role } from '../../shared/kernel/actor.ts';
import type { Command } from '../../shared/kernel/command.ts';
import { LineCode, ProgrammeId, UserId } from '../../shared/kernel/ids.ts';
import { Instant, LocalDate } from '../../shared/kernel/instants.ts';
import { lei, type Minor } from '../../shared/kernel/money.ts';
import { importProgramme, linesOf, programmeRepository } from '../../shared/programmes/index.ts';
import type { Store } from '../../shared/store/index.ts';
import { theProgrammeOfBalti } from './programmes.ts';

/** A request of somebody with these roles, each with its own id. */
export const aCommandOf = (role: Role, change: Partial<Command> = {}): Command => ({
  id: randomUUID(),
  actor: { userId: UserId.parse(`user-${role}`), name: role, roles: [role] },
  now: Instant.parse('2017-03-01T08:00:00.000Z'),
  ...change,
});

export const onLine = (line: string, source = 'municipal'): PotId => ({ line: LineCode.parse(line), source });
export const anAct = { number: '3/14', date: LocalDate.parse('2017-02-23') };

/** A programme of its own with an open budget (ceiling 340 000 lei) and municipal money on the named lines, in lei. */
export async function aBudget(store: Store, money: Readonly<Record<string, number>> = {}) {
  const programmeId = ProgrammeId.parse(`balti-${randomUUID()}`);
  const imported = await importProgramme({ store })(aCommandOf('officer'), theProgrammeOfBalti({ id: programmeId }));
  if (!imported.ok) throw new Error(imported.error.code);
  const deps = { store, plan: planOf(store) };
  const secure = (line: string, amount: Minor, command = aCommandOf('finance')) =>
    secureFunding(deps)(command, programmeId, { line: LineCode.parse(line), source: 'municipal', amount, act: anAct });
  for (const [line, amount] of Object.entries(money)) {
    const secured = await secure(line, lei(amount));
    if (!secured.ok) throw new Error(secured.error.code);
  }
  const budget = budgetRepository(store);
  const pot = (line: string, source?: string) => budget.pot(programmeId, onLine(line, source));
  return { programmeId, deps, secure, pot, head: () => budget.head(programmeId) };
}

const planOf = (store: Store) => async (programmeId: ProgrammeId) => {
  const programme = await programmeRepository(store).get(programmeId);
  return programme && linesOf(programme);
};
