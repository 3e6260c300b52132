import { type Came, hiddenOf } from './a-visitor.ts';

export type Fields = Readonly<Record<string, string>>;

/** Somebody signed in, reading pages and sending their forms as a browser without a script does. */
export function aReader(url: string, cookie: string, now: string) {
  const get = async (path: string, at = now): Promise<Came> => {
    const reply = await fetch(`${url}/ro${path}`, { redirect: 'manual', headers: headersAt(at) });
    const html = await reply.text();
    return { status: reply.status, headers: reply.headers, html, at: reply.headers.get('location') ?? path };
  };
  const headersAt = (at: string) => ({ cookie, 'x-local-now': at });
  return {
    get,
    /** Sends a form of a page with what it hides; `at` of the answer is where it leads. */
    send: async (path: string, form: string, fields: Fields, at = now): Promise<Came> => {
      const hidden = hiddenOf(await get(path, at), form);
      const body = new URLSearchParams({ ...hidden, ...fields });
      const reply = await fetch(`${url}/ro${path}`, {
        method: 'POST',
        redirect: 'manual',
        headers: headersAt(at),
        body,
      });
      const html = await reply.text();
      return { status: reply.status, headers: reply.headers, html, at: reply.headers.get('location') ?? path };
    },
  };
}

export const cookieOf = ({ name, value }: { readonly name: string; readonly value: string }): string =>
  `${name}=${value}`;
export type Reader = ReturnType<typeof aReader>;
