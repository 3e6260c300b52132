import type { Content } from '../../../../shared/applications/index.ts';
import { Textarea } from '../../components/textarea.tsx';
import { DateInput, Input } from '../../components/input.tsx';
import { Rows } from './rows.tsx';
import { sectionPage, type SectionProps } from './section-page.tsx';

type Activities = NonNullable<Content['activities']>;
type Indicators = NonNullable<Content['indicators']>;
type Partners = NonNullable<Content['partners']>;
/** A field of a row, called by its row in the summary of mistakes and by itself on the page. */
export const rowField =
  ({ visit: { t }, fields }: Pick<SectionProps, 'visit' | 'fields'>, list: string, index: number) =>
  (name: string, label: string, stored: string | number | undefined) => ({
    ...fields.field(
      `${list}/${String(index)}/${name}`,
      t('rowField', { n: index + 1, what: label.toLocaleLowerCase('ro') }),
      stored,
    ),
    label,
  });

/** The steps of the project. */
export const activitiesPage = sectionPage({
  name: 'activities',
  section: 'activities',
  lead: 'leadActivities',
  extra: () => undefined,
  fields: (props) => (
    <Rows
      {...props}
      list="activities"
      stored={props.own.application.content.activities ?? []}
      most={50}
      blank={1}
      row={(index, stored) => <Activity {...props} index={index} stored={stored} />}
    />
  ),
});

interface RowProps<Row> extends SectionProps {
  readonly index: number;
  readonly stored: Row | undefined;
}

function Activity({ index, stored, ...props }: RowProps<Activities[number]>) {
  const { t } = props.visit;
  const field = rowField(props, 'activities', index);
  return (
    <>
      <Input {...field('title', t('activityTitle'), stored?.title)} />
      <div class="b-pair">
        <DateInput {...field('startsOn', t('startsOn'), stored?.startsOn)} />
        <DateInput {...field('endsOn', t('endsOn'), stored?.endsOn)} />
      </div>
      <Input {...field('responsible', t('responsible'), stored?.responsible)} />
      <Textarea {...field('result', t('activityResult'), stored?.result)} rows={2} />
    </>
  );
}

/** What will be counted to see whether the project worked. */
export const indicatorsPage = sectionPage({
  name: 'indicators',
  section: 'indicators',
  lead: 'leadIndicators',
  extra: () => undefined,
  fields: (props) => (
    <Rows
      {...props}
      list="indicators"
      stored={props.own.application.content.indicators ?? []}
      most={30}
      blank={1}
      row={(index, stored) => <Indicator {...props} index={index} stored={stored} />}
    />
  ),
});

function Indicator({ index, stored, ...props }: RowProps<Indicators[number]>) {
  const { t } = props.visit;
  const field = rowField(props, 'indicators', index);
  return (
    <>
      <Input
        {...field('title', t('indicatorTitle'), stored?.title)}
        hint={index === 0 ? t('indicatorTitleHint') : undefined}
      />
      <div class="b-pair">
        <Input {...field('unit', t('unit'), stored?.unit)} />
        <Input {...field('baseline', `${t('baseline')} ${t('optional')}`, stored?.baseline)} inputmode="numeric" />
        <Input {...field('target', t('target'), stored?.target)} inputmode="numeric" />
      </div>
      <Input {...field('proof', `${t('proof')} ${t('optional')}`, stored?.proof)} />
    </>
  );
}

/** Who else takes part. */
export const partnersPage = sectionPage({
  name: 'partners',
  section: 'partners',
  lead: 'leadPartners',
  extra: () => undefined,
  fields: (props) => (
    <Rows
      {...props}
      list="partners"
      stored={props.own.application.content.partners ?? []}
      most={20}
      blank={1}
      row={(index, stored) => <Partner {...props} index={index} stored={stored} />}
    />
  ),
});

function Partner({ index, stored, ...props }: RowProps<Partners[number]>) {
  const { t } = props.visit;
  const field = rowField(props, 'partners', index);
  return (
    <>
      <Input {...field('name', t('partnerName'), stored?.name)} />
      <Textarea {...field('role', `${t('partnerRole')} ${t('optional')}`, stored?.role)} rows={2} />
    </>
  );
}
