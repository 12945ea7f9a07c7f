/**
 * The colours and marks of the site as text, for pictures that leave it.
 * An SVG file carries both schemes; a bitmap gets the light one, because its
 * renderer knows neither variables nor media queries.
 */
import chartCss from '../styles/chart.css?raw';
import fontsCss from '../styles/picture-fonts.css?raw';
import tokensCss from '../styles/tokens.css?raw';

const withoutComments = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ');

/** Style sheet of a self-contained SVG file. */
export const pictureStyle = withoutComments(fontsCss + tokensCss + chartCss);

const light = new Map(
  [...tokensCss.slice(0, tokensCss.indexOf('@media')).matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
);

/** The same with the light scheme's values written out. */
export const bitmapStyle = withoutComments(chartCss)
  .replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
  .replace(/var\((--[\w-]+)\)/g, (_, name: string) => light.get(name) ?? 'currentColor');

/** A colour or font of the light scheme. Example: `lightToken('--paper')`. */
export function lightToken(name: string): string {
  const value = light.get(name);
  if (value === undefined) throw new Error(`src/styles/tokens.css: expected ${name}`);
  return value;
}
