import { Button } from '../../components/button.tsx';
import { fieldsFor, Form } from '../../components/form.tsx';
import { Input, DateInput } from '../../components/input.tsx';
import { WarningText } from '../../components/warning-text.tsx';
import { at } from '../../edge/page.ts';
import type { DecidingProps } from './decision.tsx';
import { Ties } from './ties.tsx';
import { validVotes, votedOn, VOTES } from './votes.ts';

/** How the commission voted on a tie; what follows is shown before anything is decided. */
export function VotesForm({ visit, call, prospect, votes }: DecidingProps) {
  const { t } = visit;
  const typed = new Map(votes.map((vote) => [vote.applicationId, vote]));
  const still = votes.length > 0 && prospect.votesNeeded.length > 0;
  return (
    <section class="b-section">
      {prospect.votesNeeded.length === 0 ? null : <Ties visit={visit} call={call} ties={prospect.votesNeeded} />}
      <h2 class="govuk-heading-l" id="votes">
        {t('decideVotesTitle')}
      </h2>
      <p class="govuk-body b-reading">{t('decideVotesText')}</p>
      {still ? <WarningText sign={t('warning')}>{t('decideVotesStill')}</WarningText> : null}
      <form method="get" action={at(visit, visit.path)} noValidate>
        {votedOn(prospect, votes).map(({ input, organisation }) => {
          const vote = typed.get(input.id);
          const wrong = vote !== undefined && vote.votes === undefined;
          return (
            <Input
              name={VOTES + input.id}
              id={`votes-${input.id}`}
              label={t('decideVotesOf', { number: input.registrationNumber })}
              hint={organisation ?? t('nameUnknown')}
              value={vote?.typed ?? ''}
              error={wrong ? t(vote.typed.trim() === '' ? 'fieldNeeded' : 'fieldNotUnderstood') : undefined}
              errorPrefix={t('errorPrefix')}
              inputmode="numeric"
              classes="govuk-input--width-4"
            />
          );
        })}
        <Button text={t('decideVotesShow')} kind="secondary" />
      </form>
    </section>
  );
}

/** The act, the votes that were tried, and the one button. */
export function DecideForm({ visit, call, votes }: DecidingProps) {
  const { t } = visit;
  const { field } = fieldsFor(visit, 'decide');
  return (
    <section class="b-section b-reading">
      <h2 class="govuk-heading-l" id="act">
        {t('decideAct')}
      </h2>
      <Form visit={visit} name="decide" version={call.version}>
        {validVotes(votes).map((vote, index) => (
          <>
            <input type="hidden" name={`tieVotes/${String(index)}/applicationId`} value={vote.applicationId} />
            <input type="hidden" name={`tieVotes/${String(index)}/votes`} value={String(vote.votes)} />
          </>
        ))}
        <Input
          {...field('act/number', t('actNumber'))}
          hint={t('actNumberHint')}
          classes="govuk-input--width-10"
          maxlength={60}
        />
        <DateInput {...field('act/date', t('actDate'))} />
        <WarningText sign={t('warning')}>{t('decideOnce')}</WarningText>
        <p class="govuk-body">{t('decideWho')}</p>
        <Button text={t('decideButton')} />
      </Form>
    </section>
  );
}
