/** Tells a screen reader which step has been reached, in one short sentence. */
let last = '';

/** Says the title of a step, once. */
export function announce(step: HTMLElement | undefined): void {
  const region = document.querySelector('#announcer');
  const title = step?.querySelector('.step__title')?.textContent.trim();
  if (!region || !title || title === last) return;
  last = title;
  region.textContent = title;
}
