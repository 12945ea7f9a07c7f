/**
 * Left and right arrows go to the previous and next step. Nothing is bound
 * while typing, with a modifier held, or where the arrows have a use of
 * their own.
 */
import { isSimple } from './reading-mode.ts';

/** Where arrow keys have a use of their own. */
export const ownArrows = 'input, textarea, select, [contenteditable], [role="tablist"], [role="slider"], [data-own-arrows]';

/** Px under the header at which a step counts as reached. */
const slack = 4;

/** Starts to listen. */
export function followKeyboard(): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const direction = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (direction === 0) return;
    const target = event.target;
    if (target instanceof Element && target.closest(ownArrows)) return;
    if (document.querySelector(':popover-open')) return;
    const step = neighbour(direction);
    if (!step) return;
    event.preventDefault();
    const smooth = !isSimple() && !matchMedia('(prefers-reduced-motion: reduce)').matches;
    step.scrollIntoView({ block: 'start', behavior: smooth ? 'smooth' : 'auto' });
  });
}

/** The step after or before the one at the reading position. */
function neighbour(direction: 1 | -1): HTMLElement | undefined {
  const steps = [...document.querySelectorAll<HTMLElement>('.step')];
  // Where the browser puts a step's top on a jump: its margin under the page's padding.
  const px = (length: string): number => Number.parseFloat(length) || 0;
  const padding = px(getComputedStyle(document.documentElement).scrollPaddingTop);
  const offset = (step: HTMLElement): number => step.getBoundingClientRect().top - px(getComputedStyle(step).scrollMarginTop) - padding;
  return direction === 1
    ? steps.find((step) => offset(step) > slack)
    : steps.findLast((step) => offset(step) < -slack);
}
