/** What `tokens.css` and `chart.css` give a mark: its paints, as the cascade leaves them. */
import { readFileSync } from 'node:fs';
import { over, parseHex, type Rgb } from './colour-vision.ts';

const read = (name: string): string => readFileSync(new URL(`../../../src/styles/${name}`, import.meta.url), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** A colour scheme of the site. */
export type Scheme = 'light' | 'dark';

const coloursIn = (css: string): Record<string, string> => Object.fromEntries([...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/gi)].map(([, name = '', hex = '']) => [name, hex.toLowerCase()]));
const [lightCss = '', darkCss = ''] = read('tokens.css').split('@media (prefers-color-scheme: dark)');

/** Colours by token, without the dashes. */
export const tokens: Readonly<Record<Scheme, Readonly<Record<string, string>>>> = {
  light: coloursIn(lightCss),
  dark: { ...coloursIn(lightCss), ...coloursIn(darkCss) },
};

/** The colours that the dark chapter of the light scheme sets again. */
export const night = coloursIn(/\.chapter--night \{([^}]*)\}/.exec(read('story.css'))?.[1] ?? '');

interface Rule {
  /** Classes a mark must have; parts of class names, from attribute selectors; classes it must not have. */
  has: string[];
  like: string[];
  not: string[];
  declarations: Map<string, string>;
}

/** Rules on one element, outside of media queries. */
const rules: Rule[] = [...read('chart.css').replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) => {
  const declarations = new Map(body.split(';').map((line) => line.split(':').map((part) => part.trim())).map(([property = '', value = '']) => [property, value]));
  return selectors.split(',').map((selector) => selector.trim()).filter((selector) => !/[\s>]|:hover/.test(selector)).map((selector) => {
    const named = (pattern: RegExp, text: string): string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);
    const not = named(/:not\(\.([\w-]+)\)/g, selector);
    return { has: named(/\.([\w-]+)/g, selector.replace(/:not\([^)]*\)/g, '')), like: named(/\[class\*='([^']+)'\]/g, selector), not, declarations };
  });
});

/** The value of a property on a mark of these classes. */
function valueOf(classes: readonly string[], property: string): string | undefined {
  for (const name of classes) if (!rules.some(({ has }) => has.includes(name))) throw new Error(`src/styles/chart.css: expected the class ${name}, found none`);
  const weight = ({ has, like, not }: Rule): number => has.length + like.length + not.length;
  return rules
    .filter(({ has, like, not, declarations }) =>
      declarations.has(property) && has.length + like.length > 0 && has.every((name) => classes.includes(name)) && like.every((part) => classes.some((name) => name.includes(part))) && !not.some((name) => classes.includes(name)))
    .sort((a, b) => weight(a) - weight(b))
    .at(-1)?.declarations.get(property);
}

/** The encoded colour of a token. */
export function colourOf(token: string, scheme: Scheme): Rgb {
  const hex = tokens[scheme][token];
  if (hex === undefined) throw new Error(`src/styles/tokens.css: expected --${token}, found none`);
  return parseHex(hex);
}

/** Fill or stroke of a mark of these classes over its ground, encoded; nothing where it has none. */
export function paintOf(classes: string, property: 'fill' | 'stroke', scheme: Scheme, ground: string): Rgb | undefined {
  const names = classes.split(' ');
  const token = /var\(--([\w-]+)\)/.exec(valueOf(names, property) ?? '')?.[1];
  return token === undefined ? undefined : over(colourOf(token, scheme), Number(valueOf(names, `${property}-opacity`) ?? 1), colourOf(ground, scheme));
}

/** The paint that says what a mark is: its fill, or its line where it has none (a dash, a ring). */
export function mainPaint(classes: string, scheme: Scheme, ground: string): Rgb {
  const paint = paintOf(classes, 'fill', scheme, ground) ?? paintOf(classes, 'stroke', scheme, ground);
  if (!paint) throw new Error(`src/styles/chart.css: expected a fill or a stroke of “${classes}”, found none`);
  return paint;
}
