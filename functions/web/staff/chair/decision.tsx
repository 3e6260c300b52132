import type { Prospect } from '../../../../shared/awards/index.ts';
import type { SeenCall } from '../../../../shared/calls/index.ts';
import { has } from '../../../../shared/kernel/actor.ts';
import { decideCall } from '../../../awards/decide-call.ts';
import { InsetText } from '../../components/inset-text.tsx';
import { ResultFigures } from '../../public/parts/result-figures.tsx';
import type { OwnPage, OwnVisit } from '../../edge/page.ts';
import { routeForm, sentenceIn } from '../../forms/route-form.ts';
import type { StaffApp } from '../app.ts';
import { callAt } from '../call-at.ts';
import { callPath } from '../call-crumbs.ts';
import { callReaders } from '../call-nav.tsx';
import { callView } from './call-view.tsx';
import { DecisionTaken } from './decision-taken.tsx';
import { DecideForm, VotesForm } from './decision-forms.tsx';
import { MoneyMoves, WhoGetsWhat } from './decision-tables.tsx';
import { NotReady } from './not-ready.tsx';
import { type TypedVote, validVotes, votesIn } from './votes.ts';

/** All of a call's applications; a decision is read as a whole. */
const ALL = 2000;

/** What will be decided, with the votes of the commission where a tie decides money; the chair approves it, once. */
export const decisionPage: OwnPage<StaffApp> = {
  path: '/admin/calls/:callId/decision',
  allow: callReaders,
  show: async (app, visit, params) => {
    const call = await callAt(app, visit, params);
    if (call === undefined) return undefined;
    const votes = votesIn(visit);
    const [prospect, barrier] = await Promise.all([
      app.awards.viewProspect(call.id, { limit: ALL, tieVotes: validVotes(votes) }),
      barrierOf(app, visit, call),
    ]);
    return callView({
      visit,
      call,
      current: 'decision',
      title: visit.t('decideTitle'),
      children: prospect.ok ? (
        <Deciding visit={visit} call={call} prospect={prospect.value} votes={votes} barrier={barrier} />
      ) : (
        <NotReady app={app} visit={visit} call={call} refusal={prospect.error} />
      ),
    });
  },
  forms: {
    decide: routeForm(decideCall, {
      of: ({ awards }) => awards,
      to: (_, { params }) => callPath(params['callId'] ?? '', '/decision?done=decided'),
    }),
  },
};

/** Why this reader does not approve the decision; `undefined` when they may. */
async function barrierOf({ awards, kit }: StaffApp, visit: OwnVisit, { id }: SeenCall): Promise<string | undefined> {
  const { actor } = visit.person;
  if (!has(actor, 'chair')) return visit.t('decideWho');
  const may = await awards.checkDecider(actor.userId, id);
  return may.ok ? undefined : sentenceIn(kit.sentences, visit, may.error);
}

export interface DecidingProps {
  readonly visit: OwnVisit;
  readonly call: SeenCall;
  readonly prospect: Prospect;
  readonly votes: readonly TypedVote[];
}

interface ReadingProps extends DecidingProps {
  readonly barrier: string | undefined;
}

function Deciding({ barrier, ...props }: ReadingProps) {
  const { visit, call, prospect, votes } = props;
  const { t } = visit;
  const { decision, totals, pots, votesNeeded } = prospect;
  const tied = votesNeeded.length > 0 || votes.length > 0;
  return (
    <>
      {decision === undefined ? null : <DecisionTaken visit={visit} call={call} decision={decision} />}
      {decision === undefined && tied ? <VotesForm {...props} /> : null}
      {totals === null ? null : (
        <>
          {decision === undefined ? <p class="govuk-body-l b-reading">{t('decideLead')}</p> : null}
          <ResultFigures visit={visit} totals={totals} pots={pots} />
          <WhoGetsWhat visit={visit} call={call} items={prospect.items} />
          {pots.length === 0 ? null : <MoneyMoves visit={visit} pots={pots} />}
        </>
      )}
      {decision !== undefined ? null : barrier !== undefined ? (
        <InsetText>{barrier}</InsetText>
      ) : totals === null ? null : (
        <DecideForm {...props} />
      )}
    </>
  );
}
