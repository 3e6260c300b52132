import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { ScannedObject, ScanOutcome } from '../../../shared/applications/index.ts';
import type { StaleVersion } from '../../../shared/audit/index.ts';
import type { Command } from '../../../shared/kernel/command.ts';
import { UserId } from '../../../shared/kernel/ids.ts';
import { instantOf } from '../../../shared/kernel/instants.ts';
import type { Result } from '../../../shared/kernel/result.ts';

/** What GuardDuty Malware Protection for S3 says of an object; fields not needed are not looked at. */
const ScanEvent = z.object({
  id: z.string().default(() => randomUUID()),
  time: z.iso.datetime({ offset: true }),
  detail: z.object({
    s3ObjectDetails: z.object({ objectKey: z.string(), eTag: z.string() }),
    scanResultDetails: z.object({ scanResultStatus: z.string() }),
  }),
});

const verdicts: Readonly<Record<string, ScannedObject['verdict']>> = {
  NO_THREATS_FOUND: 'clean',
  THREATS_FOUND: 'infected',
};
const scanner = { userId: UserId.parse('system:scan-verdict'), name: 'scan-verdict', roles: [] };

type RecordScan = (command: Command, scanned: ScannedObject) => Promise<Result<ScanOutcome, StaleVersion>>;

/** The verdict could not be recorded; the event comes again, and in the end goes to the queue of those a person looks at. */
class VerdictNotRecorded extends Error {
  constructor(key: string, reason: string) {
    super(`verdict on ${key} not recorded: ${reason}`);
    this.name = 'VerdictNotRecorded';
  }
}

/** Follows verdicts on uploads; an object that could not be scanned stays pending, and nobody but a person can say more. */
export const followVerdicts =
  (recordScan: RecordScan) =>
  async (event: unknown): Promise<ScanOutcome> => {
    const { id, time, detail } = ScanEvent.parse(event);
    const { objectKey, eTag } = detail.s3ObjectDetails;
    const { scanResultStatus } = detail.scanResultDetails;
    const verdict = verdicts[scanResultStatus];
    if (verdict === undefined) throw new VerdictNotRecorded(objectKey, scanResultStatus);
    const command: Command = { id, actor: scanner, now: instantOf(Date.parse(time)) };
    const done = await recordScan(command, { key: objectKey, eTag: eTag.replaceAll('"', ''), verdict });
    if (!done.ok) throw new VerdictNotRecorded(objectKey, done.error.code);
    console.log(JSON.stringify({ level: 'info', object: objectKey, verdict, outcome: done.value }));
    return done.value;
  };
