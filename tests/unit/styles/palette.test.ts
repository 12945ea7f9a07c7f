/**
 * Colours that tell two things apart do so for readers with protanopia,
 * deuteranopia and tritanopia too, in both schemes; where they do not, shape or
 * words tell (`visuals.ts` says which). Words and marks stand out from their
 * ground as WCAG 2.2 asks (1.4.3: 4.5:1, 1.4.11: 3:1).
 */
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { colourOf, mainPaint, night, paintOf, tokens, type Scheme } from './chart-css.ts';
import { contrast, difference, linear, parseHex, seen, visions, type Rgb, type Vision } from './colour-vision.ts';
import { colours, onMarks, words, type VisualColours } from './visuals.ts';

const schemes: readonly Scheme[] = ['light', 'dark'];
const kinds = Object.keys(visions) as Vision[];

/**
 * Smallest CIE76 difference that counts as apart. For marks of a third of a
 * degree (a dozen pixels at arm's length) half of viewers notice steps of
 * 7.3 (L*), 10.0 (a*) or 14.0 (b*): Stone, Szafir and Setlur (2014), An
 * Engineering Model for Color Difference as a Function of Size, Color Imaging
 * Conference 22, ND(50 %, s) = 0.5 (A + B / s). 15 is more than any of them;
 * of the lightness that deficiencies leave whole it is twice the step.
 */
const threshold = 15;

/** Classes of a mark by its name. */
function classesOf({ marks }: VisualColours, name: string): string {
  const classes = marks[name];
  if (classes === undefined) throw new Error(`visuals.ts: expected the mark ${name}, found ${Object.keys(marks).join(', ')}`);
  return classes;
}

/** Token of the ground a mark stands on. */
const groundOf = ({ ground, on = {} }: VisualColours, name: string): string => on[name] ?? ground;

/** Kinds of vision that do not tell the two marks apart by colour, with how far apart they are. */
function failures(visual: VisualColours, [one, other]: readonly [string, string], scheme: Scheme): string[] {
  const linearOf = (name: string): Rgb => linear(mainPaint(classesOf(visual, name), scheme, groundOf(visual, name)));
  const [a, b] = [linearOf(one), linearOf(other)];
  return kinds.flatMap((vision) => {
    const [seenA, seenB] = [seen(a, vision), seen(b, vision)];
    const [far, ratio] = [difference(seenA, seenB), contrast(seenA, seenB)];
    return far >= threshold || ratio >= 3 ? [] : [`${one} and ${other}, ${vision}: ΔE ${far.toFixed(1)}, ${ratio.toFixed(1)}:1`];
  });
}

describe('the simulation', () => {
  test('leaves greys as they are: each row of a matrix adds up to one', () => {
    for (const kind of kinds) for (const row of visions[kind]) expect(row[0] + row[1] + row[2]).toBeCloseTo(1, 5);
  });

  test('measures as the references do', () => {
    // Black on white is 21:1 and 100 units of L* away. Pure red is L* 53.24, a* 80.09, b* 67.20, so from white √(46.76² + 80.09² + 67.20²) = 114.5.
    const [white, black, red] = ['#ffffff', '#000000', '#ff0000'].map((hex) => linear(parseHex(hex))) as [Rgb, Rgb, Rgb];
    expect(contrast(white, black)).toBeCloseTo(21, 5);
    expect(difference(white, black)).toBeCloseTo(100, 1);
    expect(difference(white, red)).toBeCloseTo(114.5, 0);
  });

  test('makes red and green of one lightness alike for deuteranopes, not for others', () => {
    const [red, green] = [linear(parseHex('#b85c4a')), linear(parseHex('#748a3c'))];
    expect(difference(red, green)).toBeGreaterThan(50);
    expect(difference(seen(red, 'deuteranopia'), seen(green, 'deuteranopia'))).toBeLessThan(difference(red, green) / 2);
  });
});

describe('the palette', () => {
  test('is the atlas’s: paper, ink, laterite, river, road', () => {
    expect(tokens.light).toMatchObject({ paper: '#f4efe6', ink: '#1d1a16', attack: '#ad3a1c', river: '#8fb0bf', road: '#b98a2f' });
  });

  test('of the night chapter is the dark scheme’s', () => {
    const dark = Object.fromEntries(Object.keys(night).map((name) => [name, tokens.dark[name]]));
    expect(Object.keys(night).length).toBeGreaterThan(10);
    expect(night).toEqual(dark);
  });

  test('is checked for every visual', () => {
    const charts = new URL('../../../src/charts/', import.meta.url);
    const folders = readdirSync(charts).filter((name) => existsSync(new URL(`${name}/draw.ts`, charts)));
    expect(Object.keys(colours).sort()).toEqual(folders.sort());
  });
});

describe.each(schemes)('%s', (scheme) => {
  const ratio = (classes: string, ground: string): number => contrast(linear(mainPaint(classes, scheme, ground)), linear(colourOf(ground, scheme)));

  test.each(Object.entries(colours))('%s: pairs stay apart, marks stand out', (_, visual) => {
    expect(visual.apart.flatMap((pair) => failures(visual, pair, scheme))).toEqual([]);
    for (const [name, classes] of Object.entries(visual.marks)) {
      const token = groundOf(visual, name);
      const ground = linear(colourOf(token, scheme));
      const paints = [paintOf(classes, 'fill', scheme, token), paintOf(classes, 'stroke', scheme, token)].filter((paint) => paint !== undefined);
      expect(Math.max(...paints.map((paint) => contrast(linear(paint), ground))), `${name} on ${token}`).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(words)('words of “%s” are readable', (classes, grounds) => {
    for (const ground of grounds) expect(ratio(classes, ground), ground).toBeGreaterThanOrEqual(4.5);
  });

  test.each(onMarks)('%s: words of “%s” are readable on “%s”', (id, classes, mark) => {
    const visual = colours[id];
    if (!visual) throw new Error(`visuals.ts: expected the visual ${id}, found none`);
    const under = linear(mainPaint(classesOf(visual, mark), scheme, groundOf(visual, mark)));
    expect(contrast(linear(mainPaint(classes, scheme, visual.ground)), under)).toBeGreaterThanOrEqual(4.5);
  });
});

test('pairs that shape or words tell apart are those that colour does not', () => {
  const needless = Object.entries(colours).flatMap(([id, visual]) =>
    (visual.otherwise ?? []).filter(({ pair }) => schemes.every((scheme) => failures(visual, pair, scheme).length === 0)).map(({ pair }) => `${id}: ${pair.join(' and ')}`),
  );
  expect(needless).toEqual([]);
});
