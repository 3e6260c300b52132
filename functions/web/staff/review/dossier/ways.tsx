import { ButtonLink } from '../../../components/button.tsx';
import { Pagination } from '../../../components/pagination.tsx';
import { at, type OwnVisit } from '../../../edge/page.ts';
import { withQuery } from '../../../parts/paging.ts';
import { canScreen, screeningPath } from '../list/next-step.tsx';
import { callPath } from '../../call-crumbs.ts';
import type { FiledProps, Neighbours } from './read.ts';

/** To the check of this application, for who may record it now. */
export function ScreeningLink({ visit, call, application: { id, state } }: FiledProps) {
  const screened = state === 'eligible' || state === 'ineligible';
  if (!canScreen(visit, call) || (!screened && state !== 'submitted' && state !== 'to-complete')) return null;
  return (
    <p class="b-noprint">
      <ButtonLink
        text={visit.t(screened ? 'screenAgain' : 'screenThis')}
        href={at(visit, screeningPath(call.id, id))}
        {...(screened ? { kind: 'secondary' } : {})}
      />
    </p>
  );
}

interface WaysProps {
  readonly visit: OwnVisit;
  readonly callId: string;
  readonly neighbours: Neighbours;
}

/** To the applications before and after, as the list has them. */
export function Ways({ visit, callId, neighbours: { previous, next, query } }: WaysProps) {
  const { t } = visit;
  if (previous === undefined && next === undefined) return null;
  const linkOf = ({ id, number }: NonNullable<Neighbours['next']>, text: string) => ({
    text: `${text}: ${number}`,
    href: withQuery(at(visit, callPath(callId, `/applications/${id}`)), query),
  });
  return (
    <Pagination
      label={t('applications')}
      {...(previous === undefined ? {} : { previous: linkOf(previous, t('reviewPreviousApplication')) })}
      {...(next === undefined ? {} : { next: linkOf(next, t('reviewNextApplication')) })}
    />
  );
}
