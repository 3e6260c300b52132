/** Whole points, as far as they can be read while they are typed. */
const pointsIn = (field: HTMLInputElement): number => (/^\s*\d+\s*$/.test(field.value) ? Number(field.value) : 0);

/** The sum of a sheet follows what is typed; the server's own comes with the next page. */
export function keepTotals(root: Document): void {
  for (const total of Array.from(root.querySelectorAll<HTMLOutputElement>('output[data-total-of]'))) {
    const form = total.closest('form');
    const fields = Array.from(form?.querySelectorAll<HTMLInputElement>(`.${total.dataset['totalOf'] ?? ''}`) ?? []);
    const add = (): void => {
      const sum = String(fields.reduce((points, field) => points + pointsIn(field), 0));
      if (total.textContent !== sum) total.textContent = sum;
    };
    add();
    for (const field of fields) field.addEventListener('input', add);
  }
}

/** On a narrow screen the dossier lies folded below the sheet; beside it, or without a script, it is open. */
export function foldDossier(root: Document): void {
  if (!window.matchMedia('(max-width: 63.9375em)').matches) return;
  const parts = root.querySelectorAll<HTMLDetailsElement>('.b-evaluation__dossier details');
  for (const part of Array.from(parts)) part.open = false;
}
