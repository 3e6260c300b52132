import type { Json } from '../../../shared/kernel/canonical.ts';
import type { Refusal } from '../../../shared/kernel/result.ts';
import type { Mistake } from '../../http/problem.ts';
import type { Fields } from '../forms/fields.ts';
import type { OwnVisit, Params } from './page.ts';

/** Where people go after a form was taken: below the language, `/my/applications/…?done=saved`. */
export interface Taken {
  readonly ok: true;
  readonly to: string;
  /** For a script that sent the form by itself. */
  readonly data?: Json;
}

/** Why a form was not taken, in the reader's language. */
export interface Refused {
  readonly ok: false;
  readonly status: number;
  readonly refusal: Refusal;
  /** What is wrong as a whole. */
  readonly detail: string;
  /** What is wrong with single fields; a pointer without its first slash is a field's name. */
  readonly mistakes: readonly Mistake[];
  /** Nothing is wrong: the page is only shown again with what was typed, to be checked before it is sent or to be written on. */
  readonly shownAgain?: true;
}

/** What came with the request of a form. */
export interface Sent {
  readonly fields: Fields;
  readonly params: Params;
  /** The id of the request. */
  readonly requestId: string;
}

/** What sending a form does. */
export interface Form<App> {
  readonly submit: (app: App, visit: OwnVisit, sent: Sent) => Promise<Taken | Refused>;
}

/** A form that was sent and refused, as its page shows it again. */
export interface Attempt {
  /** Which of the page's forms. */
  readonly form: string;
  readonly fields: Fields;
  readonly refused: Refused;
  /** What the page's fields are called, told by them while they are rendered. */
  readonly labels: Map<string, string>;
}
