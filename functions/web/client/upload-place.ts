/** What the portal answers to a script: what was taken, or why not. */
export interface Answer {
  readonly to?: string;
  readonly data?: {
    readonly documentId: string;
    readonly upload: { readonly url: string; readonly fields: Record<string, string> };
  };
  readonly detail?: string;
}
/** Why a file is not sent, in the words of the page. */
export class Refused extends Error {}

const RETRIES = [1000, 4000];
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const online = () =>
  navigator.onLine
    ? Promise.resolve()
    : new Promise<void>((resolve) => {
        addEventListener(
          'online',
          () => {
            resolve();
          },
          { once: true },
        );
      });

/** One place on the page to bring a file to. */
export class UploadPlace {
  private readonly area: HTMLElement;
  private readonly input: HTMLInputElement;
  constructor(area: HTMLElement, input: HTMLInputElement) {
    this.area = area;
    this.input = input;
  }
  text(name: string, values: Readonly<Record<string, string>> = {}): string {
    return (this.area.dataset[name] ?? '').replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
  }
  private part(name: string): HTMLElement | null {
    return this.area.querySelector(`[data-upload-${name}]`);
  }
  say(text: string): void {
    const status = this.part('status');
    if (status && status.textContent !== text) status.textContent = text;
  }
  busy(on: boolean): void {
    this.input.disabled = on;
    const progress = this.part('progress');
    if (progress) progress.hidden = !on;
    (on ? addEventListener : removeEventListener)('beforeunload', stay);
  }
  refuse(text: string): void {
    const error = this.part('error');
    if (error) {
      error.textContent = text;
      error.hidden = text === '';
    }
    this.part('group')?.classList.toggle('govuk-form-group--error', text !== '');
    if (text === '') return;
    this.say('');
    this.input.value = '';
    this.input.focus();
  }
  /** Said every ten percent, drawn as it goes. */
  progress(share: number): void {
    const bar = this.area.querySelector('progress');
    if (bar) bar.value = share * 100;
    this.say(this.text('sending', { percent: String(Math.floor(share * 10) * 10) }));
  }
  /** Sends one of the page's forms as the browser would, and reads what became of it. */
  async send(form: string, fields: Readonly<Record<string, string | undefined>>): Promise<Answer> {
    const own = this.area.querySelector('form');
    const body = new URLSearchParams();
    for (const name of ['_token', 'requirement'])
      body.set(name, own?.querySelector<HTMLInputElement>(`[name=${name}]`)?.value ?? '');
    for (const [name, value] of Object.entries({ ...fields, _form: form, _once: once() }))
      if (value) body.set(name, value);
    const ask = () => fetch(own?.action ?? '', { method: 'POST', headers: { accept: 'application/json' }, body });
    const reply = await again(this, ask);
    const isJson = /json/.test(reply.headers.get('content-type') ?? '');
    if (!isJson) throw new Refused(this.text(reply.status === 401 ? 'expired' : 'failed'));
    const answer = (await reply.json()) as Answer;
    if (!reply.ok) throw new Refused(answer.detail);
    return answer;
  }
}

const stay = (event: Event): void => {
  event.preventDefault();
};
const once = (): string | undefined => ('randomUUID' in crypto ? crypto.randomUUID() : undefined);

/** Two more tries when the connection breaks off; while there is none, waiting costs no try. */
export async function again<T>(place: UploadPlace, ask: () => Promise<T>): Promise<T> {
  for (let tried = 0; ; tried += 1) {
    if (!navigator.onLine) place.say(place.text('offline'));
    await online();
    try {
      return await ask();
    } catch (problem) {
      if (problem instanceof Refused) throw problem;
      if (!navigator.onLine) {
        tried -= 1;
        continue;
      }
      const wait = RETRIES[tried];
      if (wait === undefined) throw problem;
      place.say(place.text('again'));
      await pause(wait);
    }
  }
}
