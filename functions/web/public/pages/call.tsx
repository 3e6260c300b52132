import { CallId } from '../../../../shared/kernel/ids.ts';
import { inLanguage } from '../../../../shared/kernel/text.ts';
import { languageOf } from '../../components/told.tsx';
import type { Page } from '../../edge/page.ts';
import type { PublicApp } from '../app.ts';
import { callsCrumb } from '../links.ts';
import { CallGuide } from '../parts/call-guide.tsx';

/** All one needs to know before applying, and all that happened to the call since. */
export const callPage: Page<PublicApp> = {
  path: '/calls/:callId',
  show: async (app, visit, { callId }) => {
    const id = CallId.safeParse(callId);
    if (!id.success) return undefined;
    const call = await app.getCall({ actor: undefined, now: visit.now }, id.data);
    if (!call.ok) return undefined;
    const [questions, results, programme] = await Promise.all([
      app.listQuestions(undefined, id.data, { limit: 100 }),
      app.viewResults(id.data, { limit: 1 }),
      app.programmes.get(call.value.programmeId),
    ]);
    return {
      title: inLanguage(call.value.title, visit.language),
      titleLang: languageOf(call.value.title, visit.language).lang,
      section: 'calls',
      crumbs: [callsCrumb(visit)],
      main: (
        <CallGuide
          visit={visit}
          call={call.value}
          questions={questions.ok ? questions.value.items : []}
          pots={results.ok ? results.value.decision.pots : undefined}
          programme={programme}
        />
      ),
    };
  },
};
