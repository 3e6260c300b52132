const NAMED = ['name', 'id', 'for', 'aria-describedby'];

/** Adds rows to a list at once, and takes them out: an empty row is not sent. */
export function rows(list: HTMLElement): void {
  const { rows: name = '', mostRows = '0' } = list.dataset;
  const all = () => Array.from(list.querySelectorAll<HTMLElement>('[data-row]'));
  const button = list.querySelector<HTMLButtonElement>('[data-add-row]');
  list.querySelector('.b-unscripted')?.remove(); // so that Enter saves instead
  const full = () => {
    if (button !== null) button.disabled = all().length >= Number(mostRows);
  };
  button?.addEventListener('click', () => {
    const last = all().slice(-1)[0];
    if (last === undefined) return;
    const row = copyOf(last, name, all().length);
    last.after(row);
    row.querySelector<HTMLElement>('input:not([type=hidden]), textarea')?.focus();
    full();
  });
  list.addEventListener('click', ({ target }) => {
    const row =
      target instanceof Element ? target.closest('[data-remove-row]')?.closest<HTMLElement>('[data-row]') : null;
    if (row === null || row === undefined) return;
    empty(row);
    row.hidden = true;
    list.dispatchEvent(new Event('input', { bubbles: true }));
    button?.focus();
  });
  full();
}

/** The next row: the same fields, empty, under the next number. */
function copyOf(last: HTMLElement, list: string, index: number): HTMLElement {
  const row = last.cloneNode(true) as HTMLElement; // why: the copy of an element is one
  const before = `${list}/${String(index - 1)}`;
  for (const element of row.querySelectorAll('*'))
    for (const attribute of NAMED) {
      const value = element.getAttribute(attribute);
      if (value?.includes(before) === true)
        element.setAttribute(attribute, value.split(before).join(`${list}/${String(index)}`));
    }
  row.hidden = false;
  empty(row);
  row.querySelectorAll('.govuk-error-message').forEach((message) => {
    message.remove();
  });
  row.querySelectorAll('[class*="--error"]').forEach((element) => {
    element.className = element.className.replace(/\S+--error/g, '');
  });
  renumber(row, index + 1);
  return row;
}

/** Texts and what a row is known by go; a choice of several stays as it was, a box of its own is not ticked. */
function empty(row: HTMLElement): void {
  const fields = row.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
  const alone = ({ name }: { name: string }) => [...fields].filter((field) => field.name === name).length === 1;
  for (const field of fields)
    if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio'))
      field.checked &&= !alone(field);
    else field.value = '';
  row.querySelectorAll('[data-row-sum]').forEach((sum) => (sum.textContent = '–'));
}

/** Says the row's number where it was said: in its legend, its button, and the label of a single field. */
function renumber(row: HTMLElement, number: number): void {
  row.querySelectorAll<HTMLElement>('[data-row-number]').forEach((element) => {
    element.textContent = (element.dataset['rowNumber'] ?? '').replace('{n}', String(number));
  });
  if (!row.matches('.b-row--plain')) return;
  const label = row.querySelector('label');
  if (label !== null) label.textContent = label.textContent.replace(/\d+/, String(number));
}
