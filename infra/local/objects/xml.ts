const NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/';
const escaped = (text: string) => text.replace(/[<>&"'\u0000-\u001f]/g, (c) => `&#${String(c.charCodeAt(0))};`);

/** One element with text, or with elements already rendered by this function. */
export const element = (name: string, content: string | number | boolean | readonly string[]): string =>
  `<${name}>${Array.isArray(content) ? content.join('') : escaped(String(content))}</${name}>`;

/** A whole document; S3 puts its namespace on every root but that of an error. */
export function document(root: string, content: readonly string[]): string {
  const attribute = root === 'Error' ? '' : ` xmlns="${NAMESPACE}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root}${attribute}>${content.join('')}</${root}>`;
}
