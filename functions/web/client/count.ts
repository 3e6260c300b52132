const PAUSE = 1000;

/** Says how many characters are left: at once to who sees it, and to who hears it when typing stops. */
export function count(counted: HTMLElement): void {
  const field = counted.querySelector('textarea');
  const seen = counted.querySelector<HTMLElement>('[data-count]');
  if (field === null || seen === null) return;
  const most = Number(field.dataset['most']);
  const heard = document.createElement('p');
  heard.className = 'govuk-visually-hidden';
  heard.setAttribute('role', 'status');
  counted.append(heard);
  seen.setAttribute('aria-hidden', 'true');
  let timer = 0;
  const show = () => {
    const left = most - field.value.length;
    const { left: within = '', over = '' } = counted.dataset;
    const words = left < 0 ? over.replace('{over}', String(-left)) : within.replace('{left}', String(left));
    seen.textContent = words;
    seen.classList.toggle('govuk-error-message', left < 0);
    clearTimeout(timer);
    return words;
  };
  field.addEventListener('input', () => {
    const words = show();
    timer = window.setTimeout(() => (heard.textContent = words), PAUSE);
  });
  show();
}
