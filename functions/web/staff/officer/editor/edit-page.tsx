import type { ComponentChildren } from 'preact';
import type { SeenCall } from '../../../../../shared/calls/index.ts';
import { Button } from '../../../components/button.tsx';
import { Form } from '../../../components/form.tsx';
import { at, type OwnPage, type OwnVisit } from '../../../edge/page.ts';
import type { StaffApp } from '../../app.ts';
import { callCrumbs, callPath } from '../../call-crumbs.ts';
import { callAt } from '../../call-at.ts';
import { editors } from '../reading.ts';
import { type Editing, editForm, isMore } from './edit-form.ts';
import { type Section, SECTIONS, wordsOf } from './sections.ts';

export interface Writing {
  readonly visit: OwnVisit;
  readonly call: SeenCall;
  readonly app: StaffApp;
}
export interface EditPageOptions extends Editing {
  /** The fields of the section. */
  readonly fields: (writing: Writing) => Promise<ComponentChildren> | ComponentChildren;
}

/** A section of a draft on its own page; a call that is published is only read. */
export const editPage = ({ fields, ...editing }: EditPageOptions): OwnPage<StaffApp> => ({
  path: `/admin/calls/:callId/edit/${editing.section}`,
  allow: editors,
  show: async (app, visit, params) => {
    const call = await callAt(app, visit, params);
    if (call === undefined) return undefined;
    if (call.status !== 'draft' && visit.attempt === undefined) return { location: at(visit, callPath(call.id)) };
    const content = await fields({ visit, call, app });
    return {
      title: visit.t(wordsOf(editing.section, call).title),
      section: 'admin',
      crumbs: callCrumbs(visit, call),
      main: (
        <Frame visit={visit} call={call} section={editing.section}>
          {content}
        </Frame>
      ),
    };
  },
  forms: { edit: editForm(editing) },
});

interface FrameProps extends Pick<Writing, 'visit' | 'call'> {
  readonly section: Section;
  readonly children: ComponentChildren;
}

function Frame({ visit, call, section, children }: FrameProps) {
  const { t } = visit;
  const { title, text } = wordsOf(section, call);
  const step = { step: SECTIONS.indexOf(section) + 1, of: SECTIONS.length };
  return (
    <>
      <span class="govuk-caption-l">
        {call.code} · {t('editStep', step)}
      </span>
      <h1 class="govuk-heading-l">{t(title)}</h1>
      <p class="govuk-body b-reading">{t(text)}</p>
      <Form visit={visit} name="edit" version={call.version}>
        {children}
        <div class="b-actions">
          <Button text={t('saveAndContinue')} />
          <Button text={t('editSaveAndBack')} kind="secondary" name="_back" value="yes" />
        </div>
      </Form>
      <p class="govuk-body">
        <a class="govuk-link" href={at(visit, callPath(call.id))}>
          {t('editBackToTasks')}
        </a>
      </p>
    </>
  );
}

/** How many rows a list shows: those that are written, and empty ones to write in; at least one, and no more than there may be. */
export const rowsShown = ({ query }: Pick<OwnVisit, 'query'>, written: number, most: number): number =>
  Math.min(most, Math.max(1, written + (isMore(query['more'] ?? '') ? Number(query['more']) : 0)));

export interface AddRowsProps {
  /** What the button that saves says. */
  readonly saving: string;
  /** What the button says that adds at once, with a script. */
  readonly atOnce: string;
}

/** More rows: at once with a script; without one what is written is saved and comes back with an empty row below it. */
export const AddRows = ({ saving, atOnce }: AddRowsProps) => (
  <div id="more" class="b-addrows">
    <div class="b-scripted">
      <button type="button" class="govuk-button govuk-button--secondary" data-add-row>
        {atOnce}
      </button>
    </div>
    <div class="b-unscripted">
      <Button text={saving} kind="secondary" name="_add" value="1" />
    </div>
  </div>
);
