import type { CallMovement } from '../budget/index.ts';
import type { Command } from '../kernel/command.ts';
import { type Call, isPublic } from './model.ts';

/** The money a published call holds; none when it was published subject to funds, or is limited by seats or places. */
export const announcedBy = (call: Call, command: Command): CallMovement => ({
  programmeId: call.programmeId,
  reference: call.id,
  amounts: isPublic(call) && !call.rules.subjectToFunds.value ? call.envelopes : [],
  command,
});
