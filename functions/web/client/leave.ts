/** Asks before a page is left on which something was typed and not sent. Forms that save themselves ask by themselves. */
export function askBeforeLeaving(): void {
  let typed = false;
  for (const form of document.querySelectorAll('main form[method=post]:not([data-autosave])')) {
    form.addEventListener('input', () => (typed = true));
    form.addEventListener('submit', () => (typed = false));
  }
  addEventListener('beforeunload', (event) => {
    if (typed) event.preventDefault();
  });
}
