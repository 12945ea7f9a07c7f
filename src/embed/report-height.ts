/** In the embed: tells the page around how high it wants to be, in three languages. */
import { heightMessage } from './message.ts';

/** Sends a height; nothing when no page is around. */
export function reportHeight(height: number): void {
  if (window.parent === window) return;
  // A height is no secret, and the host may be anyone.
  const send = (message: unknown): void => { window.parent.postMessage(message, '*'); };
  send(heightMessage(height));
  // amp-iframe with `resizable`.
  send({ sentinel: 'amp', type: 'embed-size', height });
  // pym.js names its child in the address.
  const pym = new URLSearchParams(location.search).get('childId');
  if (pym) send(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);
}
