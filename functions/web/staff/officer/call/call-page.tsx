import { inLanguage } from '../../../../../shared/kernel/text.ts';
import { linesOf } from '../../../../../shared/programmes/index.ts';
import { languageOf } from '../../../components/told.tsx';
import type { OwnPage } from '../../../edge/page.ts';
import type { StaffApp } from '../../app.ts';
import { adminCrumb } from '../../call-crumbs.ts';
import { hindrancesOf } from '../editor/readiness.ts';
import { callAt } from '../../call-at.ts';
import { questionsOf } from '../reading.ts';
import { callReaders } from '../../call-nav.tsx';
import { DraftCall } from './draft.tsx';
import { stateOf } from './next-steps.ts';
import { Overview } from './overview.tsx';

/** A call as the authority's people see it: while it is a draft what there is left to write, afterwards how far it is. */
export const callPage: OwnPage<StaffApp> = {
  path: '/admin/calls/:callId',
  allow: callReaders,
  show: async (app, visit, params) => {
    const call = await callAt(app, visit, params);
    if (call === undefined) return undefined;
    const programme = await app.programmes.programmes.get(call.programmeId);
    const frame = {
      title: inLanguage(call.title, visit.language),
      titleLang: languageOf(call.title, visit.language).lang,
      section: 'admin' as const,
      crumbs: [adminCrumb(visit)],
    };
    if (call.phase === 'draft') {
      const hindrances = await hindrancesOf(app, visit, call);
      return { ...frame, main: <DraftCall visit={visit} call={call} programme={programme} hindrances={hindrances} /> };
    }
    const [state, questions, results] = await Promise.all([
      stateOf(app, visit, call),
      questionsOf(app, visit, call.id),
      app.awards.viewResults(call.id, { limit: 1 }),
    ]);
    const known = {
      questions,
      programme,
      pots: results.ok ? results.value.decision.pots : undefined,
      lines: programme === undefined ? [] : linesOf(programme),
    };
    return { ...frame, main: <Overview visit={visit} state={state} {...known} /> };
  },
};
