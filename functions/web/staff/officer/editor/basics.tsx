import { CallKind, type SeenCall } from '../../../../../shared/calls/index.ts';
import { inLanguage } from '../../../../../shared/kernel/text.ts';
import type { Programme } from '../../../../../shared/programmes/index.ts';
import { Radios } from '../../../components/choices.tsx';
import { fieldsFor } from '../../../components/form.tsx';
import { Input } from '../../../components/input.tsx';
import { Select } from '../../../components/select.tsx';
import { languageOf } from '../../../components/told.tsx';
import type { OwnVisit } from '../../../edge/page.ts';
import { kindKey } from '../../../public/words.ts';
import { programmesIn } from '../reading.ts';
import { editPage } from './edit-page.tsx';
import { TextFields } from './text-fields.tsx';

export interface BasicsProps {
  readonly visit: OwnVisit;
  readonly form: string;
  readonly programmes: readonly Programme[];
  readonly call?: Partial<Pick<SeenCall, 'programmeId' | 'kind' | 'code' | 'title' | 'summary'>>;
}

/** What the call is: whose programme, what it gives, how it is called. */
export function Basics({ visit, form, programmes, call = {} }: BasicsProps) {
  const { language, t } = visit;
  const fields = fieldsFor(visit, form);
  const only = programmes.length === 1 ? programmes[0]?.id : undefined;
  return (
    <div class="b-reading">
      <Select
        {...fields.field('programmeId', t('programme'), call.programmeId ?? only)}
        items={[
          { value: '', text: t('callChoose') },
          ...programmes.map(({ id, title, period }) => ({
            value: id,
            text: `${period.from.slice(0, 4)}–${period.to.slice(0, 4)} · ${inLanguage(title, language)}`,
            ...languageOf(title, language),
          })),
        ]}
      />
      <Radios
        {...fields.choice('kind', t('kind'), [call.kind ?? 'subsidy'])}
        items={CallKind.options.map((kind) => ({ value: kind, text: t(kindKey(kind)) }))}
      />
      <Input
        {...fields.field('code', t('codeOfCall'), call.code)}
        hint={t('codeOfCallHint')}
        classes="govuk-input--width-10"
        maxlength={20}
      />
      <TextFields visit={visit} fields={fields} name="title" label={t('titleOfCall')} stored={call.title} />
      <TextFields
        visit={visit}
        fields={fields}
        name="summary"
        label={t('summaryOfCall')}
        stored={call.summary}
        hint={t('summaryHint')}
        lines={6}
      />
    </div>
  );
}

export const basicsPage = editPage({
  section: 'basics',
  fields: async ({ visit, call, app }) => (
    <Basics visit={visit} form="edit" programmes={await programmesIn(app)} call={call} />
  ),
});
