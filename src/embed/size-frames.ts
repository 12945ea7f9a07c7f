/** In a host page: gives each iframe of one origin the height it asks for. */
import { ask, heightIn } from './message.ts';

/** Sizes the iframes of that origin from now on, those that come later too. */
export function sizeFrames(origin: string): void {
  addEventListener('message', (event) => {
    const height = event.origin === origin ? heightIn(event.data) : undefined;
    if (height === undefined) return;
    for (const frame of document.querySelectorAll('iframe')) {
      // Only the very window that speaks; a page may hold many.
      // The bounds in the embed code (`iframe.ts`) served until now.
      if (frame.contentWindow === event.source) Object.assign(frame.style, { height: `${height}px`, minHeight: '0', maxHeight: 'none' });
    }
  });
  // Those that spoke before anyone listened. Who else hears it learns nothing.
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.src.startsWith(`${origin}/`)) frame.contentWindow?.postMessage(ask, '*');
  }
}
