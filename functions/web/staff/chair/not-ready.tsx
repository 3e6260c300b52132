import type { SeenCall } from '../../../../shared/calls/index.ts';
import type { Refusal } from '../../../../shared/kernel/result.ts';
import { InsetText } from '../../components/inset-text.tsx';
import { Progress } from '../../components/progress.tsx';
import { at, type OwnVisit } from '../../edge/page.ts';
import { sentenceIn } from '../../forms/route-form.ts';
import type { StaffApp } from '../app.ts';
import { callPath } from '../call-crumbs.ts';

export interface NotReadyProps {
  readonly app: Pick<StaffApp, 'kit'>;
  readonly visit: OwnVisit;
  readonly call: Pick<SeenCall, 'id'>;
  readonly refusal: Refusal & { readonly locked?: number; readonly required?: number; readonly from?: string };
  /** @default that the ranking cannot be shown */
  readonly title?: string;
}

/** Why a competition cannot be looked at as a whole yet, how much is missing, and where that is mended. */
export function NotReady({ app, visit, call, refusal, title }: NotReadyProps) {
  const { t } = visit;
  const { locked = 0, required = 0 } = refusal;
  const nobody = refusal.code === 'ScoresHidden' && required === 0;
  const next = linkOf(refusal);
  return (
    <InsetText>
      <h2 class="govuk-heading-m">{title ?? t('chairNotReadyTitle')}</h2>
      <p class="govuk-body">{nobody ? t('chairNotReadyNobody') : sentenceIn(app.kit.sentences, visit, refusal)}</p>
      {required === 0 ? null : (
        <Progress done={locked} of={required} text={t('chairSheetsLocked', { locked, n: required })} />
      )}
      {next === undefined ? null : (
        <p class="govuk-body">
          <a class="govuk-link" href={at(visit, callPath(call.id, next.path))}>
            {t(next.text)}
          </a>
        </p>
      )}
    </InsetText>
  );
}

/** After the decision there is the decision to read; before it, what is still to be done. */
function linkOf({ code, from }: NotReadyProps['refusal']) {
  if (code === 'ScreeningUnfinished') return { path: '/applications', text: 'chairToScreening' } as const;
  if (code === 'ScoresHidden') return { path: '/scores', text: 'chairToScores' } as const;
  const decided = from === 'decided' || from === 'results-published' || from === 'final' || from === 'archived';
  return decided ? ({ path: '/decision', text: 'chairToDecision' } as const) : undefined;
}
