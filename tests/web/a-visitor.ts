import type { Stack } from '../../infra/local/stack.ts';
import { SESSION } from '../../functions/web/session/cookies.ts';

/** A page as it came. */
export interface Came {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  /** The address it was read at, without the origin. */
  readonly at: string;
}
interface Going {
  readonly now?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly form?: Readonly<Record<string, string>>;
}

/** A person with a browser that runs no script: keeps cookies, follows redirects. */
export function aVisitor({ url: portal, issuer }: Pick<Stack, 'url' | 'issuer'>, now: string) {
  const cookies = new Map<string, string>();
  const go = async (address: string | URL, { form, headers, ...how }: Going = {}): Promise<Came> => {
    const url = new URL(address, portal);
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie, 'x-local-now': how.now ?? now, ...headers },
      ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const kept of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(kept) ?? [];
      if (value === '' || /max-age=0/i.test(kept)) cookies.delete(name);
      else cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (location !== null) return go(new URL(location, url), { ...how });
    const at = url.pathname + url.search;
    return { status: response.status, headers: response.headers, html: await response.text(), at };
  };
  return {
    go,
    cookies,
    /** Signs in as a demo account through the sign-in page, coming back to `back`. */
    signIn: async (username: string, back: string, how: Going = {}): Promise<Came> => {
      const page = await go(`/auth/sign-in?${new URLSearchParams({ return: back }).toString()}`, how);
      if (!page.html.includes('type="password"')) return page; // the provider knew who it was
      const [, action = ''] = /<form method="post" action="([^"]+)"/.exec(page.html) ?? [];
      return go(new URL(action.replaceAll('&amp;', '&'), issuer), {
        ...how,
        form: { email: username, password: 'concurs' },
      });
    },
    session: () => cookies.get(SESSION),
    keepSession: (value: string) => cookies.set(SESSION, value),
  };
}

/** The hidden fields of a page's form, as its browser would send them. */
export function hiddenOf({ html }: Pick<Came, 'html'>, form: string): Record<string, string> {
  const [text = ''] = html.match(new RegExp(`<form(?:(?!</form>).)*name="_form" value="${form}".*?</form>`, 's')) ?? [];
  const hidden = [...text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  return Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value]));
}
