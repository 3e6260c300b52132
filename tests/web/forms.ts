import { decoded } from './page-text.ts';

/** The names and values of the hidden fields, chosen buttons and texts of a form. */
export function fieldsOfForm(form: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [input] of form.matchAll(/<input[^>]*>/g)) {
    const [, name] = / name="([^"]*)"/.exec(input) ?? [];
    const [, value = ''] = / value="([^"]*)"/.exec(input) ?? [];
    const isChosen = !/type="(radio|checkbox|file)"/.test(input) || / checked/.test(input);
    if (name !== undefined && isChosen) fields[name] = decoded(value);
  }
  return fields;
}

/** The form of a page with this name, the one that already says what is given when there are several. */
export function formNamed(html: string, name: string, given: Readonly<Record<string, string>> = {}): string {
  const forms = [...html.matchAll(/<form[\s\S]*?<\/form>/g)].map(([form]) => form);
  const named = forms.filter((form) => form.includes(`name="_form" value="${name}"`));
  const fits = named.find((form) =>
    ['requirement', 'documentId'].every((field) => !(field in given) || fieldsOfForm(form)[field] === given[field]),
  );
  const found = fits ?? named[0];
  if (found === undefined) throw new Error(`the page has no form ${name}`);
  return found;
}
