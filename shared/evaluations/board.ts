import type { Standing } from '../applications/index.ts';
import type { OrganisationId, UserId } from '../kernel/ids.ts';
import { type Commission, type CommissionMember, type Sheet, type SheetState, votersOf } from './model.ts';

/** An evaluator in the board, with the load: sheets by state, never points. */
export interface BoardEvaluator {
  readonly userId: UserId;
  /** Absent when somebody left the commission after a recusal. */
  readonly name?: string;
  readonly role?: CommissionMember['role'];
  readonly sheets: Readonly<Record<SheetState, number>>;
}
/** What an evaluator has to do with an application: a sheet in its state, or a conflict the register knows before there is any sheet. */
export type BoardCell = SheetState | 'conflict';
/** An application in the board. */
export interface BoardRow extends Pick<
  Standing,
  'applicationId' | 'registrationNumber' | 'title' | 'organisationId' | 'state'
> {
  /** By evaluator; who has nothing to do with it is absent. */
  readonly cells: ReadonlyMap<UserId, BoardCell>;
  /** Sheets that are still to be given out. */
  readonly missing: number;
}
export interface Board {
  readonly perApplication: number;
  readonly evaluators: readonly BoardEvaluator[];
  readonly rows: readonly BoardRow[];
}

export interface BoardInputs {
  readonly perApplication: number;
  readonly commission: Commission | undefined;
  readonly standings: readonly Standing[];
  readonly sheets: readonly Pick<Sheet, 'applicationId' | 'evaluatorId' | 'state'>[];
  readonly inConflict: (evaluator: UserId, organisation: OrganisationId) => boolean;
}

/** Applications × evaluators: who reads what and how far they are. In it are the eligible applications, and others that have sheets. */
export function boardOf({ perApplication, commission, standings, sheets, inConflict }: BoardInputs): Board {
  const voters = commission === undefined ? [] : votersOf(commission);
  const everybody = [...new Set([...voters, ...sheets.map(({ evaluatorId }) => evaluatorId)])];
  const sheetsOf = Map.groupBy(sheets, ({ applicationId }) => applicationId);
  const rows = standings
    .filter(({ applicationId, state }) => state === 'eligible' || sheetsOf.has(applicationId))
    .sort((a, b) => (a.registrationNumber < b.registrationNumber ? -1 : 1))
    .map(({ applicationId, registrationNumber, title, organisationId, state }) => {
      const own = sheetsOf.get(applicationId) ?? [];
      const known = voters.filter((evaluator) => inConflict(evaluator, organisationId));
      return {
        ...{ applicationId, registrationNumber, title, organisationId, state },
        cells: new Map<UserId, BoardCell>([
          ...known.map((evaluator) => [evaluator, 'conflict'] as const),
          ...own.map((sheet) => [sheet.evaluatorId, sheet.state] as const),
        ]),
        missing: state === 'eligible' ? Math.max(0, perApplication - working(own)) : 0,
      };
    });
  return { perApplication, rows, evaluators: everybody.map((userId) => evaluatorOf(userId, commission, sheets)) };
}

const working = (sheets: BoardInputs['sheets']): number => sheets.filter(({ state }) => state !== 'recused').length;

function evaluatorOf(
  userId: UserId,
  commission: Commission | undefined,
  sheets: BoardInputs['sheets'],
): BoardEvaluator {
  const member = commission?.members.find((one) => one.userId === userId);
  const counts = { assigned: 0, declared: 0, recused: 0, drafting: 0, locked: 0 };
  for (const { evaluatorId, state } of sheets) if (evaluatorId === userId) counts[state] += 1;
  return { userId, ...(member === undefined ? {} : { name: member.name, role: member.role }), sheets: counts };
}
