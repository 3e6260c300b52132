import type { OwnSheetRow } from '../../../../shared/evaluations/index.ts';
import { momentText } from '../../../../shared/i18n/moment.ts';
import { ButtonLink } from '../../components/button.tsx';
import { InsetText } from '../../components/inset-text.tsx';
import { at } from '../../edge/page.ts';
import { ScoreTable } from './score-table.tsx';
import type { SheetProps } from './sheet-form.tsx';
import { taskPath } from './tasks-of-calls.ts';

/** A sheet that does not change any more, and what comes next. */
export function FinishedSheet({ visit, own, next }: SheetProps & { readonly next: OwnSheetRow | undefined }) {
  const { language, t } = visit;
  const { lockedAt } = own.sheet;
  return (
    <section class="b-evaluation__sheet" aria-labelledby="sheet-title">
      <h2 class="govuk-heading-l" id="sheet-title">
        {t('evalSheet')}
      </h2>
      <InsetText>
        {lockedAt === undefined ? t('evalOver') : t('evalReadOnly', { when: momentText(lockedAt, language) })}
      </InsetText>
      <ScoreTable visit={visit} own={own} />
      {next === undefined ? null : (
        <>
          <h2 class="govuk-heading-m">{t('evalNext')}</h2>
          <p class="govuk-body">{t('evalNextText', { title: next.title, organisation: next.organisation })}</p>
          <ButtonLink text={t('evalGoNext')} href={at(visit, taskPath(next))} />
        </>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={at(visit, '/evaluation')}>
          {t('evalBackToList')}
        </a>
      </p>
    </section>
  );
}
