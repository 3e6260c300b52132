import { inLanguage } from '../../../../../shared/kernel/text.ts';
import { Radios } from '../../../components/choices.tsx';
import type { fieldsFor } from '../../../components/form.tsx';
import { Textarea } from '../../../components/textarea.tsx';
import { edged, Sentence, Told } from '../../../components/told.tsx';
import { Files } from '../../../dossier/documents.tsx';
import { documentHref } from '../dossier/written-parts.tsx';
import { VerdictTag } from '../parts/states.tsx';
import type { FiledProps } from '../dossier/read.ts';
import { beginning, type Judged, LEFT_OUT } from './judged.ts';

export interface RowProps extends FiledProps {
  readonly fields: ReturnType<typeof fieldsFor>;
  readonly judged: Judged;
  readonly index: number;
  readonly mayComplete: boolean;
}

/** One requirement or document: its verdict and reason, and beside it what was filed for it and what was found before. */
export function Row(props: RowProps) {
  const { visit, application, fields, judged, index, mayComplete } = props;
  const { t, language } = visit;
  const title = inLanguage(judged.title, language);
  const reasonFor = (of: string) => t('reasonFor', { title: of });
  const name = (field: string) => `verdicts/${String(index)}/${field}`;
  const stored = beginning(application, judged);
  const brought = application.documents.some(({ requirement }) => requirement === judged.code);
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
      <div>
        <Radios
          {...fields.choice(name('verdict'), title, preset === undefined ? [] : [preset])}
          label={<Told text={judged.title} language={language} />}
          legendSize="m"
          items={items}
          small
        />
        <div class="b-check__reason">
          <Textarea
            {...fields.field(name('reason'), reasonFor(title), stored.reason)}
            label={<Sentence text={reasonFor(edged(judged.title, language))} />}
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

function Beside({ visit, call, application, judged }: RowProps) {
  const { t } = visit;
  const documents = application.documents.filter(({ requirement }) => requirement === judged.code);
  const isDocument = call.documents.some(({ code }) => code === judged.code);
  const screened = application.screening?.submission ?? Infinity;
  const former = application.screening?.verdicts.find(({ requirement }) => requirement === judged.code);
  return (
    <div class="b-check__beside">
      {judged.basis === undefined || judged.basis.kind === 'default' ? null : (
        <p class="govuk-body-s" lang="ro">
          {judged.basis.source}
        </p>
      )}
      {documents.length === 0 && isDocument ? <p class="govuk-body">{t('documentNone')}</p> : null}
      {documents.length === 0 ? null : (
        <Files
          visit={visit}
          files={documents}
          hrefOf={(document) => documentHref(visit, call.id, document)}
          note={({ submittedIn = 0 }) => (submittedIn > screened ? t('broughtLater') : null)}
        />
      )}
      {former === undefined ? null : (
        <p class="govuk-body">
          {t('formerVerdict')} <VerdictTag visit={visit} verdict={former.verdict} />
          {former.reason === undefined ? null : (
            <>
              {' '}
              <span lang="ro">{former.reason}</span>
            </>
          )}
        </p>
      )}
    </div>
  );
}
