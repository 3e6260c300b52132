import { SummaryList } from '../components/summary-list.tsx';
import { Tag } from '../components/tag.tsx';
import type { DossierProps } from './dossier-props.ts';
import { NotGiven } from './written.tsx';

/** What a representative declares, each by its name in the application and in its own words. */
export const DECLARED = [
  ['dataIsTrue', 'declareTrue'],
  ['noDoubleFinancing', 'declareNoDouble'],
  ['noArrears', 'declareNoArrears'],
  ['personalDataConsent', 'declareConsent'],
] as const;

/** What the representative declared, word for word. */
export function Declarations({ visit, application: { content } }: Pick<DossierProps, 'visit' | 'application'>) {
  const { t } = visit;
  return (
    <>
      <p class="govuk-body">{t('declaresQuestion')}</p>
      <SummaryList
        rows={DECLARED.map(([name, words]) => ({
          key: t(words),
          value:
            content.declarations?.[name] === true ? <Tag text={t('yes')} colour="green" /> : <NotGiven visit={visit} />,
        }))}
      />
    </>
  );
}
