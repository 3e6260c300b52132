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
    takeOut(list, row, all().indexOf(row) + 1);
  });
  full();
}

/** Takes a row out and offers to put it back as it was. */
function takeOut(list: HTMLElement, row: HTMLElement, number: number): void {
  const was = fieldsOf(row).map((field) => ({ field, value: field.value, checked: isTicked(field) }));
  const removed = list.querySelector<HTMLElement>('[data-removed]');
  const show = (gone: boolean) => {
    row.hidden = gone;
    if (removed !== null) removed.hidden = !gone;
    list.dispatchEvent(new Event('input', { bubbles: true }));
  };
  empty(row);
  if (removed !== null) renumber(removed, number);
  show(true);
  const back = removed?.querySelector<HTMLButtonElement>('[data-restore-row]') ?? null;
  if (back === null) return;
  back.focus();
  back.onclick = () => {
    for (const { field, value, checked } of was) Object.assign(field, isBox(field) ? { checked } : { value });
    show(false);
    was.find(({ field }) => field.type !== 'hidden')?.field.focus();
  };
}

type Field = HTMLInputElement | HTMLTextAreaElement;
const fieldsOf = (row: HTMLElement) => Array.from(row.querySelectorAll<Field>('input, textarea'));
const isBox = (field: Field): field is HTMLInputElement => field.type === 'checkbox' || field.type === 'radio';
const isTicked = (field: Field): boolean => isBox(field) && field.checked;

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
  const fields = fieldsOf(row);
  const alone = ({ name }: { name: string }) => fields.filter((field) => field.name === name).length === 1;
  for (const field of fields)
    if (isBox(field)) field.checked &&= !alone(field);
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
