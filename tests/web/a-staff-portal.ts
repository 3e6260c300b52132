import { apiAt } from '../builders/http-client.ts';
import type { Person } from '../builders/http-people.ts';
import { formIn, sentBy, type Written } from './a-form.ts';
import { aPlatform } from './a-platform.ts';

/** A platform of its own whose pages are read and sent by people who are signed in. */
export async function aStaffPortal(now: string) {
  const { url, machineClient, signIn, ask, stop } = await aPlatform();
  const read = (who: Person, path: string, at: string = now) => ask(who, path, { now: at });
  /** Opens a page, writes into one of its forms and sends it, as a browser without a script does. */
  const send = async (who: Person, path: string, form: string, written: Written = {}, at: string = now) => {
    const { html } = await read(who, path, at);
    return ask(who, path, { now: at, body: sentBy(formIn(html, form), written) });
  };
  return { url, machineClient, signIn, api: apiAt({ url, machineClient, now }), read, send, stop };
}
export type StaffPortal = Awaited<ReturnType<typeof aStaffPortal>>;
