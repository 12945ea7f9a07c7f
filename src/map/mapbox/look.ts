/**
 * How a mark looks, asked of the page itself: an element with the mark's
 * classes, in the picture, styled by chart.css and the reader's scheme. So the
 * map has the site's colours without a second list of them.
 */

/** The computed look of a class list. */
export interface Look {
  fill: string;
  fillOpacity: number;
  stroke: string;
  strokeOpacity: number;
  /** px */
  strokeWidth: number;
  /** Lengths of dashes and gaps, px; empty for a whole line. */
  dash: number[];
  cap: 'butt' | 'round' | 'square';
  join: 'miter' | 'round' | 'bevel';
  opacity: number;
  /** px */
  fontSize: number;
  bold: boolean;
  /** em */
  spacing: number;
}

const svgNamespace = 'http://www.w3.org/2000/svg';
const clear = 'rgba(0, 0, 0, 0)';

const numberOf = (text: string, other: number): number => {
  const value = Number.parseFloat(text);
  return Number.isFinite(value) ? value : other;
};

/** Asks for looks in one picture, each once. */
export function looksIn(svg: SVGSVGElement): (classes: string, tag: 'path' | 'text') => Look {
  const known = new Map<string, Look>();
  return (classes, tag) => {
    const key = `${tag} ${classes}`;
    const found = known.get(key);
    if (found) return found;
    const probe = document.createElementNS(svgNamespace, tag);
    probe.setAttribute('class', classes);
    svg.append(probe);
    const style = getComputedStyle(probe);
    const fontSize = numberOf(style.fontSize, 13);
    const look: Look = {
      fill: style.fill === 'none' ? clear : style.fill,
      fillOpacity: numberOf(style.fillOpacity, 1),
      stroke: style.stroke === 'none' ? clear : style.stroke,
      strokeOpacity: numberOf(style.strokeOpacity, 1),
      strokeWidth: style.stroke === 'none' ? 0 : numberOf(style.strokeWidth, 1),
      dash: (style.strokeDasharray.match(/[\d.]+/g) ?? []).map(Number),
      cap: style.strokeLinecap as Look['cap'],
      join: style.strokeLinejoin as Look['join'],
      opacity: numberOf(style.opacity, 1),
      fontSize,
      bold: numberOf(style.fontWeight, 400) >= 600,
      spacing: numberOf(style.letterSpacing, 0) / fontSize,
    };
    probe.remove();
    known.set(key, look);
    return look;
  };
}
