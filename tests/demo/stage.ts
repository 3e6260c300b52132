import { apiAt, type Body, type Reply, type Sending } from '../builders/http-client.ts';
import type { Person } from '../builders/http-people.ts';
import type { Language } from '../../shared/kernel/text.ts';
import { aligned, type Column } from './tables.ts';

/** A sentence in the three languages of the platform. */
export type Said = Readonly<Record<Language, string>>;
type Extra = Pick<Sending, 'ifMatch' | 'key'>;

/** Somebody at a moment, with the five ways to ask. */
export interface Asking {
  get(path: string): Promise<Reply>;
  post(path: string, body?: unknown, extra?: Extra): Promise<Reply>;
  put(path: string, body: unknown, extra?: Extra): Promise<Reply>;
  patch(path: string, body: unknown, extra?: Extra): Promise<Reply>;
}

/** Where the demonstration is played: it asks the API, says what it does and checks what it claims. */
export interface Stage {
  readonly url: string;
  readonly language: Language;
  /** Ends ids that are nobody else's. */
  readonly suffix: string;
  /** Somebody asking at a moment of the played time. */
  readonly as: (who: Person | 'nobody', now: string) => Asking;
  readonly scene: (title: Said) => void;
  readonly say: (text: Said) => void;
  /** What is being worked on, shown on a terminal only. */
  readonly progress: (done: number, of: number) => void;
  /** A claim of the demonstration: it is shown, and the run fails when it does not hold. */
  readonly holds: (claim: Said, truth: boolean, seen?: unknown) => void;
  /** Claims that the API refuses with this code; shows the sentence people get. */
  readonly refused: (claim: Said, reply: Promise<Reply>, code: string) => Promise<Body>;
  readonly table: (columns: readonly Column[], rows: readonly (readonly string[])[]) => void;
  /** The sentence in the language of the run. */
  readonly tr: (text: Said) => string;
  readonly failures: readonly string[];
  readonly checks: number;
}

interface Setting {
  readonly url: string;
  readonly language: Language;
  readonly suffix: string;
  readonly scenes: number;
  readonly write: (text: string) => void;
}

/** Opens the stage on a platform; `scenes` is how many there will be. */
export function openStage({ url, language, suffix, scenes, write }: Setting): Stage {
  const api = apiAt({ url, machineClient: 'demo' });
  const failures: string[] = [];
  const counts = { scene: 0, checks: 0 };
  const tr = (text: Said) => text[language];

  const as: Stage['as'] = (who, now) => {
    const asked = api.as(who);
    const how = (extra: Extra = {}): Sending => ({ now, headers: { 'accept-language': language }, ...extra });
    return {
      get: (path) => asked.get(path, how()),
      post: (path, body, extra) => asked.post(path, body, how(extra)),
      put: (path, body, extra) => asked.put(path, body, how(extra)),
      patch: (path, body, extra) => asked.patch(path, body, how(extra)),
    };
  };
  const holds: Stage['holds'] = (claim, truth, seen) => {
    counts.checks += 1;
    write(`  ${truth ? '✓' : '✗'} ${tr(claim)}\n`);
    if (truth) return;
    failures.push(tr(claim));
    if (seen !== undefined) write(`      ${JSON.stringify(seen)}\n`);
  };
  return {
    url,
    language,
    suffix,
    as,
    tr,
    holds,
    scene: (title) => {
      counts.scene += 1;
      write(`\n[${counts.scene}/${scenes}] ${tr(title)}\n`);
    },
    say: (text) => {
      write(`  ${tr(text)}\n`);
    },
    progress: (done, of) => {
      if (process.stdout.isTTY) write(done < of ? `\r  … ${done}/${of}` : `\r${' '.repeat(20)}\r`);
    },
    refused: async (claim, asked, code) => {
      const { status, body } = await asked;
      holds(claim, status >= 400 && status < 500 && body.code === code, { status, ...body });
      if (body.code === code) write(`      ${status} ${code}: ${String(body['detail'])}\n`);
      return body;
    },
    table: (columns, rows) => {
      write(aligned(columns, rows));
    },
    failures,
    get checks() {
      return counts.checks;
    },
  };
}
