import { contentOf, send, sendWhole, setVersion, type Saved } from './sending.ts';

const PAUSE = 1000;
const RETRY = 5000;
/** What is said to refusals that need more than the server's own sentence. */
const WORDS = { 400: 'mistakes', 401: 'expired', 412: 'stale' } as const;
/** After these nothing more is saved by itself: what is on the page has to be looked at first. */
const FINAL: readonly number[] = [403, 410, 412];

/** How far the saving of a form has come. */
interface State {
  readonly form: HTMLFormElement;
  /** Where it is said, with the words it is said in. */
  readonly said: HTMLElement;
  /** What the server has. */
  saved: string;
  /** What it refused: not sent again until something changes. */
  refused: string | undefined;
  running: Promise<void> | undefined;
  timer: number;
  leaving: boolean;
  over: boolean;
}

/** Saves a form a second after typing stops, and says how that went in the words its page brought along. */
export function autosave(form: HTMLFormElement): void {
  const said = form.querySelector<HTMLElement>('[data-saved]');
  if (said === null) return;
  const shown = contentOf(form);
  const wasRefused = document.querySelector('.govuk-error-summary') !== null;
  const begun = { saved: wasRefused ? '' : shown, refused: wasRefused ? shown : undefined, running: undefined };
  const state: State = { form, said, ...begun, timer: 0, leaving: false, over: false };
  const typing = () => {
    later(state);
  };
  const now = () => void save(state);
  form.addEventListener('input', typing);
  form.addEventListener('change', typing);
  window.addEventListener('online', now);
  document.addEventListener('visibilitychange', now);
  form.addEventListener('submit', (event) => {
    submitting(state, event);
  });
  window.addEventListener('beforeunload', (event) => {
    if (!state.leaving && contentOf(form) !== state.saved) event.preventDefault();
  });
}

function later(state: State): void {
  clearTimeout(state.timer);
  if (!state.over) state.timer = window.setTimeout(() => void save(state), PAUSE);
}

async function save(state: State): Promise<void> {
  const content = contentOf(state.form);
  const { running, leaving, over, saved, refused } = state;
  if (running !== undefined || leaving || over || content === saved || content === refused) return;
  state.running = once(state, content);
  await state.running;
  state.running = undefined;
  if (contentOf(state.form) !== content) later(state);
}

async function once(state: State, content: string): Promise<void> {
  say(state, 'saving');
  const reply = await send(state.form, content);
  if (reply?.ok !== true) {
    await explain(state, content, reply);
    return;
  }
  const { data } = (await reply.json()) as Saved; // why: our own server's answer
  if (data !== null) setVersion(state.form, data.version);
  state.saved = content;
  state.said.textContent = (state.said.dataset['saved'] ?? '').replace('{time}', hourOf(data?.savedAt));
}

async function explain(state: State, content: string, reply: Response | undefined): Promise<void> {
  if (reply === undefined || reply.status >= 500) {
    say(state, 'offline');
    window.setTimeout(() => void save(state), RETRY);
    return;
  }
  const { status } = reply;
  state.refused = content;
  state.over = FINAL.includes(status);
  if (status in WORDS) {
    say(state, WORDS[status as keyof typeof WORDS]);
    return;
  }
  const { detail = '' } = (await reply.json().catch(() => ({}))) as { readonly detail?: string }; // why: as above
  say(state, 'refused', ` ${detail}`);
}

const say = ({ said }: State, word: string, more = ''): void => {
  said.textContent = (said.dataset[word] ?? '') + more;
};

/** The moment of saving as the clock in the municipality shows it. */
const hourOf = (moment = ''): string => {
  const format = { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Chisinau' } as const;
  return moment === '' ? '' : new Date(moment).toLocaleTimeString('ro', format);
};

/** A submission waits for a saving under way: the version on its way back is the one it has to name. */
function submitting(state: State, event: SubmitEvent): void {
  state.leaving = true;
  clearTimeout(state.timer);
  if (state.running === undefined) return;
  event.preventDefault();
  const button = event.submitter instanceof HTMLButtonElement ? event.submitter : undefined;
  void state.running.then(() => {
    sendWhole(state.form, button);
  });
}
