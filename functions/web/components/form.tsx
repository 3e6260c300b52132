import { randomUUID } from 'node:crypto';
import type { ComponentChildren } from 'preact';
import { at, type OwnVisit } from '../edge/page.ts';
import { rowsIn } from '../forms/fields.ts';

export interface FormProps {
  readonly visit: OwnVisit;
  /** Which of the page's forms this is. */
  readonly name: string;
  /** The version its page shows; what somebody changed since is not overwritten unseen. */
  readonly version?: number | undefined;
  /** Whether a script saves it while it is filled in. @default false */
  readonly autosaved?: boolean;
  readonly classes?: string;
  readonly children: ComponentChildren;
}

/** A form of a page. It belongs to this session, and sent twice it is taken once. */
export const Form = ({ visit, name, version, autosaved = false, classes, children }: FormProps) => {
  const asked = new URLSearchParams(visit.query).toString();
  const hidden = {
    _form: name,
    _token: visit.person.formToken,
    _once: randomUUID(),
    ...(version === undefined ? {} : { _version: String(version) }),
  };
  return (
    <form
      method="post"
      action={at(visit, visit.path) + (asked === '' ? '' : `?${asked}`)}
      noValidate
      {...(classes === undefined ? {} : { class: classes })}
      {...(autosaved ? { 'data-autosave': '' } : {})}
    >
      {Object.entries(hidden).map(([field, value]) => (
        <input type="hidden" name={field} value={value} />
      ))}
      {children}
    </form>
  );
};

/** A field as its component takes it. */
export interface FilledField {
  readonly name: string;
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly errorPrefix: string;
}

/**
 * The fields of one form of a page: each with what was typed and refused just now, or else with what is stored. Called while the page
 * is rendered, so that the summary on top can name fields by their labels.
 */
export function fieldsFor({ attempt, t }: OwnVisit, form: string) {
  const mine = attempt?.form === form ? attempt : undefined;
  const errorOf = (name: string) => mine?.refused.mistakes.find(({ pointer }) => pointer === `/${name}`)?.message;
  const field = (name: string, label: string, stored: string | number | undefined = ''): FilledField => {
    mine?.labels.set(name, label);
    const value = mine === undefined ? String(stored) : (mine.fields.get(name)?.at(-1) ?? '');
    return { name, id: idOf(form, name), label, value, error: errorOf(name), errorPrefix: t('errorPrefix') };
  };
  return {
    /** One value. */
    field,
    /** Any of several, or one of several: what is chosen. */
    choice: (name: string, label: string, stored: readonly string[] = []) => {
      const { value: _, ...rest } = field(name, label);
      return { ...rest, chosen: mine === undefined ? stored : (mine.fields.get(name) ?? []) };
    },
    /** How many rows of a list were sent; `stored` when nothing was. */
    rows: (list: string, stored: number): number => (mine === undefined ? stored : rowsIn(mine.fields, list)),
  };
}

/** The id of a form's field on its page. */
export const idOf = (form: string, name: string): string => `${form}.${name}`;
