import type { SeenCall } from '../../../../shared/calls/index.ts';
import { Button } from '../../components/button.tsx';
import { Fieldset } from '../../components/form-group.tsx';
import { Input } from '../../components/input.tsx';
import { Select } from '../../components/select.tsx';
import { at, type OwnVisit } from '../../edge/page.ts';
import type { Letter, Wish, Wished } from './what-if-query.ts';

export interface WhatIfFormProps {
  readonly visit: OwnVisit;
  readonly call: SeenCall;
  readonly wished: readonly Wished[];
}

/** What each wish is called. */
export const labelOf = ({ t }: OwnVisit, wish: Wish): string =>
  t(
    (
      {
        threshold: 'whatIfThreshold',
        mode: 'whatIfMode',
        partial: 'whatIfPartial',
        fit: 'whatIfFit',
        lines: 'whatIfLines',
        capacity: 'whatIfCapacity',
      } as const
    )[wish],
  );
/** The id of a field of a scenario. */
export const fieldId = (letter: Letter, wish: Wish): string => `what-if.${letter}.${wish}`;

/** Three scenarios beside each other; an empty field is as the call has it. */
export const WhatIfForm = ({ visit, call, wished }: WhatIfFormProps) => (
  <form class="b-whatif b-noprint" method="get" action={at(visit, visit.path)} noValidate>
    <div class="b-whatif__scenarios">
      {wished.map((one) => (
        <div class="b-whatif__scenario">
          <Fieldset legend={visit.t('whatIfScenario', { letter: one.letter.toUpperCase() })} size="m">
            <ScenarioFields visit={visit} call={call} wished={one} />
          </Fieldset>
        </div>
      ))}
    </div>
    <div class="govuk-button-group">
      <Button text={visit.t('whatIfCompare')} />
      <a class="govuk-link" href={at(visit, visit.path)}>
        {visit.t('whatIfClear')}
      </a>
    </div>
  </form>
);

interface ScenarioProps {
  readonly visit: OwnVisit;
  readonly call: SeenCall;
  readonly wished: Wished;
}

function ScenarioFields({ visit, call, wished }: ScenarioProps) {
  const { t } = visit;
  const field = fieldOf(visit, wished);
  return (
    <>
      <Input
        {...field('threshold')}
        hint={t('whatIfInCall', { value: call.rules.threshold.value })}
        inputmode="numeric"
        classes="govuk-input--width-5"
      />
      {call.kind === 'subsidy' ? (
        <MoneyFields visit={visit} call={call} wished={wished} />
      ) : (
        <Input
          {...field('capacity')}
          hint={t('whatIfInCall', { value: call.capacity ?? 0 })}
          inputmode="numeric"
          classes="govuk-input--width-5"
        />
      )}
    </>
  );
}

function MoneyFields({ visit, call, wished }: ScenarioProps) {
  const { t } = visit;
  const field = fieldOf(visit, wished);
  const { rules, envelopes } = call;
  const same = { value: '', text: t('whatIfAsInCall') };
  const own = (value: string) => t('whatIfInCall', { value });
  const modes = { full: t('modeFull'), proportional: t('modeProportional') };
  const fits = { skip: t('fitSkip'), stop: t('fitStop') };
  const lines = [...new Set(envelopes.map(({ line }) => line))];
  return (
    <>
      <Select {...field('mode')} hint={own(modes[rules.allocationMode.value])} items={[same, ...itemsOf(modes)]} />
      <Select
        {...field('partial')}
        hint={own(t(rules.partialAward.value ? 'yes' : 'no'))}
        items={[same, ...itemsOf({ yes: t('yes'), no: t('no') })]}
      />
      <Select {...field('fit')} hint={own(fits[rules.whenOneDoesNotFit.value])} items={[same, ...itemsOf(fits)]} />
      {lines.length < 2 ? null : <Input {...field('lines')} hint={t('whatIfLinesHint', { lines: lines.join(', ') })} />}
    </>
  );
}

const itemsOf = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([value, text]) => ({ value, text }));

const fieldOf =
  (visit: OwnVisit, { letter, typed, wrong }: Wished) =>
  (wish: Wish) => ({
    name: `${letter}.${wish}`,
    id: fieldId(letter, wish),
    label: labelOf(visit, wish),
    value: typed[wish],
    error: wrong.includes(wish) ? visit.t('fieldNotUnderstood') : undefined,
    errorPrefix: visit.t('errorPrefix'),
  });
