import {
  type AlreadyAnswered,
  commit,
  nextEntry,
  type StaleVersion,
  subjectOf,
  trailOf,
  untouched,
} from '../../audit/index.ts';
import { type BudgetAlreadyOpen, openBudgetWrites, openingEntry } from '../../budget/index.ts';
import type { Command } from '../../kernel/command.ts';
import type { Result } from '../../kernel/result.ts';
import type { Store } from '../../store/index.ts';
import { type ProgrammeFile, programmeOf } from '../file.ts';
import { checkFile, type FileRefusal } from '../file-rules.ts';
import { linesOf } from '../lines.ts';
import type { Programme } from '../model.ts';
import { type ProgrammeAlreadyImported, programmeWrites } from '../repository.ts';

export type ImportRefusal = FileRefusal | ProgrammeAlreadyImported | BudgetAlreadyOpen | StaleVersion | AlreadyAnswered;

/** Imports a programme from its file and opens its budget with the ceiling, in one transaction. */
export const importProgramme =
  ({ store }: { readonly store: Store }) =>
  async (command: Command, file: ProgrammeFile): Promise<Result<Programme, ImportRefusal>> => {
    const checked = checkFile(file);
    if (!checked.ok) return checked;
    const content = programmeOf(file);
    const entry = nextEntry(untouched, command, {
      subject: subjectOf('programme', content.id),
      action: 'import',
      data: { ceiling: content.ceiling.amount, lines: linesOf(content).length },
    });
    const programme = { ...content, version: entry.number, trail: trailOf(entry) };
    const { id, ceiling } = programme;
    return commit<Programme, ImportRefusal>(store, command, {
      entries: [entry, openingEntry(id, ceiling.amount, command)],
      writes: [...programmeWrites(programme, command.id), ...openBudgetWrites(id, ceiling.amount, command)],
      value: programme,
    });
  };
