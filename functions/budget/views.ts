import * as z from 'zod';
import { BudgetEntry, BudgetHead, LAWS, Pot } from '../../shared/budget/index.ts';
import { LineCode, ProgrammeId } from '../../shared/kernel/ids.ts';
import { Lei } from '../../shared/kernel/money.ts';
import { Text } from '../../shared/kernel/text.ts';

export const OfBudget = z.object({ programmeId: ProgrammeId });

/** A pot with its five buckets, in lei. */
const PotView = Pot.extend({
  secured: Lei,
  available: Lei,
  announced: Lei,
  reserved: Lei,
  contracted: Lei,
  paid: Lei,
}).meta({ id: 'Pot' });

const PlanLineView = z
  .object({
    code: LineCode,
    title: Text(1000).nullable(),
    funding: z.enum(['municipal', 'sponsors']),
    planned: Lei.nullable(),
    projects: z.int().nullable(),
    maxGrant: Lei.nullable(),
    statedText: z.string(),
    note: Text(1000).optional(),
  })
  .meta({ id: 'PlanLine', description: 'What the programme plans for a line: null where its source states nothing' });

const HeadView = BudgetHead.omit({ trail: true }).extend({ ceiling: Lei, secured: Lei, room: Lei });

export const EntryView = BudgetEntry.extend({ amount: Lei }).meta({ id: 'BudgetEntry' });

/** The money of a programme with its plan beside it. */
export const BudgetView = HeadView.extend({
  pots: z.array(PotView).readonly(),
  plan: z.array(PlanLineView).readonly(),
}).meta({ id: 'Budget' });

/** What an order of finance did, and the budget after it. */
export const ReceiptView = HeadView.extend({ entries: z.array(EntryView).readonly() }).meta({ id: 'BudgetReceipt' });

export const VerificationView = z
  .object({
    programmeId: ProgrammeId,
    holds: z.boolean(),
    laws: z
      .array(
        z.object({
          law: z.enum(LAWS),
          holds: z.boolean(),
          numbers: z.record(z.string(), z.union([z.string(), z.int()])),
          broken: z.array(z.string()).readonly(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'BudgetVerification' });

/** The statuses of what every order of finance can be refused with. */
export const moneyRefusals = {
  NoSuchThing: 404,
  UnknownLine: 422,
  AmountZero: 422,
  MoneyShort: 422,
  CeilingExceeded: 422,
  PotTooLarge: 422,
  MovementAlreadyMade: 409,
  StaleVersion: 412,
  AlreadyAnswered: 409,
} as const;
