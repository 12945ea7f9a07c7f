/** Colours as eyes with and without a colour vision deficiency see them, and how far apart two of them are. */

/** Red, green and blue, 0 to 1; linear unless said otherwise. */
export type Rgb = readonly [number, number, number];

/**
 * What each kind of vision makes of linear RGB. Machado, Oliveira and Fernandes
 * (2009), A Physiologically-based Model for Simulation of Color Vision
 * Deficiency, IEEE TVCG 15(6), 1291–1298, doi:10.1109/TVCG.2009.113; severity 1.
 */
export const visions = {
  common: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
} as const satisfies Record<string, readonly [Rgb, Rgb, Rgb]>;

/** A kind of vision. */
export type Vision = keyof typeof visions;

const mapped = ([r, g, b]: Rgb, change: (channel: number) => number): Rgb => [change(r), change(g), change(b)];
const weighed = ([x, y, z]: Rgb, [r, g, b]: Rgb): number => x * r + y * g + z * b;

/** `#ad3a1c` as encoded (not linear) RGB. */
export function parseHex(hex: string): Rgb {
  const channel = (from: number): number => parseInt(hex.slice(from, from + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

/** A translucent colour over its ground, both encoded: browsers mix encoded values. */
export function over([r, g, b]: Rgb, opacity: number, [r0, g0, b0]: Rgb): Rgb {
  const mix = (above: number, below: number): number => above * opacity + below * (1 - opacity);
  return [mix(r, r0), mix(g, g0), mix(b, b0)];
}

/** Encoded sRGB made linear (IEC 61966-2-1). */
export function linear(encoded: Rgb): Rgb {
  return mapped(encoded, (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
}

/** A linear colour as a kind of vision sees it. */
export function seen(colour: Rgb, vision: Vision): Rgb {
  const [red, green, blue] = visions[vision];
  return mapped([weighed(red, colour), weighed(green, colour), weighed(blue, colour)], (value) => Math.min(1, Math.max(0, value)));
}

/** WCAG 2.2 contrast ratio of two linear colours. */
export function contrast(a: Rgb, b: Rgb): number {
  const luminance = (colour: Rgb): number => weighed([0.2126, 0.7152, 0.0722], colour) + 0.05;
  const [one, other] = [luminance(a), luminance(b)];
  return Math.max(one, other) / Math.min(one, other);
}

/** CIELAB under D65. */
function lab(colour: Rgb): Rgb {
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f(weighed([0.4124564, 0.3575761, 0.1804375], colour) / 0.95047);
  const y = f(weighed([0.2126729, 0.7151522, 0.072175], colour));
  const z = f(weighed([0.0193339, 0.119192, 0.9503041], colour) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIE76 difference of two linear colours. */
export function difference(a: Rgb, b: Rgb): number {
  const [one, other] = [lab(a), lab(b)];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}
