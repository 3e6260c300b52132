import type { SeenApplication, Verdict } from '../../../../../shared/applications/index.ts';
import type { SeenCall } from '../../../../../shared/calls/index.ts';
import type { Text } from '../../../../../shared/kernel/text.ts';
import { type Fields, one } from '../../../forms/fields.ts';

/** Something the officer judges: a requirement or a document of the call. */
export interface Judged {
  readonly code: string;
  readonly title: Text;
  /** Where a requirement comes from; documents have none of their own. */
  readonly basis?: SeenCall['requirements'][number]['basis'];
  /** Whether there may be no verdict: a document the applicant is free not to bring. */
  readonly optional: boolean;
}

/** Everything to judge, what must be judged first; a code that is both is judged once. */
export function judgedIn({ requirements, documents }: Pick<SeenCall, 'requirements' | 'documents'>): readonly Judged[] {
  const all: readonly Judged[] = [
    ...requirements.map(({ code, title, basis }) => ({ code, title, basis, optional: false })),
    ...documents.map(({ code, title, required }) => ({ code, title, optional: !required })),
  ];
  const once = all.filter(({ code }, index) => all.findIndex((other) => other.code === code) === index);
  return [...once.filter(({ optional }) => !optional), ...once.filter(({ optional }) => optional)];
}

/** How the form says that there is no verdict. */
export const LEFT_OUT = 'left-out';

/** Rows of the form that carry a verdict, by their place in it. */
function rowsOf(fields: Fields) {
  const count = [...fields.keys()].filter((name) => /^verdicts\/\d+\/requirement$/.test(name)).length;
  return Array.from({ length: count }, (_, index) => index)
    .map((index) => {
      const said = (name: string) => one(fields, `verdicts/${String(index)}/${name}`).trim() || undefined;
      return { index, requirement: said('requirement'), verdict: said('verdict'), reason: said('reason') };
    })
    .filter(({ verdict }) => verdict !== LEFT_OUT);
}

/** What the route takes: the rows with a verdict, in their order. */
export const verdictsOf = (fields: Fields) => ({ verdicts: rowsOf(fields).map(({ index: _, ...verdict }) => verdict) });

/** A place in what the route took, as a place in the form. */
export function placeInForm(pointer: string, fields: Fields): string {
  const [, row = '', rest = ''] = /^\/verdicts\/(\d+)(\/.*)$/.exec(pointer) ?? [];
  const place = row === '' ? undefined : rowsOf(fields)[Number(row)]?.index;
  return place === undefined ? pointer : `/verdicts/${String(place)}${rest}`;
}

/**
 * What the form begins with: after a completion what was met stays met and what had to be completed is asked anew; a check that is
 * done again begins with what was found.
 */
export function beginning({ state, screening }: SeenApplication, { code, optional }: Judged): Partial<Verdict> {
  const former = screening?.verdicts.find(({ requirement }) => requirement === code);
  if (former === undefined) return {};
  if (state !== 'submitted') return former;
  return former.verdict === 'met' || optional ? { verdict: former.verdict } : {};
}
