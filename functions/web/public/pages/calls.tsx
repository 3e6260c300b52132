import type { CallPhase, SeenCall } from '../../../../shared/calls/index.ts';
import { Pagination } from '../../components/pagination.tsx';
import type { Page, Visit } from '../../edge/page.ts';
import type { PublicApp } from '../app.ts';
import { pagingOf } from '../../parts/paging.ts';
import { CallCards } from '../parts/call-cards.tsx';

const CURRENT: readonly CallPhase[] = ['open', 'scheduled'];
const UNDER_WAY: readonly CallPhase[] = ['closed', 'screening', 'evaluation', 'decided'];

/** Every call that was ever published, those one can still apply to first. */
export const callsPage: Page<PublicApp> = {
  path: '/calls',
  show: async (app, visit) => {
    const page = await app.listCalls(
      { actor: undefined, now: visit.now },
      {},
      { limit: 30, cursor: visit.query['cursor'] },
    );
    if (!page.ok) return undefined;
    const { items, next } = page.value;
    const paging = pagingOf(visit, next);
    return {
      title: visit.t('navCalls'),
      section: 'calls',
      crumbs: [],
      main: (
        <>
          <h1 class="govuk-heading-xl">{visit.t('navCalls')}</h1>
          <Groups visit={visit} calls={items} />
          {paging === undefined ? null : <Pagination {...paging} />}
        </>
      ),
    };
  },
};

function Groups({ visit, calls }: { readonly visit: Visit; readonly calls: readonly SeenCall[] }) {
  const { t } = visit;
  const within = (phases: readonly CallPhase[]) => calls.filter(({ phase }) => phases.includes(phase));
  const groups = [
    { title: t('callsOpen'), calls: within(CURRENT), empty: t('nothingOpen') },
    { title: t('callsUnderWay'), calls: within(UNDER_WAY) },
    {
      title: t('callsPast'),
      calls: calls.filter(({ phase }) => !CURRENT.includes(phase) && !UNDER_WAY.includes(phase)),
    },
  ];
  return (
    <>
      {groups.map(({ title, calls: some, empty }) =>
        some.length === 0 && empty === undefined ? null : (
          <section>
            <h2 class="govuk-heading-l">{title}</h2>
            {some.length === 0 ? <p class="govuk-body b-reading">{empty}</p> : <CallCards visit={visit} calls={some} />}
          </section>
        ),
      )}
    </>
  );
}
