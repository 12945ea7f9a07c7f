/**
 * Every visual of the site, in the order of the story. To add one: a folder
 * here, its words in `content/charts`, and a line below.
 */
import abductions from './abductions/index.ts';
import alerts from './alerts/index.ts';
import approach from './approach/index.ts';
import balance from './balance/index.ts';
import calendar from './calendar/index.ts';
import civilians from './civilians/index.ts';
import claims from './claims/index.ts';
import deaths from './deaths/index.ts';
import exodus from './exodus/index.ts';
import forces from './forces/index.ts';
import gold from './gold/index.ts';
import fuel from './fuel/index.ts';
import handover from './handover/index.ts';
import hostages from './hostages/index.ts';
import ransoms from './ransoms/index.ts';
import rings from './rings/index.ts';
import schools from './schools/index.ts';
import since from './since/index.ts';
import tankers from './tankers/index.ts';
import { visual, type Visual } from './visual.ts';
import waysOut from './ways-out/index.ts';

/** All visuals. */
export const visuals: readonly Visual[] = [visual(approach), visual(rings), visual(balance), visual(tankers), visual(abductions), visual(hostages), visual(ransoms), visual(alerts), visual(waysOut), visual(calendar), visual(fuel), visual(handover), visual(forces), visual(deaths), visual(civilians), visual(gold), visual(exodus), visual(schools), visual(claims), visual(since)];

/** The visual of that id; throws with the ids there are. */
export function visualOf(id: string): Visual {
  const found = visuals.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`unknown visual “${id}”; known: ${visuals.map((one) => one.id).join(', ')}`);
  return found;
}
