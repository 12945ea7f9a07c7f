/**
 * Every visual of the site, in the order of the story. To add one: a folder
 * here, its words in `content/charts`, and a line below.
 */
import alerts from './alerts/index.ts';
import deaths from './deaths/index.ts';
import rings from './rings/index.ts';
import { visual, type Visual } from './visual.ts';

/** All visuals. */
export const visuals: readonly Visual[] = [visual(rings), visual(alerts), visual(deaths)];

/** The visual of that id; throws with the ids there are. */
export function visualOf(id: string): Visual {
  const found = visuals.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`unknown visual “${id}”; known: ${visuals.map((one) => one.id).join(', ')}`);
  return found;
}
