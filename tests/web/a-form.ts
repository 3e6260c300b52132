import { decoded } from './page-text.ts';

type Field = readonly [name: string | undefined, value: string | undefined];

/** What a form of a page would send as it stands, by the names of its fields: what is filled in, chosen and hidden. */
export function formIn(html: string, name: string): Map<string, string[]> {
  const forms = html.split('<form ').map((form) => form.split('</form>')[0] ?? '');
  const form = forms.find((one) => one.includes(`name="_form" value="${name}"`));
  if (form === undefined) throw new Error(`no form ${name}`);
  const sent = new Map<string, string[]>();
  for (const [field = '', value = ''] of [...inputsIn(form), ...textareasIn(form), ...selectsIn(form)])
    if (field !== '') sent.set(field, [...(sent.get(field) ?? []), decoded(value)]);
  return sent;
}

/** What is written into a form: a value, several of one name, or `null` for a box that is not ticked. */
export type Written = Readonly<Record<string, string | readonly string[] | null>>;

/** A form as a browser sends it, with what somebody wrote into it. */
export function sentBy(fields: ReadonlyMap<string, readonly string[]>, written: Written = {}): URLSearchParams {
  const sent = new Map(fields);
  for (const [name, value] of Object.entries(written))
    if (value === null) sent.delete(name);
    else sent.set(name, typeof value === 'string' ? [value] : value);
  return new URLSearchParams([...sent].flatMap(([name, values]) => values.map((value) => [name, value])));
}

const attribute = (tag: string, name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

const inputsIn = (form: string): Field[] =>
  [...form.matchAll(/<input( [^>]*)>/g)]
    .map(([, tag = '']) => tag)
    .filter((tag) => !/ type="(checkbox|radio)"/.test(tag) || / checked/.test(tag))
    .map((tag) => [attribute(tag, 'name'), attribute(tag, 'value')]);

const textareasIn = (form: string): Field[] =>
  [...form.matchAll(/<textarea( [^>]*)>([^<]*)<\/textarea>/g)].map(([, tag = '', value]) => [
    attribute(tag, 'name'),
    value,
  ]);

const selectsIn = (form: string): Field[] =>
  [...form.matchAll(/<select( [^>]*)>(.*?)<\/select>/gs)].map(([, tag = '', options = '']) => {
    const all = [...options.matchAll(/<option [^>]*>/g)].map(([option]) => option);
    const chosen = all.find((option) => / selected/.test(option)) ?? all[0];
    return [attribute(tag, 'name'), chosen && attribute(chosen, 'value')];
  });
