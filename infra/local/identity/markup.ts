/** Text that is already HTML. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');

type Value = string | Markup | readonly Markup[];
const rendered = (value: Value): string => {
  if (value instanceof Markup) return value.text;
  return typeof value === 'string' ? escaped(value) : value.map((part) => part.text).join('');
};

/** Makes HTML in which every interpolated string is escaped; attributes must be quoted. */
export const markup = (parts: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  new Markup(parts.reduce((text, part, index) => text + rendered(values[index - 1] ?? '') + part));

export const NOTHING = new Markup('');
