/**
 * Keeps the address and the language switch at the step being read. The
 * history entry is replaced, so that Back leaves the story in one press.
 */

/** Writes the anchor of a step, or takes it away between scenes. */
export function keepAddress(step: HTMLElement | undefined): void {
  const anchor = step ? `#${step.id}` : '';
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keeps-step]')) link.hash = anchor;
  const wanted = `${location.pathname}${location.search}${anchor}`;
  if (anchor === '' && !location.hash) return;
  if (location.hash === anchor) return;
  history.replaceState(history.state, '', wanted);
}
