/** The drawing of a visual as an image with a text alternative. */
import { escapeXml } from '../pictures/escape.ts';

/** Gives the `<svg>` its role and its name. A picture with links in it is a group: `img` would hide them. */
export function labelled(svg: string, summary: string): string {
  return svg.replace('<svg ', `<svg role="${svg.includes('<a ') ? 'group' : 'img'}" aria-label="${escapeXml(summary)}" `);
}
