import type { ComponentChildren } from 'preact';
import { type Criterion, mostOf, type PublicQuestion } from '../../../../shared/calls/index.ts';
import { momentText } from '../../../../shared/i18n/moment.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Table } from '../../components/table.tsx';
import { Told, ToldAtLength } from '../../components/told.tsx';
import type { Visit } from '../../edge/page.ts';
import { sizeText, typesText } from '../words.ts';
import { Basis } from './basis.tsx';
import type { CallPart } from './call-facts.tsx';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}
const Section = ({ id, title, children }: SectionProps) => (
  <section class="b-section">
    <h2 class="govuk-heading-l" id={id}>
      {title}
    </h2>
    {children}
  </section>
);

/** Who may apply, as the officer checks it. */
export const Requirements = ({ visit, call }: CallPart) => (
  <Section id="requirements" title={visit.t('requirements')}>
    {call.requirements.length === 0 ? (
      <p class="govuk-body">{visit.t('noRequirements')}</p>
    ) : (
      <Table
        caption={visit.t('requirements')}
        captionHidden
        rows={call.requirements}
        columns={[
          { head: visit.t('requirement'), cell: ({ title }) => <Told text={title} language={visit.language} /> },
          { head: visit.t('basis'), cell: ({ basis }) => <Basis visit={visit} basis={basis} /> },
        ]}
      />
    )}
  </Section>
);

/** What goes into the dossier. */
export const Documents = ({ visit, call }: CallPart) => (
  <Section id="documents" title={visit.t('documents')}>
    {call.documents.length === 0 ? (
      <p class="govuk-body">{visit.t('noDocuments')}</p>
    ) : (
      <Table
        caption={visit.t('documents')}
        captionHidden
        rows={call.documents}
        columns={[
          { head: visit.t('document'), cell: ({ title }) => <Told text={title} language={visit.language} /> },
          { head: visit.t('needed'), cell: ({ required }) => visit.t(required ? 'yes' : 'neededNo') },
          { head: visit.t('fileTypes'), cell: ({ types }) => typesText(types) },
          { head: visit.t('largest'), cell: ({ maxBytes }) => sizeText(maxBytes, visit), numeric: true },
        ]}
      />
    )}
  </Section>
);

/** How applications are scored. */
export const Grid = ({ visit, call: { grid } }: CallPart) => (
  <Section id="grid" title={visit.t('grid')}>
    <p class="govuk-body b-reading">{visit.t('gridText')}</p>
    <Table
      caption={visit.t('grid')}
      captionHidden
      rows={grid}
      columns={[
        {
          head: visit.t('criterion'),
          cell: ({ code, title }) => (
            <>
              {code} · <Told text={title} language={visit.language} />
            </>
          ),
        },
        { head: visit.t('least'), cell: (criterion) => leastText(visit, criterion) },
        { head: visit.t('most'), cell: ({ max }) => String(max), numeric: true },
      ]}
      total={[visit.t('total'), '', String(mostOf(grid))]}
    />
  </Section>
);

const leastText = ({ t }: Visit, { floor, knockOut }: Criterion): string => {
  if (floor !== undefined) return t('floor', { points: floor });
  return knockOut ? t('knockOut') : t('noFloor');
};

/** Each time the deadline moved, from when to when and why. */
export const Extensions = ({ visit, call: { extensions } }: CallPart) =>
  extensions.length === 0 ? null : (
    <>
      <h3 class="govuk-heading-m">{visit.t('extensions')}</h3>
      <Table
        caption={visit.t('extensions')}
        captionHidden
        rows={extensions}
        columns={[
          { head: visit.t('movedTo'), cell: ({ to }) => momentText(to, visit.language) },
          { head: visit.t('movedFrom'), cell: ({ from }) => momentText(from, visit.language) },
          { head: visit.t('because'), cell: ({ reason }) => <span lang="ro">{reason}</span> },
        ]}
      />
    </>
  );

interface QuestionsProps {
  readonly visit: Visit;
  readonly questions: readonly PublicQuestion[];
  /** Where one asks, while questions are taken. */
  readonly askAt?: string | undefined;
}

/** What was asked and answered, for everybody. */
export const Questions = ({ visit, questions, askAt }: QuestionsProps) => (
  <Section id="questions" title={visit.t('questions')}>
    <p class="govuk-body b-reading">{visit.t('questionsText')}</p>
    {questions.length === 0 ? <p class="govuk-body">{visit.t('noQuestions')}</p> : null}
    {questions.map(({ text, answer, askedAt }) => (
      <article class="b-question">
        <h3 class="govuk-heading-s b-prose">{text}</h3>
        <p class="govuk-body-s b-quiet">{visit.t('askedOn', { when: momentText(askedAt, visit.language) })}</p>
        {answer === undefined ? null : (
          <div class="b-answer">
            <ToldAtLength text={answer.text} language={visit.language} />
            <p class="govuk-body-s b-quiet">{visit.t('answeredOn', { when: momentText(answer.at, visit.language) })}</p>
          </div>
        )}
      </article>
    ))}
    {askAt === undefined ? null : <ButtonLink text={visit.t('askHere')} href={askAt} kind="secondary" />}
  </Section>
);
