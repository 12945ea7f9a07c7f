/**
 * Joins by key onto what is already in the picture, so that a drawing made at
 * build is adopted, not replaced: an element that exists carries its key in
 * `data-key`, and the same object stays the same element through every view.
 */
import { select, type Selection } from 'd3';

/** A single SVG element, as D3 selects it. */
export type Layer = Selection<SVGGElement, unknown, null, undefined>;

/** Marks of one kind, one per datum. */
export type Marks<Datum> = Selection<SVGElement, Datum, SVGGElement, unknown>;

/** The group of that name, made once; groups keep the order of first use. */
export function layer(parent: SVGSVGElement | Layer, name: string): Layer {
  const root: Selection<SVGElement, unknown, null, undefined> =
    'nodeType' in parent ? select<SVGElement, unknown>(parent) : (parent as unknown as Selection<SVGElement, unknown, null, undefined>);
  const found = root.selectChild<SVGGElement>(`g[data-layer="${name}"]`);
  if (!found.empty()) return found;
  return root.append('g').attr('data-layer', name);
}

/**
 * One element per datum, keyed. Elements whose datum is gone are removed.
 * @param tag SVG tag, optionally with a class: `circle.case`.
 */
export function marks<Datum>(
  parent: Layer,
  tag: string,
  data: readonly Datum[],
  key: (datum: Datum) => string,
): Marks<Datum> {
  const [name = 'g', className] = tag.split('.');
  const selector = className ? `${name}.${className}` : name;
  const joined = parent
    .selectChildren<SVGElement, Datum>(selector)
    .data([...data], function keyOf(this: SVGElement | SVGGElement, datum) {
      // Elements adopted from the HTML have no datum yet, only their attribute.
      return datum === undefined ? (this.getAttribute('data-key') ?? '') : key(datum);
    })
    .join((enter) => {
      const entered = enter.append(name).attr('data-key', key);
      return className ? entered.attr('class', className) : entered;
    });
  return joined.order() as unknown as Marks<Datum>;
}

/** Rounds to a tenth of a pixel: enough for the eye, short in the HTML. */
export function px(value: number): number {
  return Math.round(value * 10) / 10;
}
