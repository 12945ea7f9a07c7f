/** The site's sign in pixels, drawn from `public/favicon.svg`. */
import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

/** How an icon fills its square. */
export type IconCut = 'own' | 'square' | 'maskable';

/** Share of the square that the drawing keeps; a maskable icon may lose all outside a circle of 80 % of its width. */
const share: Record<IconCut, number> = { own: 1, square: 0.9, maskable: 0.66 };

/**
 * The sign as a square PNG.
 *
 * @param size width, px.
 * @param cut `own`: round corners, as drawn; `square`: paper to the edge, for systems that round it themselves; `maskable`: the same with room for any mask.
 * @throws {Error} when the sign is not drawn as expected: a ground of 32 × 32 and what stands on it.
 */
export function iconPng(size: number, cut: IconCut): Uint8Array<ArrayBuffer> {
  const drawn = readFileSync('public/favicon.svg', 'utf8');
  const [, open, paper, sign] = /^(<svg [^>]*viewBox="0 0 32 32">)<rect width="32" height="32"[^>]* fill="([^"]+)"\/>([\s\S]*)<\/svg>\s*$/.exec(drawn) ?? [];
  if (open === undefined || paper === undefined || sign === undefined) throw new Error('public/favicon.svg: expected a <rect> of 32 × 32 under the sign');
  const svg =
    cut === 'own'
      ? drawn
      : `${open}<rect width="32" height="32" fill="${paper}"/><g transform="translate(16 16) scale(${share[cut]}) translate(-16 -16)">${sign}</g></svg>`;
  return new Uint8Array(new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng());
}
