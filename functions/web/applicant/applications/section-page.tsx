import type { ComponentChildren } from 'preact';
import type { Content, Project, SectionName } from '../../../../shared/applications/index.ts';
import type { MessageKey } from '../../../../shared/i18n/catalogue/translate.ts';
import { signedIn } from '../../../http/access.ts';
import { Button } from '../../components/button.tsx';
import { fieldsFor, Form } from '../../components/form.tsx';
import { InsetText } from '../../components/inset-text.tsx';
import { Saving } from '../../components/saving.tsx';
import { at, type OwnPage, type OwnVisit } from '../../edge/page.ts';
import type { Fields } from '../../forms/fields.ts';
import type { ApplicantApp } from '../app.ts';
import { crumbsTo, type OwnApplication, ownApplication, pathOf } from './own-application.ts';
import { sectionForm } from './section-form.ts';
import { hasSection, pageAfter, sectionPage as pageOf } from './sections.ts';
import { sectionTitle } from '../../dossier/titles.ts';
import { nextText } from './standing-words.ts';

/** A field of a page of an application, whichever it is. */
export type SectionFields = ReturnType<typeof fieldsFor>;
/** What a page of an application shows its fields with. */
export interface SectionProps {
  readonly visit: OwnVisit;
  readonly own: OwnApplication;
  readonly fields: SectionFields;
}
export interface SectionPageOptions<Extra> {
  readonly name: SectionName;
  readonly section: keyof Content;
  readonly parts?: readonly (keyof Project)[];
  readonly tidy?: (fields: Fields) => Fields;
  readonly filled?: (section: unknown) => unknown;
  readonly lead?: MessageKey;
  /** What the page needs beside the application. */
  readonly extra: (app: ApplicantApp, own: OwnApplication) => Promise<Extra> | Extra;
  readonly fields: (props: SectionProps, extra: Extra) => ComponentChildren;
  /** Whether fields take the whole width instead of a column for reading. @default false */
  readonly wide?: boolean;
}

/** The one form of each of these pages. */
const SECTION_FORM = 'section';

/** A page of an application that fills in one section. When nothing can be changed any more it says so instead. */
export function sectionPage<Extra>(options: SectionPageOptions<Extra>): OwnPage<ApplicantApp> {
  const { name, section, parts, tidy, filled } = options;
  return {
    path: pathOf(':applicationId', pageOf(name)),
    allow: signedIn,
    show: async (app, visit, params) => {
      const own = await ownApplication(app, visit, params);
      if (own === undefined || !hasSection(own)(name)) return undefined;
      const extra = await options.extra(app, own);
      return {
        title: sectionTitle(visit, name),
        section: 'my',
        crumbs: crumbsTo(own, visit),
        main: (
          <>
            <Head visit={visit} own={own} name={name} lead={options.lead} />
            {own.mode === 'edit' ? (
              <Editor visit={visit} own={own} wide={options.wide === true}>
                {options.fields({ visit, own, fields: fieldsFor(visit, SECTION_FORM) }, extra)}
              </Editor>
            ) : (
              <Closed visit={visit} own={own} />
            )}
          </>
        ),
      };
    },
    forms: {
      [SECTION_FORM]: sectionForm({
        ...{ section, parts, tidy, filled },
        next: (own) => pageAfter(name, own),
      }),
    },
  };
}

interface HeadProps extends Omit<SectionProps, 'fields'> {
  readonly name: SectionName;
  readonly lead: MessageKey | undefined;
}

function Head({ visit, own: { progress }, name, lead }: HeadProps) {
  const { t } = visit;
  const n = progress.findIndex((section) => section.name === name) + 1;
  return (
    <div class="b-reading">
      <span class="govuk-caption-l">{t('sectionOf', { n, all: progress.length })}</span>
      <h1 class="govuk-heading-l">{sectionTitle(visit, name)}</h1>
      {lead === undefined ? null : <p class="govuk-body">{t(lead as 'leadBudget')}</p>}
    </div>
  );
}

interface EditorProps extends Omit<SectionProps, 'fields'> {
  readonly wide: boolean;
  readonly children: ComponentChildren;
}

/** The form of the page. After somebody else was faster nothing is saved by itself: it would be overwritten unseen. */
function Editor({ visit, own: { application }, wide, children }: EditorProps) {
  const { t, attempt } = visit;
  const autosaved = attempt?.refused.status !== 412;
  return (
    <Form
      visit={visit}
      name={SECTION_FORM}
      version={application.version}
      autosaved={autosaved}
      {...(wide ? {} : { classes: 'b-reading' })}
    >
      {children}
      <div class="b-actions b-actions--saving">
        <Button text={t('saveAndContinue')} />
        <Button text={t('saveAndReturn')} kind="secondary" name="_back" value="yes" />
      </div>
      {autosaved ? <Saving visit={visit} /> : null}
      <p class="govuk-body">
        <a class="govuk-link" href={at(visit, pathOf(application.id))}>
          {t('toTaskList')}
        </a>
      </p>
    </Form>
  );
}

const Closed = ({ visit, own }: Omit<SectionProps, 'fields'>) => (
  <div class="b-reading">
    <InsetText>
      <strong>{visit.t('notEditableTitle')}.</strong> {nextText(visit, own)}
    </InsetText>
    <p class="govuk-body">
      <a class="govuk-link" href={at(visit, pathOf(own.application.id))}>
        {visit.t('toTaskList')}
      </a>
    </p>
  </div>
);
