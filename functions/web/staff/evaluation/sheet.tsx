import { scoreApplication } from '../../../evaluations/score-application.ts';
import { roles } from '../../../http/access.ts';
import { at, type OwnPage, type OwnVisit } from '../../edge/page.ts';
import { one } from '../../forms/fields.ts';
import { routeForm } from '../../forms/route-form.ts';
import { linesOfCall } from '../../parts/lines-of-call.ts';
import type { StaffApp } from '../app.ts';
import { evaluationCrumb } from './crumbs.ts';
import { Dossier } from './dossier.tsx';
import { isOpen, ownEvaluation, type OwnEvaluation } from './own-evaluation.ts';
import { FinishedSheet } from './finished-sheet.tsx';
import { SheetForm } from './sheet-form.tsx';
import { nextTask, tasksOf } from './tasks-of-calls.ts';

/** The score sheet beside the dossier. It may be saved as it is; locked, it is only read. */
export const sheetPage: OwnPage<StaffApp> = {
  path: '/evaluation/:applicationId',
  allow: roles('evaluator'),
  show: async (app, visit, params) => {
    const own = await ownEvaluation(app, visit, params);
    if (own === undefined) return undefined;
    if (own.application === undefined) return { location: at(visit, `/evaluation/${own.task.applicationId}/conflict`) };
    const { application } = own;
    const lines = await linesOfCall(app.programmes.programmes, own.call);
    const next = isOpen(own) ? undefined : nextTask((await tasksOf(app, visit)).calls, own.call.id);
    return {
      title: own.task.title,
      section: 'evaluation',
      crumbs: [evaluationCrumb(visit)],
      wide: true,
      main: (
        <>
          <Heading visit={visit} own={own} />
          <div class="b-evaluation">
            {isOpen(own) ? (
              <SheetForm visit={visit} own={own} />
            ) : (
              <FinishedSheet visit={visit} own={own} next={next} />
            )}
            <Dossier visit={visit} call={own.call} application={application} lines={lines} />
          </div>
        </>
      ),
    };
  },
  forms: {
    sheet: routeForm(scoreApplication, {
      of: ({ evaluations }) => evaluations,
      to: (_, { params, fields }) => {
        const here = `/evaluation/${params['applicationId'] ?? ''}`;
        return one(fields, '_next') === 'lock' ? `${here}/lock` : `${here}?done=saved`;
      },
    }),
  },
};

const Heading = ({ visit, own }: { readonly visit: OwnVisit; readonly own: OwnEvaluation }) => (
  <>
    <span class="govuk-caption-xl">
      {own.task.organisation}
      {own.application?.registrationNumber === undefined ? null : ` · ${own.application.registrationNumber}`}
    </span>
    <h1 class="govuk-heading-xl">{own.task.title}</h1>
    {isOpen(own) ? <p class="govuk-body b-reading">{visit.t('evalSheetText')}</p> : null}
  </>
);
