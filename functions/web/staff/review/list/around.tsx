import type { Standing } from '../../../../../shared/applications/index.ts';
import type { SeenCall } from '../../../../../shared/calls/index.ts';
import { momentText } from '../../../../../shared/i18n/moment.ts';
import { Button, ButtonLink } from '../../../components/button.tsx';
import { Input } from '../../../components/input.tsx';
import { InsetText } from '../../../components/inset-text.tsx';
import { Select } from '../../../components/select.tsx';
import { at, type OwnVisit } from '../../../edge/page.ts';
import { stateText } from '../../../words/states.ts';
import { callPath } from '../../call-crumbs.ts';
import { type Filter, queryOf, STATES } from './filter.ts';
import { canScreen, screeningPath } from './next-step.tsx';

export interface FiltersProps {
  readonly visit: OwnVisit;
  readonly call: SeenCall;
  readonly filter: Filter;
}

/** Which applications to show; a link with the choice can be kept or sent. */
export function Filters({ visit, call, filter }: FiltersProps) {
  const { t, language } = visit;
  const here = at(visit, visit.path);
  const lines = [...new Set(call.envelopes.map(({ line }) => line))];
  return (
    <form method="get" action={here} role="search" class="b-search b-noprint">
      <Input name="q" label={t('searchApplications')} value={filter.text} type="search" />
      <Select
        name="state"
        label={t('state')}
        value={filter.state}
        items={[
          { value: '', text: t('everything') },
          ...STATES.map((state) => ({ value: state, text: stateText(state, language) })),
        ]}
      />
      {lines.length < 2 ? null : (
        <Select
          name="line"
          label={t('line')}
          value={filter.line}
          items={[{ value: '', text: t('everything') }, ...lines.map((line) => ({ value: line, text: line }))]}
        />
      )}
      <Button text={t('filter')} kind="secondary" />
      {Object.keys(queryOf(filter)).length === 0 ? null : (
        <p class="govuk-body b-search__clear">
          <a class="govuk-link" href={here}>
            {t('clearFilters')}
          </a>
        </p>
      )}
    </form>
  );
}

export interface WhatNowProps {
  readonly visit: OwnVisit;
  readonly call: SeenCall;
  readonly all: readonly Standing[];
}

/** What the officer does next with the applications of the call. */
export function WhatNow({ visit, call, all }: WhatNowProps) {
  const { t, language } = visit;
  if (call.phase === 'open')
    return <InsetText>{t('stillOpenText', { when: momentText(call.closesAt, language) })}</InsetText>;
  if (!canScreen(visit, call)) return null;
  const next = all.find(({ state }) => state === 'submitted');
  if (next !== undefined)
    return (
      <ButtonLink
        text={t('screenNext', { number: next.registrationNumber })}
        href={at(visit, screeningPath(call.id, next.applicationId))}
      />
    );
  if (!all.some(({ state }) => state === 'eligible') || all.some(({ state }) => state === 'to-complete')) return null;
  return (
    <InsetText>
      {t('allScreened')}{' '}
      <a class="govuk-link" href={at(visit, callPath(call.id, '/assignments'))}>
        {t('toAssignments')}
      </a>
    </InsetText>
  );
}
