import type { LineCode, ProgrammeId } from '../kernel/ids.ts';
import { leiText } from '../kernel/money.ts';
import type { Bucket, Movement, PotId, Source } from './model.ts';

/** A bucket holds less than was asked; amounts are lei strings. */
export interface MoneyShort {
  readonly code: 'MoneyShort';
  readonly line: LineCode;
  readonly source: Source;
  readonly bucket: Bucket;
  readonly asked: string;
  readonly available: string;
  readonly short: string;
}
/** This movement was already made for this reference (a call, a request). */
export interface MovementClash {
  readonly code: 'MovementAlreadyMade';
  readonly movement: Movement;
  readonly reference: string;
}
/** Municipal money would pass the programme's ceiling; amounts are lei strings. */
export interface CeilingExceeded {
  readonly code: 'CeilingExceeded';
  readonly asked: string;
  readonly room: string;
  readonly short: string;
  readonly at: readonly string[];
}
export interface BudgetAlreadyOpen {
  readonly code: 'BudgetAlreadyOpen';
  readonly programmeId: ProgrammeId;
}
/** The programme has no such line, or plans no money on it. */
export interface UnknownLine {
  readonly code: 'UnknownLine';
  readonly line: LineCode;
  readonly at: readonly string[];
}
export interface AmountZero {
  readonly code: 'AmountZero';
  readonly at: readonly string[];
}
/** More than the platform can express would lie in one pot. */
export interface PotTooLarge {
  readonly code: 'PotTooLarge';
  readonly line: LineCode;
  readonly source: Source;
  readonly most: string;
  readonly at: readonly string[];
}
/** A donation's money stays in its own pot: its line, its donor, its purpose. */
export interface DonationBound {
  readonly code: 'DonationBound';
  readonly line: LineCode;
  readonly source: Source;
  readonly at: readonly string[];
}
/** The same slug came before with another donor or purpose. */
export interface DonationDiffers {
  readonly code: 'DonationDiffers';
  readonly source: Source;
  readonly at: readonly string[];
}
export interface SamePot {
  readonly code: 'SamePot';
  readonly line: LineCode;
  readonly source: Source;
  readonly at: readonly string[];
}
/** Money kept moving while it was being checked. */
export interface BudgetMoving {
  readonly code: 'BudgetMoving';
}
export interface NoSuchThing {
  readonly code: 'NoSuchThing';
}
export const noSuchThing: NoSuchThing = { code: 'NoSuchThing' };

/** What is short in a bucket, from the numbers the database saw (a pot that does not exist holds nothing). */
export const moneyShort = ({ line, source }: PotId, bucket: Bucket, asked: number, found: unknown): MoneyShort => {
  const held = typeof found === 'number' ? found : 0;
  const amounts = { asked: leiText(asked), available: leiText(held), short: leiText(asked - held) };
  return { code: 'MoneyShort', line, source, bucket, ...amounts };
};

/** How much too much was asked, from the room the database saw. */
export const ceilingExceeded = (asked: number, room: number): CeilingExceeded => {
  const amounts = { asked: leiText(asked), room: leiText(room), short: leiText(asked - room) };
  return { code: 'CeilingExceeded', ...amounts, at: ['/amount'] };
};
