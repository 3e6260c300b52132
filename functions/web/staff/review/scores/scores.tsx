import type { SeenCall } from '../../../../../shared/calls/index.ts';
import type { SeenAssignments, Sheet } from '../../../../../shared/evaluations/index.ts';
import type { OrganisationId } from '../../../../../shared/kernel/ids.ts';
import { Figures } from '../../../components/figures.tsx';
import { InsetText } from '../../../components/inset-text.tsx';
import { at, type OwnPage, type OwnVisit } from '../../../edge/page.ts';
import { formatIn, tableFile } from '../../../exports/table-file.ts';
import { ExportLinks } from '../../../parts/export-links.tsx';
import type { StaffApp } from '../../app.ts';
import { Loads } from '../assignments/loads.tsx';
import { callAt } from '../../call-at.ts';
import { callReaders } from '../../call-nav.tsx';
import { callCrumbs, callPath } from '../../call-crumbs.ts';
import { CallHead } from '../../call-head.tsx';
import { Distribution } from './distribution.tsx';
import { loadsFile, sheetsFile } from './files.ts';
import { Progress } from './progress.tsx';
import { ScoredApplications } from './scored-applications.tsx';

/** How far scoring is; once every sheet is locked, how each evaluator scored and every sheet. */
export const scoresPage: OwnPage<StaffApp> = {
  path: '/admin/calls/:callId/scores',
  allow: callReaders,
  show: async (app, visit, params) => {
    const call = await callAt(app, visit, params);
    const seen = call && (await app.evaluations.viewAssignments(call.id));
    if (call === undefined || seen?.ok !== true) return undefined;
    const board = seen.value;
    const scores = await app.evaluations.viewScores(call.id);
    const names = await app.organisations.nameOrganisations(board.rows.map(({ organisationId }) => organisationId));
    const shown = { visit, call, board, names };
    const format = formatIn(visit.query);
    if (format !== undefined) {
      const full = await app.evaluations.viewFullScores(call.id);
      if (!full.ok) return tableFile(loadsFile(shown), format);
      return tableFile(sheetsFile({ ...shown, sheets: full.value }), format);
    }
    return {
      title: visit.t('reviewScoring'),
      section: 'admin',
      crumbs: callCrumbs(visit, call),
      main: <Scoring {...shown} sheets={scores.ok ? scores.value : undefined} />,
    };
  },
};

export interface ScoringProps {
  readonly visit: OwnVisit;
  readonly call: SeenCall;
  readonly board: SeenAssignments;
  readonly names: ReadonlyMap<OrganisationId, string>;
}
/** The same once every sheet is locked. */
export interface ScoredProps extends ScoringProps {
  readonly sheets: readonly Sheet[];
}

function Scoring({ sheets, ...props }: ScoringProps & { readonly sheets: readonly Sheet[] | undefined }) {
  const { visit, call, board } = props;
  const { t } = visit;
  const nothing = board.evaluators.every(({ sheets: counts }) => Object.values(counts).every((count) => count === 0));
  return (
    <>
      <CallHead visit={visit} call={call} current="scores" title={t('reviewScoring')} />
      <Figures
        figures={[
          { name: t('reviewSheetsLocked'), value: t('reviewOutOf', { part: board.locked, whole: board.required }) },
          { name: t('applicationsScored'), value: String(board.rows.length) },
          { name: t('reviewEvaluators'), value: String(board.evaluators.length) },
        ]}
      />
      {nothing ? (
        <InsetText>
          {t('nothingAssigned')}{' '}
          <a class="govuk-link" href={at(visit, callPath(call.id, '/assignments'))}>
            {t('toAssignments')}
          </a>
        </InsetText>
      ) : (
        <>
          {sheets === undefined ? (
            <>
              <InsetText>{t('scoresHiddenText')}</InsetText>
              <Progress {...props} />
              <Loads {...props} />
            </>
          ) : (
            <Scored {...props} sheets={sheets} />
          )}
          <ExportLinks visit={visit} />
        </>
      )}
    </>
  );
}

const Scored = (props: ScoredProps) =>
  props.sheets.length === 0 ? null : (
    <>
      <Distribution {...props} />
      <ScoredApplications {...props} />
      <Loads {...props} />
    </>
  );
