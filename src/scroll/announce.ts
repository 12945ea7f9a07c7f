/** Tells a screen reader which step has been reached, in one short sentence. */
let last = '';

/** Says a sentence, once. */
export function announceText(words: string): void {
  const region = document.querySelector('#announcer');
  if (!region || words === last) return;
  last = words;
  region.textContent = words;
}

/** Says the title of a step, once. */
export function announce(step: HTMLElement | undefined): void {
  const title = step?.querySelector('.step__title')?.textContent.trim();
  if (title) announceText(title);
}
