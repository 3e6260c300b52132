/** What a form of a page would send as it stands, by the names of its fields: what is filled in, chosen and hidden. */
export function formIn(html: string, name: string): Map<string, string[]> {
  const forms = html
    .split('<form ')
    .slice(1)
    .map((form) => form.split('</form>')[0] ?? '');
  const form = forms.find((one) => one.includes(`name="_form" value="${name}"`));
  if (form === undefined) throw new Error(`no form ${name}`);
  const sent = new Map<string, string[]>();
  const add = (field: string, value: string) => sent.set(field, [...(sent.get(field) ?? []), plain(value)]);
  for (const [tag] of form.matchAll(/<input [^>]*>/g)) {
    const [field, type, value] = [attribute(tag, 'name'), attribute(tag, 'type'), attribute(tag, 'value')];
    if (field === undefined) continue;
    if ((type === 'checkbox' || type === 'radio') && !/ checked/.test(tag)) continue;
    add(field, value ?? '');
  }
  for (const [, tag = '', value = ''] of form.matchAll(/<textarea ([^>]*)>([^<]*)<\/textarea>/g))
    add(attribute(` ${tag}`, 'name') ?? '', value);
  for (const [, tag = '', options = ''] of form.matchAll(/<select ([^>]*)>(.*?)<\/select>/gs)) {
    const all = [...options.matchAll(/<option [^>]*>/g)].map(([option]) => option);
    const chosen = all.find((option) => / selected/.test(option)) ?? all[0] ?? '';
    add(attribute(` ${tag}`, 'name') ?? '', attribute(chosen, 'value') ?? '');
  }
  return sent;
}

const attribute = (tag: string, name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
const plain = (text: string): string =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
