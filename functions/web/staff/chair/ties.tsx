import type { Prospect } from '../../../../shared/awards/index.ts';
import type { SeenCall } from '../../../../shared/calls/index.ts';
import { at, type OwnVisit } from '../../edge/page.ts';
import { callPath } from '../call-crumbs.ts';

interface TiesProps {
  readonly visit: OwnVisit;
  readonly call: Pick<SeenCall, 'id'>;
  readonly ties: Prospect['votesNeeded'];
}

/** The ties that decide money, by their registration numbers, and where the vote is recorded. */
export const Ties = ({ visit, call, ties }: TiesProps) => (
  <div class="govuk-inset-text b-missing">
    <h2 class="govuk-heading-m">{visit.t('chairTieTitle')}</h2>
    <p class="govuk-body">{visit.t('chairTieText')}</p>
    <ul class="govuk-list govuk-list--bullet">
      {ties.map((tie) => (
        <li>{tieText(visit, tie)}</li>
      ))}
    </ul>
    {visit.path.endsWith('/decision') ? null : (
      <p class="govuk-body">
        <a class="govuk-link" href={at(visit, callPath(call.id, '/decision'))}>
          {visit.t('chairToVotes')}
        </a>
      </p>
    )}
  </div>
);

/** Which applications are tied, and on which line. */
function tieText({ t }: OwnVisit, { line, applications }: Prospect['votesNeeded'][number]): string {
  const numbers = applications.map(({ registrationNumber }) => registrationNumber).join(', ');
  return line === null ? numbers : t('chairTieLine', { line, numbers });
}
