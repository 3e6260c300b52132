import type { ComponentChildren } from 'preact';
import type { Simulation } from '../../../../shared/awards/index.ts';
import type { MessageKey } from '../../../../shared/i18n/catalogue/translate.ts';
import { outcomeTexts } from '../../../../shared/i18n/reasons.ts';
import { Tag } from '../../components/tag.tsx';
import type { OwnVisit } from '../../edge/page.ts';
import { money } from '../../public/words.ts';
import { outcomeColours } from '../../words/outcomes.ts';

type Imagined = Simulation['base']['outcomes'][number];

/** A value that differs from what the call's own rules give. */
export const Changed = ({ when, children }: { readonly when: boolean; readonly children: ComponentChildren }) =>
  when ? <strong class="b-changed">{children}</strong> : <>{children}</>;

/** What an application gets under some rules, and what that means for it. */
export function OutcomeCell({ visit, outcome }: { readonly visit: OwnVisit; readonly outcome: Imagined | undefined }) {
  if (outcome === undefined) return <>–</>;
  const { language, t } = visit;
  const change = changeOf(outcome);
  return (
    <span class={change === undefined ? 'b-cell' : 'b-cell b-changed'}>
      <Tag text={outcomeTexts[outcome.outcome][language]} colour={outcomeColours[outcome.outcome]} />
      {outcome.awarded === 0 ? null : <span class="b-cell__amount">{money(visit, outcome.awarded)}</span>}
      {change === undefined ? null : <strong class="b-cell__change">{t(change)}</strong>}
    </span>
  );
}

type Change = Extract<MessageKey, 'whatIfGains' | 'whatIfLoses' | 'whatIfMore' | 'whatIfLess' | 'whatIfOther'>;

function changeOf({ outcome, awarded, instead }: Imagined): Change | undefined {
  if (instead === undefined) return undefined;
  const [wins, won] = [outcome === 'awarded', instead.outcome === 'awarded'];
  if (wins !== won) return wins ? 'whatIfGains' : 'whatIfLoses';
  if (awarded !== instead.awarded) return awarded > instead.awarded ? 'whatIfMore' : 'whatIfLess';
  return 'whatIfOther';
}
