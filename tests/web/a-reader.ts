import type { Person } from '../builders/http-people.ts';
import { formIn, sentBy, type Written } from './a-form.ts';
import { type Answer, aPlatform } from './a-platform.ts';

/** A platform of its own, read by people who are signed in already. */
export async function aReadingRoom() {
  const { url, machineClient, ask, stop } = await aPlatform();
  /** Somebody at a moment; addresses are below the language. */
  const as = (who: Person, now: string) => {
    const read = (path: string, language = 'ro') => ask(who, `/${language}${path}`, { now });
    /** Sends a form as it was read elsewhere, or before. */
    const sendOf = (page: Answer, path: string, form: string, typed: Written = {}): Promise<Answer> =>
      ask(who, `/ro${path}`, { now, body: sentBy(formIn(page.html, form), typed) });
    /** Fills in a form of a page, leaving what is not named as the page has it, and sends it. */
    const send = async (path: string, form: string, typed: Written = {}): Promise<Answer> =>
      sendOf(await read(path), path, form, typed);
    /** Sends it and reads where it leads to. */
    const follow = async (path: string, form: string, typed: Written = {}): Promise<Answer> => {
      const done = await send(path, form, typed);
      if (done.status !== 303) throw new Error(`${String(done.status)} ${done.text.slice(0, 2000)}`);
      return ask(who, done.location, { now });
    };
    return { read, send, sendOf, follow };
  };
  return { url, machineClient, as, stop };
}
export type ReadingRoom = Awaited<ReturnType<typeof aReadingRoom>>;
