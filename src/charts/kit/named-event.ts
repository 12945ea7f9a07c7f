/** Events that a visual speaks of by their id. Build only. */
import type { Content } from '../../content/load.ts';

/** The event of that id; throws when the content has none. */
export function namedEvent({ events }: Pick<Content, 'events'>, id: string): Content['events'][number] {
  const found = events.find((event) => event.id === id);
  if (!found) throw new Error(`content/events: expected the event ${id}, found none`);
  return found;
}
