import * as z from 'zod';
import type { Content, Project } from '../../../../shared/applications/index.ts';
import { saveDraft } from '../../../applications/save-draft.ts';
import type { Form } from '../../edge/form.ts';
import { type Fields, one } from '../../forms/fields.ts';
import { routeForm } from '../../forms/route-form.ts';
import { treeOf } from '../../forms/tree.ts';
import { typed } from '../../forms/typed.ts';
import type { ApplicantApp } from '../app.ts';
import { type OwnApplication, ownApplication, pathOf } from './own-application.ts';

type Section = keyof Content;
type Written = Readonly<Record<string, unknown>>;

export interface SectionFormOptions {
  /** The section of the content that is replaced whole. */
  readonly section: Section;
  /** What of the project the page shows; everything else in it stays as it is stored. @default - the page shows all of its section */
  readonly parts?: readonly (keyof Project)[] | undefined;
  /** Tidies what people typed before it is read. */
  readonly tidy?: ((fields: Fields) => Fields) | undefined;
  /** Fills in what an empty field means. */
  readonly filled?: ((section: unknown) => unknown) | undefined;
  /** The page after this one, below the language. */
  readonly next: (own: OwnApplication) => string;
}

/** A page of an application saves its section. Emptied, a section is sent as empty: what is absent would stay as it was. */
export const sectionForm = (options: SectionFormOptions): Form<ApplicantApp> => ({
  submit: async (app, visit, sent) => {
    const own = await ownApplication(app, visit, sent.params);
    const form = routeForm<ApplicantApp, ApplicantApp['applications']>(saveDraft, {
      of: ({ applications }) => applications,
      body: (fields) => bodyOf(options, fields, own?.application.content ?? {}),
      to: () => (own === undefined ? '/my' : nextPage(options, own, visit.path, sent.fields)),
    });
    return form.submit(app, visit, sent);
  },
});

function bodyOf({ section, parts, tidy, filled }: SectionFormOptions, fields: Fields, stored: Content): unknown {
  const written = Written.parse(typed(saveDraft.spec.body, treeOf(tidy?.(fields) ?? fields)) ?? {});
  const value = written[section] ?? (LISTS.has(section) ? [] : {});
  if (parts === undefined) return { [section]: filled?.(value) ?? value };
  const said = Written.safeParse(value);
  if (!said.success) return { [section]: value }; // no section: the route says so
  const kept = Object.entries(stored.project ?? {}).filter(([key]) => !(parts as readonly string[]).includes(key));
  return { [section]: { ...Object.fromEntries(kept), ...said.data } };
}

const Written: z.ZodType<Written> = z.record(z.string(), z.unknown());
const LISTS: ReadonlySet<Section> = new Set(['activities', 'indicators', 'partners', 'budget']);

/** On to the next section, back to the list, or here again with more rows. */
function nextPage({ next }: SectionFormOptions, own: OwnApplication, path: string, fields: Fields): string {
  if (one(fields, '_more') !== '') return `${path}?more=yes#more`;
  return one(fields, '_back') !== '' ? `${pathOf(own.application.id)}?done=saved` : next(own);
}
