/** The card over the page: what a mark or “Link, cite” opens. */
import { siteHtml } from '../trusted-types.ts';

const card = document.querySelector<HTMLElement>('#note');
const body = card?.querySelector<HTMLElement>('[data-slot="body"]');
let opener: HTMLElement | undefined;

card?.addEventListener('toggle', (event) => {
  if (event instanceof ToggleEvent && event.newState === 'closed') {
    if (card.contains(document.activeElement) || document.activeElement === document.body) opener?.focus({ preventScroll: true });
    opener = undefined;
  }
});

/** Whether this browser can open it. */
export function hasCard(): boolean {
  return card !== null && 'popover' in card;
}

/** Opens the card beside a link; the focus comes back to the link. @param html written by our own build; it holds no reader's input. @throws {Error} if it has what the build does not write there. */
export function showCard(html: string, link: HTMLElement): HTMLElement {
  if (!card || !body) throw new Error('no #note');
  body.innerHTML = siteHtml(html);
  opener = link;
  card.showPopover();
  placeCard(card, link);
  card.focus({ preventScroll: true });
  return body;
}

const gap = 8;

/** Under the mark, or over it where there is no room; always inside the window. */
function placeCard(placed: HTMLElement, link: HTMLElement): void {
  const mark = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { width, height } = placed.getBoundingClientRect();
  const below = mark.bottom + gap;
  const top = below + height <= window.innerHeight ? below : Math.max(gap, mark.top - gap - height);
  const left = Math.min(Math.max(gap, mark.left), document.documentElement.clientWidth - width - gap);
  placed.style.top = `${Math.round(Math.min(top, window.innerHeight - height - gap))}px`;
  placed.style.left = `${Math.round(left)}px`;
}

/** Is it a plain click, which may open something in place? */
export function isPlain(event: MouseEvent): boolean {
  return !event.defaultPrevented && event.button === 0 && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
}
