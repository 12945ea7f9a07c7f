/**
 * Keeps the address and the language switch at the step being read. The
 * history entry is replaced, so that Back leaves the story in one press.
 */

/** Writes the anchor of a step, or takes it away between scenes. */
export function keepAddress(step: HTMLElement | undefined): void {
  const anchor = step ? `#${step.id}` : '';
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keeps-step]')) link.hash = anchor;
  const wanted = `${location.pathname}${location.search}${anchor}`;
  if (location.hash === anchor) return;
  // An anchor that is no step (a chapter, a scene's notes) was asked for: it stays.
  const here = document.getElementById(location.hash.slice(1));
  if (anchor === '' && !here?.classList.contains('step')) return;
  history.replaceState(history.state, '', wanted);
}
