import type { Call } from '../calls/index.ts';
import { ok, type Result } from '../kernel/result.ts';
import { broughtAll } from './completeness.ts';
import { broughtFor } from './dossier.ts';
import type { Filing } from './filing.ts';
import type { SeenApplication } from './seen.ts';
import { type DossierRefusal, fileable } from './submission-rules.ts';

/** What submitting would be refused for now, so that people can mend it before they try; the submission itself checks again. */
export function readiness(call: Call, filing: Filing, seen: SeenApplication): Result<void, DossierRefusal> {
  const { content, documents } = seen;
  if (filing.mode === 'completion') return broughtAll(filing.asked, broughtFor(filing.asked, documents));
  const ready = fileable(call, seen, content, documents);
  return ready.ok ? ok(undefined) : ready;
}
