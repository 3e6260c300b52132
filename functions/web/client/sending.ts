/** What the server answers when it took a form of an application. */
export interface Saved {
  readonly data: { readonly version: number; readonly savedAt?: string } | null;
}

/** What people filled in, as it is sent; `_once` would make the second saving the first one again. */
export function contentOf(form: HTMLFormElement): string {
  const fields = new URLSearchParams();
  new FormData(form).forEach((value, name) => {
    if (typeof value === 'string' && !['_once', '_version', '_token'].includes(name)) fields.append(name, value);
  });
  return fields.toString();
}

/** Sends it in the version the page has seen. The reply; `undefined` when there is no connection. */
export async function send(form: HTMLFormElement, content: string): Promise<Response | undefined> {
  const own = ['_token', '_version'].map((name) => [name, hidden(form, name)?.value ?? '']);
  const body = `${content}&${new URLSearchParams(own).toString()}`;
  const headers = { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' };
  try {
    return await fetch(form.action, { method: 'POST', headers, body, credentials: 'same-origin' });
  } catch {
    return undefined;
  }
}

const hidden = (form: HTMLFormElement, name: string) => form.querySelector<HTMLInputElement>(`input[name="${name}"]`);

/** The version the page has seen from now on. */
export function setVersion(form: HTMLFormElement, version: number): void {
  const field = hidden(form, '_version');
  if (field !== null) field.value = String(version);
}

/** Sends the form as its button would have. */
export function sendWhole(form: HTMLFormElement, button: HTMLButtonElement | undefined): void {
  if (button !== undefined && button.name !== '') {
    const field = document.createElement('input');
    Object.assign(field, { type: 'hidden', name: button.name, value: button.value });
    form.append(field);
  }
  form.submit();
}
