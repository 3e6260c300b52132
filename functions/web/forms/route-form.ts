import * as z from 'zod';
import { type Json, sha256 } from '../../../shared/kernel/canonical.ts';
import type { Command } from '../../../shared/kernel/command.ts';
import { err, ok, type Refusal, type Result } from '../../../shared/kernel/result.ts';
import type { Store } from '../../../shared/store/index.ts';
import { invoke } from '../../http/invoke.ts';
import { parse } from '../../http/parse.ts';
import type { Sentences } from '../../http/problem.ts';
import type { EdgeRefusal, Request } from '../../http/request.ts';
import type { Endpoint } from '../../http/route.ts';
import { allows } from '../edge/allows.ts';
import type { Form, Refused, Sent } from '../edge/form.ts';
import type { OwnVisit, Params } from '../edge/page.ts';
import { type Fields, one } from './fields.ts';
import { inPlainWords } from './plain-words.ts';
import { treeOf } from './tree.ts';
import { typed } from './typed.ts';

/** What every function that takes forms has at hand. */
export interface FormKit {
  readonly store: Pick<Store, 'get'>;
  /** The sentence of every refusal its routes can answer with. */
  readonly sentences: Sentences;
}

/** What was done, for deciding where to go next. */
export interface Done {
  readonly visit: OwnVisit;
  readonly params: Params;
  readonly fields: Fields;
}

export interface RouteFormOptions<App, Context> {
  /** The context of the route among those of the function. */
  readonly of: (app: App) => Context;
  /** What the route takes. @default - the fields by their names, read by the route's schema */
  readonly body?: (fields: Fields, params: Params) => unknown;
  /** The variables of the route's address. @default - those of the page's */
  readonly params?: (params: Params, fields: Fields) => Params;
  /** Where to go next, given what the route answered. */
  readonly to: (answer: unknown, done: Done) => string;
}

/**
 * A form is a route of the API, sent from a page: the same schemas, the same rights, the same use case and the same refusals. It
 * carries the version its page showed (`_version`) and a key under which it happens once (`_once`).
 */
export const routeForm = <App extends { readonly kit: FormKit }, Context>(
  endpoint: Endpoint<Context>,
  options: RouteFormOptions<App, Context>,
): Form<App> => ({
  submit: async (app, visit, sent) => {
    const request = requestOf(endpoint, options, visit, sent);
    const { store, sentences } = app.kit;
    const outcome = request.ok ? await invoke(store, endpoint, options.of(app), request.value) : request;
    if (!outcome.ok) return refusedIn(sentences, visit, sent.fields, outcome.error);
    const { success } = endpoint.spec;
    const data = success.body === undefined ? null : (z.encode(success.body, outcome.value) as Json); // as the API sends it
    return { ok: true, to: options.to(outcome.value, { visit, ...sent }), data };
  },
});

/** What a refusal says in the reader's language. */
export const sentenceIn = (sentences: Sentences, { language }: Pick<OwnVisit, 'language'>, refusal: Refusal): string =>
  sentences[refusal.code]?.[language](refusal as never) ?? refusal.code; // each sentence knows its own refusal

/** A refusal as people read it: one sentence, and what is wrong field by field. */
export function refusedIn(
  sentences: Sentences,
  { language, t }: Pick<OwnVisit, 'language' | 't'>,
  fields: Fields,
  refusal: EdgeRefusal,
): Refused {
  const { at = [], mistakes = [], status } = refusal;
  const detail = sentenceIn(sentences, { language }, refusal);
  const all = [...mistakes, ...at.map((pointer) => ({ pointer, code: refusal.code, message: detail }))];
  return { ok: false, status, refusal, detail, mistakes: inPlainWords(all, fields, t) };
}

function requestOf<App, Context>(
  { spec }: Endpoint<Context>,
  options: RouteFormOptions<App, Context>,
  { person: { actor }, now, language }: OwnVisit,
  { fields, params, requestId }: Sent,
): Result<Request, EdgeRefusal> {
  if (!allows(spec.allow, actor)) return err({ status: 403, code: 'RightMissing' });
  const named = spec.params?.safeParse(options.params?.(params, fields) ?? params);
  if (named?.success === false) return err({ status: 404, code: 'NoSuchThing' });
  const raw = options.body?.(fields, params) ?? typed(spec.body, treeOf(fields));
  const body = spec.body === undefined ? ok(undefined) : parse(spec.body, raw, language);
  if (!body.ok) return body;
  const command = { id: requestId, actor, now, ...conditionsOf(spec.method + spec.path, fields, params) };
  return ok({ params: named?.data, query: {}, body: body.value, actor, command, now });
}

function conditionsOf(route: string, fields: Fields, params: Params): Pick<Command, 'ifMatch' | 'once'> {
  const [version, key] = [one(fields, '_version'), one(fields, '_once')];
  const said = JSON.stringify([route, params, version, [...fields].filter(([name]) => !name.startsWith('_'))]);
  return {
    ...(/^\d{1,9}$/.test(version) ? { ifMatch: Number(version) } : {}),
    ...(/^[\x21-\x7e]{1,128}$/.test(key) ? { once: { key, fingerprint: sha256(said) } } : {}),
  };
}
