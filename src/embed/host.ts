/** `/embed.js`, for pages of others: a classic script without dependencies, at most 1 KB. */
import { sizeFrames } from './size-frames.ts';

const own = document.currentScript;
// Our origin is where this script came from.
if (own instanceof HTMLScriptElement && own.src) sizeFrames(new URL(own.src).origin);
