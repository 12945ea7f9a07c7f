/**
 * Every visual of the site, in the order of the story. To add one: a folder
 * here, its words in `content/charts`, and a line below.
 */
import abductions from './abductions/index.ts';
import alerts from './alerts/index.ts';
import approach from './approach/index.ts';
import claims from './claims/index.ts';
import deaths from './deaths/index.ts';
import exodus from './exodus/index.ts';
import rings from './rings/index.ts';
import since from './since/index.ts';
import { visual, type Visual } from './visual.ts';

/** All visuals. */
export const visuals: readonly Visual[] = [visual(approach), visual(rings), visual(abductions), visual(alerts), visual(deaths), visual(exodus), visual(claims), visual(since)];

/** The visual of that id; throws with the ids there are. */
export function visualOf(id: string): Visual {
  const found = visuals.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`unknown visual “${id}”; known: ${visuals.map((one) => one.id).join(', ')}`);
  return found;
}
