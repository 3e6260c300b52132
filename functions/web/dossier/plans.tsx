import { Table } from '../components/table.tsx';
import type { DossierProps } from './dossier-props.ts';
import { periodText } from './period.ts';
import { NothingGiven } from './written.tsx';

type PartProps = Pick<DossierProps, 'visit' | 'application'>;

/** What is done, when, by whom and what comes of it. */
export function Activities({ visit, application: { content } }: PartProps) {
  const { t } = visit;
  const { activities = [] } = content;
  if (activities.length === 0) return <NothingGiven visit={visit} />;
  return (
    <Table
      caption={t('sectionActivities')}
      captionHidden
      compact
      rows={activities}
      columns={[
        { head: t('activityTitle'), cell: ({ title }) => title },
        { head: t('projectPeriod'), cell: (activity) => periodText(visit, activity) },
        { head: t('responsible'), cell: ({ responsible = '' }) => responsible },
        { head: t('activityResult'), cell: ({ result = '' }) => result && <span class="b-prose">{result}</span> },
      ]}
    />
  );
}

/** What is counted to see whether the project worked: how much now, how much in the end. */
export function Indicators({ visit, application: { content } }: PartProps) {
  const { t } = visit;
  const { indicators = [] } = content;
  if (indicators.length === 0) return <NothingGiven visit={visit} />;
  return (
    <Table
      caption={t('sectionIndicators')}
      captionHidden
      compact
      rows={indicators}
      columns={[
        { head: t('indicatorTitle'), cell: ({ title }) => title },
        { head: t('unit'), cell: ({ unit }) => unit },
        { head: t('baseline'), cell: ({ baseline = '' }) => baseline, numeric: true },
        { head: t('target'), cell: ({ target }) => target, numeric: true },
        { head: t('proof'), cell: ({ proof = '' }) => proof },
      ]}
    />
  );
}

/** Who else takes part, and with what. */
export function Partners({ visit, application: { content } }: PartProps) {
  const { t } = visit;
  const { partners = [] } = content;
  if (partners.length === 0) return <NothingGiven visit={visit} />;
  return (
    <Table
      caption={t('sectionPartners')}
      captionHidden
      compact
      rows={partners}
      columns={[
        { head: t('partnerName'), cell: ({ name }) => name },
        { head: t('partnerRole'), cell: ({ role = '' }) => role && <span class="b-prose">{role}</span> },
      ]}
    />
  );
}
