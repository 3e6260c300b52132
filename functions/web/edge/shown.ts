import type { APIGatewayProxyStructuredResultV2 as Reply } from 'aws-lambda';
import type { Event } from '../../http/request.ts';
import { documentOf } from '../layout/document.tsx';
import type { Assets } from './assets.ts';
import { at, type Shown, type Visit } from './page.ts';
import { downloadReply, htmlReply, jsonReply, redirect, seeOther } from './reply.ts';
import type { Submission } from './submission.ts';

interface Around {
  readonly event: Event;
  readonly assets: Assets;
  readonly cookies: readonly string[];
}

/** Whatever a page came to, as a reply. */
export function replyOf(shown: NonNullable<Shown> | Submission, visit: Visit, around: Around): Reply {
  const reply = bare(shown, visit, around);
  return { ...reply, cookies: [...around.cookies] };
}

function bare(shown: NonNullable<Shown> | Submission, visit: Visit, { event, assets }: Around): Reply {
  if ('kind' in shown) return afterForm(shown, visit);
  if ('location' in shown) return redirect(shown.location);
  if ('fileName' in shown) return downloadReply(shown);
  const { status = 200, uploadsTo } = shown;
  const scripted = visit.person !== undefined;
  return htmlReply({
    status,
    html: documentOf(shown, visit, assets),
    accepts: event.headers['accept-encoding'],
    policy: { scripted, ...(uploadsTo === undefined ? {} : { uploadsTo }) },
  });
}

function afterForm(done: Submission, visit: Visit): Reply {
  if (done.kind === 'refused-script') {
    const { status, detail, refusal, mistakes } = done.refused;
    return jsonReply(status, { code: refusal.code, detail, errors: mistakes });
  }
  const to = at(visit, done.taken.to);
  return done.scripted ? jsonReply(200, { to, data: done.taken.data ?? null }) : seeOther(to);
}
