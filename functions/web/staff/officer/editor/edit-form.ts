import { CallChanges } from '../../../../../shared/calls/index.ts';
import { editCall } from '../../../../calls/edit-call.ts';
import type { Mistake } from '../../../../http/problem.ts';
import type { Form } from '../../../edge/form.ts';
import { type Fields, one } from '../../../forms/fields.ts';
import { routeForm } from '../../../forms/route-form.ts';
import { treeOf } from '../../../forms/tree.ts';
import { typed } from '../../../forms/typed.ts';
import type { StaffApp } from '../../app.ts';
import { inForm, keptRows, type RowList, withoutIdleSources } from './rows.ts';
import { afterSection, type Section, sectionPath } from './sections.ts';
import { callPath } from '../../call-crumbs.ts';

/** What a form says as the route takes it, before the schema has looked at it. */
export type Said = Readonly<Record<string, unknown>>;

export interface Editing {
  readonly section: Section;
  /** The list this section writes: sent whole, also when it is empty. */
  readonly rows?: RowList;
  /** What people need not write themselves: codes, a source nobody asked for. */
  readonly finish?: (said: Said, fields: Fields) => Said;
}

/** The form of one section: a part of the draft, changed by the route that changes drafts. */
export function editForm({ section, rows, finish = (said) => said }: Editing): Form<StaffApp> {
  const form = routeForm(editCall, {
    of: ({ calls }: StaffApp) => calls,
    body: (fields) => {
      const said = typed(CallChanges, treeOf(withoutIdleSources(fields))) as Said; // a tree with parts becomes a record
      return finish(rows === undefined ? said : { ...said, [rows.list]: said[rows.list] ?? [] }, fields);
    },
    to: (_answer, { fields, params }) => whereNext(section, params['callId'] ?? '', fields),
  });
  if (rows === undefined) return form;
  return {
    submit: async (app, visit, sent) => {
      const { fields, places } = keptRows(sent.fields, rows);
      const outcome = await form.submit(app, visit, { ...sent, fields });
      if (outcome.ok) return outcome;
      const mistakes = outcome.mistakes.map((mistake) => inForm(mistake, rows, places));
      return { ...outcome, mistakes: mistakes.map((mistake) => ofEmptyList(mistake, rows, visit.t('rowNeeded'))) };
    },
  };
}

/** A list that must not be empty asks for its first row. */
const ofEmptyList = (mistake: Mistake, { list, written }: RowList, message: string): Mistake =>
  mistake.pointer === `/${list}` ? { ...mistake, pointer: `/${list}/0/${written[0] ?? ''}`, message } : mistake;

/** Whether this says how many more rows to show: few at a time. */
export const isMore = (text: string): boolean => /^[1-9]$/.test(text);

function whereNext(section: Section, id: string, fields: Fields): string {
  const more = one(fields, '_add');
  if (more !== '') return `${sectionPath(id, section)}${isMore(more) ? `?more=${more}` : ''}#more`;
  return one(fields, '_back') === '' ? afterSection(id, section) : `${callPath(id)}?done=saved`;
}
