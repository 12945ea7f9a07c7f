/**
 * Moves a picture from the state it shows to the state a drawing sets, without
 * the drawing knowing: note every mark's attributes, draw, then walk from the
 * noted values to the new ones. What enters fades in, what leaves fades out.
 *
 * A tween started while another runs begins where the other stands, so fast
 * scrolling never makes marks jump back.
 */

/** Attributes that can be walked, by tag; all others change at once. */
const moving: Record<string, readonly string[]> = {
  circle: ['cx', 'cy', 'r', 'opacity', 'transform'],
  line: ['x1', 'y1', 'x2', 'y2', 'opacity', 'transform'],
  path: ['d', 'opacity', 'transform'],
  rect: ['x', 'y', 'width', 'height', 'opacity', 'transform'],
  text: ['x', 'y', 'opacity', 'transform'],
};
const placed = ['opacity', 'transform'] as const;

const duration = 650;

/** A running tween: its next frame, and what leaves the marks as `draw` set them. */
interface Running {
  frame: number;
  finish: () => void;
}

const running = new WeakMap<SVGSVGElement, Running>();

type Values = Map<string, string>;

function valuesOf(element: Element): Values {
  const values: Values = new Map();
  for (const name of moving[element.localName] ?? placed) {
    const value = element.getAttribute(name);
    if (value !== null) values.set(name, value);
  }
  return values;
}

function marksOf(svg: SVGSVGElement): Element[] {
  return [...svg.querySelectorAll('[data-key]')];
}

const numbers = /-?[\d.]+(?:e-?\d+)?/g;

/** The way from one attribute to another: only strings of one shape, with other numbers, have one. */
function between(from: string, to: string): ((t: number) => string) | undefined {
  const shape = (text: string): string => text.replace(numbers, '#').replace(/[\s,]+/g, ',');
  if (shape(from) !== shape(to)) return undefined;
  const starts = (from.match(numbers) ?? []).map(Number);
  const ends = (to.match(numbers) ?? []).map(Number);
  return (t) => {
    let at = -1;
    return to.replace(numbers, () => {
      at += 1;
      const [start = 0, end = 0] = [starts[at], ends[at]];
      return String(start + (end - start) * t);
    });
  };
}

/** Eases in and out. */
function ease(t: number): number {
  return t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2;
}

/** Ends a running tween at once: marks stand where `draw` last put them. */
export function stop(svg: SVGSVGElement): void {
  const tweening = running.get(svg);
  if (!tweening) return;
  cancelAnimationFrame(tweening.frame);
  running.delete(svg);
  tweening.finish();
}

/** Draws with a transition. */
export function tween(svg: SVGSVGElement, draw: () => void): void {
  const before = new Map(marksOf(svg).map((mark) => [mark, { values: valuesOf(mark), parent: mark.parentElement }]));
  stop(svg);
  draw();

  const steps: ((t: number) => void)[] = [];
  const ends: (() => void)[] = [];
  for (const mark of marksOf(svg)) {
    const old = before.get(mark);
    before.delete(mark);
    const now = valuesOf(mark);
    if (!old) {
      const shown = now.get('opacity');
      const target = Number(shown ?? 1);
      steps.push((t) => { mark.setAttribute('opacity', String(target * t)); });
      ends.push(() => {
        if (shown === undefined) mark.removeAttribute('opacity');
        else mark.setAttribute('opacity', shown);
      });
      continue;
    }
    for (const [name, value] of now) {
      const from = old.values.get(name) ?? (name === 'opacity' ? '1' : value);
      const way = from === value ? undefined : between(from, value);
      if (!way) continue;
      steps.push((t) => { mark.setAttribute(name, way(t)); });
      ends.push(() => { mark.setAttribute(name, value); });
    }
    const faded = old.values.get('opacity');
    if (faded !== undefined && !now.has('opacity')) {
      const from = Number(faded);
      steps.push((t) => { mark.setAttribute('opacity', String(from + (1 - from) * t)); });
      ends.push(() => { mark.removeAttribute('opacity'); });
    }
  }
  for (const [mark, { parent, values }] of before) {
    if (!parent?.isConnected) continue;
    mark.removeAttribute('data-key');
    mark.setAttribute('data-ghost', '');
    mark.setAttribute('aria-hidden', 'true');
    parent.append(mark);
    const from = Number(values.get('opacity') ?? 1);
    steps.push((t) => { mark.setAttribute('opacity', String(from * Math.max(0, 1 - 2 * t))); });
    ends.push(() => { mark.remove(); });
  }
  if (steps.length === 0) return;

  const finish = (): void => {
    for (const end of ends) end();
  };
  let start: number | undefined;
  const step = (time: number): void => {
    start ??= time;
    const t = Math.min(1, (time - start) / duration);
    const eased = ease(t);
    for (const move of steps) move(eased);
    if (t < 1) {
      running.set(svg, { frame: requestAnimationFrame(step), finish });
      return;
    }
    running.delete(svg);
    finish();
  };
  for (const move of steps) move(0);
  running.set(svg, { frame: requestAnimationFrame(step), finish });
}
