import { complete } from '../../../../shared/evaluations/index.ts';
import { lockSheet } from '../../../evaluations/lock-sheet.ts';
import { roles } from '../../../http/access.ts';
import { Button } from '../../components/button.tsx';
import { Form, idOf } from '../../components/form.tsx';
import { edged, Sentence } from '../../components/told.tsx';
import { WarningText } from '../../components/warning-text.tsx';
import type { Form as FormOf } from '../../edge/form.ts';
import { at, type OwnPage, type OwnVisit } from '../../edge/page.ts';
import { routeForm } from '../../forms/route-form.ts';
import type { StaffApp } from '../app.ts';
import { evaluationCrumb, sheetCrumb } from './crumbs.ts';
import { missingOf } from './missing.ts';
import { isOpen, ownEvaluation, type OwnEvaluation } from './own-evaluation.ts';
import { ScoreTable } from './score-table.tsx';
import type { SheetProps } from './sheet-form.tsx';

const lock = routeForm<StaffApp, StaffApp['evaluations']>(lockSheet, {
  of: ({ evaluations }) => evaluations,
  to: (_, { params }) => `/evaluation/${params['applicationId'] ?? ''}?done=sheetLocked`,
});

/** What is missing is said criterion by criterion, each with the way to its field. */
const lockNaming: FormOf<StaffApp> = {
  submit: async (app, visit, sent) => {
    const done = await lock.submit(app, visit, sent);
    if (done.ok || done.refusal.code !== 'SheetIncomplete') return done;
    const own = await ownEvaluation(app, visit, sent.params);
    const missing = own === undefined ? [] : missingOf(visit, own);
    return { ...done, mistakes: missing.map(({ pointer, text }) => ({ pointer, code: 'missing', message: text })) };
  },
};

/** The summary before a sheet is locked for good. */
export const lockPage: OwnPage<StaffApp> = {
  path: '/evaluation/:applicationId/lock',
  allow: roles('evaluator'),
  show: async (app, visit, params) => {
    const own = await ownEvaluation(app, visit, params);
    if (own === undefined) return undefined;
    const sheet = `/evaluation/${own.task.applicationId}`;
    if (!isOpen(own)) return { location: at(visit, own.application === undefined ? `${sheet}/conflict` : sheet) };
    return {
      title: visit.t('evalLockTitle'),
      section: 'evaluation',
      crumbs: [evaluationCrumb(visit), sheetCrumb(visit, own.task.applicationId, own.task.title)],
      mendAt: (pointer) => at(visit, `${sheet}#${idOf('sheet', pointer.slice(1))}`),
      main: <LockSummary visit={visit} own={own} />,
    };
  },
  forms: { lock: lockNaming },
};

function LockSummary({ visit, own }: SheetProps) {
  const { t } = visit;
  const ready = complete(own.call.grid, own.sheet).ok;
  return (
    <>
      <span class="govuk-caption-xl">
        {own.task.organisation} · {own.task.title}
      </span>
      <h1 class="govuk-heading-xl">{t('evalLockTitle')}</h1>
      {ready ? <p class="govuk-body-l">{t('evalLockLead')}</p> : <Missing visit={visit} own={own} />}
      <ScoreTable visit={visit} own={own} />
      {ready ? (
        <Form visit={visit} name="lock" version={own.sheet.version}>
          <WarningText sign={t('warning')}>{t('evalLockFinal')}</WarningText>
          <Button text={t('evalLock')} />
        </Form>
      ) : null}
      <p class="govuk-body">
        <a class="govuk-link" href={at(visit, `/evaluation/${own.task.applicationId}`)}>
          {t('evalBackToSheet')}
        </a>
      </p>
    </>
  );
}

function Missing({ visit, own }: { readonly visit: OwnVisit; readonly own: OwnEvaluation }) {
  const { t } = visit;
  return (
    <div class="govuk-inset-text b-missing">
      <h2 class="govuk-heading-m">{t('evalIncompleteTitle')}</h2>
      <p class="govuk-body">{t('evalIncompleteText')}</p>
      <ul class="govuk-list govuk-list--bullet">
        {missingOf(visit, own).map(({ pointer, title, sentence }) => (
          <li>
            <a
              class="govuk-link"
              href={at(visit, `/evaluation/${own.task.applicationId}#${idOf('sheet', pointer.slice(1))}`)}
            >
              <Sentence text={sentence(edged(title, visit.language))} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
