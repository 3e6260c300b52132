import type { SeenCall } from '../../../../../shared/calls/index.ts';
import type { Work } from '../../../../../shared/evaluations/index.ts';
import { momentText } from '../../../../../shared/i18n/moment.ts';
import { at, type OwnVisit } from '../../../edge/page.ts';
import type { StaffApp } from '../../app.ts';
import { callPath } from '../../call-crumbs.ts';
import { hindrancesOf } from '../editor/readiness.ts';
import { mayEdit, questionsOf } from '../reading.ts';

/** Something that has to be done in a call, and where; without an address it is only to be waited for. */
export interface NextStep {
  readonly text: string;
  readonly href?: string;
}

/** What is known of a call when one asks what comes next. */
export interface CallState {
  readonly call: SeenCall;
  readonly work: Work | undefined;
  readonly unanswered: number;
  readonly hindrances: number;
}

/** Phases in which somebody still works on the call. */
const WORKED_ON: readonly SeenCall['phase'][] = ['scheduled', 'open', 'closed', 'screening', 'evaluation', 'decided'];
const ASKED: readonly SeenCall['phase'][] = ['open', 'closed', 'screening'];

/** Reads of a call only what its phase makes one ask. */
export async function stateOf(app: StaffApp, visit: OwnVisit, call: SeenCall): Promise<CallState> {
  const [work, questions, hindrances] = await Promise.all([
    WORKED_ON.includes(call.phase) ? app.evaluations.countWork(call.id) : undefined,
    ASKED.includes(call.phase) ? questionsOf(app, visit, call.id) : [],
    call.phase === 'draft' ? hindrancesOf(app, visit, call) : [],
  ]);
  return {
    call,
    work: work?.ok === true ? work.value : undefined,
    unanswered: questions.filter(({ answer }) => answer === undefined).length,
    hindrances: hindrances.length,
  };
}

/** What has to be done next, the most urgent first. */
export function nextSteps(visit: OwnVisit, state: CallState): readonly NextStep[] {
  const { call, unanswered } = state;
  const page = (path: string) => at(visit, callPath(call.id, path));
  const questions =
    unanswered === 0 ? [] : [{ text: visit.t('todoQuestions', { n: unanswered }), href: page('/questions') }];
  return [...questions, ...byPhase(visit, state, page)];
}

type PageOf = (path: string) => string;
type Steps = readonly NextStep[];

function byPhase(visit: OwnVisit, { call, hindrances, work }: CallState, page: PageOf): Steps {
  const { t, language } = visit;
  const opens = { text: t('todoOpens', { when: momentText(call.opensAt, language) }) };
  const closes = { text: t('todoCloses', { when: momentText(call.closesAt, language) }) };
  const steps: Partial<Record<SeenCall['phase'], () => Steps>> = {
    draft: () => [
      hindrances === 0
        ? { text: t('todoPublish'), href: page(mayEdit(visit) ? '/publish' : '') }
        : { text: t('todoWrite', { n: hindrances }), href: page('') },
    ],
    scheduled: () => [...commission(visit, work, page), opens],
    open: () => [...commission(visit, work, page), closes],
    closed: () => screening(visit, work, page),
    screening: () => screening(visit, work, page),
    evaluation: () => evaluation(visit, work, page),
    decided: () => [{ text: t('todoResults'), href: page('/publication-of-results') }],
  };
  return steps[call.phase]?.() ?? [];
}

const commission = ({ t }: OwnVisit, work: Work | undefined, page: PageOf): Steps =>
  work?.evaluators === 0 ? [{ text: t('todoCommission'), href: page('/commission') }] : [];

function screening(visit: OwnVisit, work: Work | undefined, page: PageOf): Steps {
  const { t } = visit;
  const counts = work?.applications ?? {};
  const { submitted = 0, eligible = 0 } = counts;
  const waiting = counts['to-complete'] ?? 0;
  if (Object.keys(counts).length === 0) return [{ text: t('todoNobody'), href: page(mayEdit(visit) ? '/cancel' : '') }];
  const steps = [
    ...(submitted === 0 ? [] : [{ text: t('todoScreen', { n: submitted }), href: page('/applications') }]),
    ...(waiting === 0 ? [] : [{ text: t('todoWait', { n: waiting }), href: page('/applications') }]),
    ...commission(visit, work, page),
  ];
  if (steps.length > 0) return steps;
  return eligible === 0
    ? [{ text: t('todoNoneEligible'), href: page('/applications') }]
    : [{ text: t('todoAssign'), href: page('/commission') }];
}

function evaluation({ t }: OwnVisit, work: Work | undefined, page: PageOf): Steps {
  if (work === undefined) return [];
  const { complete, locked, required } = work;
  return complete
    ? [{ text: t('todoDecide'), href: page('/decision') }]
    : [{ text: t('todoSheets', { locked, required }), href: page('/scores') }];
}
