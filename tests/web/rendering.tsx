import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import nunjucks from 'nunjucks';

const upstream = new nunjucks.Environment(new nunjucks.FileSystemLoader('node_modules/govuk-frontend/dist'), {
  autoescape: true,
});

/** What a macro of govuk-frontend renders with these parameters. */
export const macro = (folder: string, name: string, params: object): string =>
  upstream.renderString(`{% from "govuk/components/${folder}/macro.njk" import ${name} %}{{ ${name}(params) }}`, {
    params,
  });

const sorted = (attributes: string): string =>
  [...attributes.matchAll(/[\w:-]+(?:="[^"]*")?/g)]
    .map(([attribute]) => attribute)
    .sort()
    .join(' ');

/** HTML as a browser understands it: white space between tags, order of attributes and spellings of a quote say nothing. */
export const normal = (html: string): string =>
  html
    .replace(/&gt;/g, '>')
    .replace(/\s+/g, ' ')
    .replace(/<(\w+)((?: [^<>]*?)?) ?\/?>/g, (_, tag: string, attributes: string) => `<${tag} ${sorted(attributes)}>`)
    .replace(/ ?(<[^>]+>) ?/g, '$1')
    .replace(/<\/(path|rect)>/g, '')
    .trim();

export const rendered = (node: VNode): string => normal(renderToString(node));
