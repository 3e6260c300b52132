import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import * as z from 'zod';
import type { Applied } from '../../../shared/awards/index.ts';
import { CallId } from '../../../shared/kernel/ids.ts';

/** A new decision as the table's stream tells of it. */
const Decided = z.object({
  eventName: z.literal('INSERT'),
  dynamodb: z.object({
    SequenceNumber: z.string(),
    NewImage: z.object({ type: z.object({ S: z.literal('decision') }), callId: z.object({ S: CallId }) }),
  }),
});

/** An application that cannot follow its decision needs a person: the record is tried again and then put aside with an alarm. */
class DecisionNotApplied extends Error {
  constructor({ callId, notApplied }: Applied) {
    const reasons = notApplied.map(({ applicationId, because }) => `${applicationId} ${because}`);
    super(`decision on call ${callId} not applied to: ${reasons.join(', ')}`);
    this.name = 'DecisionNotApplied';
  }
}

/**
 * Follows the decisions of a batch one after the other. The stream is in order, so at the first one that fails the batch ends
 * there and only that one and those after it come again.
 */
export const followDecisions =
  (applyDecision: (callId: CallId) => Promise<Applied>) =>
  async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    for (const record of event.Records) {
      const decided = Decided.safeParse(record);
      if (!decided.success) continue; // the mapping's filter lets only decisions through; anything else is none of ours
      const { SequenceNumber, NewImage } = decided.data.dynamodb;
      try {
        const applied = await applyDecision(NewImage.callId.S);
        console.log(JSON.stringify({ level: 'info', callId: applied.callId, changed: applied.changed }));
        if (applied.notApplied.length > 0) throw new DecisionNotApplied(applied);
      } catch (failure) {
        console.error(JSON.stringify({ level: 'error', callId: NewImage.callId.S, failure: String(failure) }));
        return { batchItemFailures: [{ itemIdentifier: SequenceNumber }] };
      }
    }
    return { batchItemFailures: [] };
  };
