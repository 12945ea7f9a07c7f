/**
 * Opens a mark's note in place, or what “Link, cite” offers. Both are links (to
 * the ledger, the bibliography, the step itself): without script, with a
 * modifier held, or when nothing comes, they are followed.
 */
import { hasCard, isPlain, showCard } from './note-card.ts';

const fetched = new Map<string, Promise<Record<string, string>>>();

async function notesAt(address: string): Promise<Record<string, string>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`notes ${response.status}`);
  return (await response.json()) as Record<string, string>;
}

/** Starts to listen on the whole page. */
export function followNotes(): void {
  document.querySelector('#cite details')?.addEventListener('toggle', () => { void import('./copy-link.ts').catch(() => undefined); });
  if (!hasCard()) return;
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-note], a.cite') : null;
    const notes = link?.closest<HTMLElement>('[data-notes]')?.dataset['notes'];
    if (!link || notes === undefined || !isPlain(event)) return;
    const cites = link.classList.contains('cite');
    const id = cites ? (link.dataset['cite'] ?? link.hash.slice(1)) : link.dataset['note'];
    if (id === undefined) return;
    event.preventDefault();
    const address = cites ? notes.replace('/notes/', '/cite/') : notes;
    const coming = fetched.get(address) ?? notesAt(address);
    fetched.set(address, coming);
    Promise.all([coming, cites ? import('./copy-link.ts') : undefined])
      .then(([all]) => {
        const note = all[id];
        if (note === undefined) throw new Error(`no note ${id}`);
        showCard(note, link);
      })
      .catch(() => {
        fetched.delete(address);
        location.assign(link.href);
      });
  });
}
