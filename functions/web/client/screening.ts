/** Says what the verdicts chosen so far come to, as the server will: one not met decides, otherwise one to complete. */
export function tellOutcome(): void {
  for (const form of document.querySelectorAll<HTMLElement>('[data-screening]')) {
    const told = form.querySelector<HTMLElement>('[data-outcome]');
    const say = () => {
      if (told !== null) told.textContent = told.dataset[outcomeOf(form)] ?? '';
    };
    form.addEventListener('change', say);
    say();
  }
}

function outcomeOf(form: HTMLElement): 'open' | 'eligible' | 'ineligible' | 'toComplete' {
  const rows = [...form.querySelectorAll('.b-check')];
  const verdicts = rows.map((row) => row.querySelector<HTMLInputElement>('input[type=radio]:checked')?.value);
  if (verdicts.includes('not-met')) return 'ineligible';
  if (verdicts.includes(undefined)) return 'open';
  return verdicts.includes('to-complete') ? 'toComplete' : 'eligible';
}
