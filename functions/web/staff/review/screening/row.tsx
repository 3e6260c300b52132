import { inLanguage } from '../../../../../shared/kernel/text.ts';
import { Radios } from '../../../components/choices.tsx';
import type { fieldsFor } from '../../../components/form.tsx';
import { Textarea } from '../../../components/textarea.tsx';
import { DocumentLink, ScanTag } from '../dossier/documents.tsx';
import { VerdictTag } from '../parts/states.tsx';
import type { ScreeningFormProps } from './form.tsx';
import { beginning, type Judged, LEFT_OUT } from './judged.ts';

export interface RowProps extends ScreeningFormProps {
  readonly fields: ReturnType<typeof fieldsFor>;
  readonly judged: Judged;
  readonly index: number;
  readonly mayComplete: boolean;
}

/** One requirement or document: its verdict and reason, and beside it what was filed for it and what was found before. */
export function Row(props: RowProps) {
  const { visit, seen, fields, judged, index, mayComplete } = props;
  const { t, language } = visit;
  const title = inLanguage(judged.title, language);
  const name = (field: string) => `verdicts/${String(index)}/${field}`;
  const stored = beginning(seen, judged);
  const brought = seen.documents.some(({ requirement }) => requirement === judged.code);
  const preset = stored.verdict ?? (judged.optional && !brought ? LEFT_OUT : undefined);
  const items = [
    { value: 'met', text: t('reviewVerdictMet') },
    { value: 'not-met', text: t('reviewVerdictNotMet') },
    ...(mayComplete ? [{ value: 'to-complete', text: t('reviewVerdictToComplete') }] : []),
    ...(judged.optional ? [{ value: LEFT_OUT, text: t('reviewVerdictLeftOut') }] : []),
  ];
  return (
    <div class="b-check">
      <input type="hidden" name={name('requirement')} value={judged.code} />
      <div class="b-check__verdict">
        <Radios
          {...fields.choice(name('verdict'), title, preset === undefined ? [] : [preset])}
          legendSize="m"
          items={items}
          small
        />
        <div class="b-check__reason">
          <Textarea
            {...fields.field(name('reason'), t('reasonFor', { title }), stored.reason)}
            hint={t('reasonHint')}
            rows={3}
            most={1000}
          />
        </div>
      </div>
      <Beside {...props} />
    </div>
  );
}

function Beside({ visit, call, seen, judged }: RowProps) {
  const { t } = visit;
  const documents = seen.documents.filter(({ requirement }) => requirement === judged.code);
  const isDocument = call.documents.some(({ code }) => code === judged.code);
  const former = seen.screening?.verdicts.find(({ requirement }) => requirement === judged.code);
  return (
    <div class="b-check__beside">
      {judged.basis === undefined || judged.basis.kind === 'default' ? null : (
        <p class="govuk-body-s">{judged.basis.source}</p>
      )}
      {documents.length === 0 && isDocument ? <p class="govuk-body">{t('notBrought')}</p> : null}
      {documents.length === 0 ? null : (
        <ul class="govuk-list">
          {documents.map((document) => (
            <li>
              <DocumentLink visit={visit} callId={call.id} document={document} />{' '}
              <ScanTag visit={visit} scan={document.scan} />
              {document.submittedIn === undefined || seen.screening === undefined ? null : (
                <> {document.submittedIn > seen.screening.submission ? t('broughtLater') : null}</>
              )}
            </li>
          ))}
        </ul>
      )}
      {former === undefined ? null : (
        <p class="govuk-body">
          {t('formerVerdict')} <VerdictTag visit={visit} verdict={former.verdict} />
          {former.reason === undefined ? null : <> {former.reason}</>}
        </p>
      )}
    </div>
  );
}
