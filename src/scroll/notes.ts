/**
 * Opens a mark's note in place. The mark is a link to the ledger or the
 * bibliography: without script, with a modifier held, or when the notes do
 * not come, it is followed.
 */
const fetched = new Map<string, Promise<Record<string, string>>>();

async function notesAt(address: string): Promise<Record<string, string>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`notes ${response.status}`);
  return (await response.json()) as Record<string, string>;
}

/** Starts to listen on the whole page. */
export function followNotes(): void {
  const card = document.querySelector<HTMLElement>('#note');
  const body = card?.querySelector<HTMLElement>('[data-slot="body"]');
  if (!card || !body || !('popover' in card)) return;
  let opener: HTMLElement | undefined;

  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-note]') : null;
    const address = link?.closest<HTMLElement>('[data-notes]')?.dataset['notes'];
    const id = link?.dataset['note'];
    if (!link || !address || !id) return;
    event.preventDefault();
    const notes = fetched.get(address) ?? notesAt(address);
    fetched.set(address, notes);
    notes
      .then((all) => {
        const note = all[id];
        if (note === undefined) throw new Error(`no note ${id}`);
        // Our own build wrote this file; it holds no reader's input.
        body.innerHTML = note;
        opener = link;
        card.showPopover();
        placeCard(card, link);
        card.focus({ preventScroll: true });
      })
      .catch(() => {
        fetched.delete(address);
        location.assign(link.href);
      });
  });

  card.addEventListener('toggle', (event) => {
    if (event instanceof ToggleEvent && event.newState === 'closed') {
      if (card.contains(document.activeElement) || document.activeElement === document.body) opener?.focus({ preventScroll: true });
      opener = undefined;
    }
  });
}

const gap = 8;

/** Under the mark, or over it where there is no room; always inside the window. */
function placeCard(card: HTMLElement, link: HTMLElement): void {
  const mark = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const below = mark.bottom + gap;
  const top = below + height <= window.innerHeight ? below : Math.max(gap, mark.top - gap - height);
  const left = Math.min(Math.max(gap, mark.left), document.documentElement.clientWidth - width - gap);
  card.style.top = `${Math.round(Math.min(top, window.innerHeight - height - gap))}px`;
  card.style.left = `${Math.round(left)}px`;
}
