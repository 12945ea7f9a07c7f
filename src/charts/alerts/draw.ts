/**
 * A strip a country, time to the right. A disc is advice to citizens, fuller
 * when it presses more; a square is a decision on staff; a ring with an arrow
 * is an easing.
 */
import type { Draw, Drawing } from '../contract.ts';
import { annotate, type Annotation } from '../kit/annotation.ts';
import { placeAxis } from '../kit/axis.ts';
import { formatDate } from '../kit/format.ts';
import { layer, marks, px, type Layer } from '../kit/marks.ts';
import type { AlertsData, Mark } from './data.ts';
import { drawKey } from './key.ts';
import { labels } from './labels.ts';
import { layout, scope, type View } from './layout.ts';
import { radius, ringWithArrow, side } from './shapes.ts';

export { views, type View } from './layout.ts';

/** Frame sizes at build. */
export const frames: Drawing<AlertsData, View>['frames'] = {
  narrow: { name: 'narrow', width: 360, height: 340 },
  wide: { name: 'wide', width: 720, height: 560 },
};

/** Days written on the scale, as ISO; the last of them in each view is strong. */
const dated: Readonly<Record<View, readonly string[]>> = {
  'oct-24': ['2025-10-28', '2025-10-30', '2025-11-03', '2025-11-07', '2025-10-24'],
  'oct-28': ['2025-10-24', '2025-10-30', '2025-11-03', '2025-11-07', '2025-10-28'],
  'oct-30': ['2025-10-24', '2025-10-28', '2025-11-03', '2025-11-07', '2025-10-30'],
  others: ['2025-10-24', '2025-10-28', '2025-10-30', '2025-11-03', '2025-11-07'],
  eased: ['2025-10-24', '2025-11-07', '2026-04-29', '2026-01-09'],
};

/** Draws one state of the ladder. */
export const draw: Draw<AlertsData, View> = (svg, model, view, frame) => {
  const { data, locale, text } = model;
  const place = layout(data, view, frame);
  const { until } = scope[view];
  const focus = new Map(place.strips.map((strip) => [strip.id, strip.focus]));
  const shown = data.marks.filter((mark) => focus.has(mark.country) && mark.date <= until);
  const quiet = (mark: Mark): boolean => !focus.get(mark.country);
  const strong = dated[view].at(-1);

  /** Middle of a mark: two signs of one day stand side by side on a single line. */
  const x = (mark: Mark): number => {
    const at = mark.from === undefined ? place.x(mark.date) : (place.x(mark.from) + place.x(mark.date)) / 2;
    const twin = !place.tall && shown.some((other) => other.country === mark.country && other.date === mark.date && other.sign !== mark.sign);
    return twin ? at + (mark.sign === 'advice' ? -1 : 1) * 6.5 * place.size : at;
  };
  const size = (mark: Mark): number => place.size * (mark.restated ? 3.4 : mark.sign === 'advice' ? radius(mark.level) : side(mark.level));

  const day = view === 'eased' || view === 'others' ? [] : [until];
  marks(layer(svg, 'day'), 'rect.alert-day', day, () => 'day')
    .attr('x', (date) => px(place.x(date) - 9 * place.size))
    .attr('y', px(place.dates + 5))
    .attr('width', px(18 * place.size))
    .attr('height', px(place.bottom - place.dates - 5));
  const lanes = place.strips.flatMap(({ id }) => (place.tall ? (['advice', 'staff'] as const) : (['advice'] as const)).map((sign) => ({ country: id, sign })));
  const scales = [{ key: '', from: place.left, to: place.seam }, ...(place.slow === undefined ? [] : [{ key: '-slow', from: place.slow, to: place.right }])];
  segments(
    layer(svg, 'tracks'),
    'grid',
    lanes.flatMap((lane) => scales.map(({ key, from, to }) => ({ key: `${lane.country}-${lane.sign}${key}`, from, to, y: place.lane(lane) }))),
  );
  const airport = place.airport === undefined ? [] : [place.airport];
  marks(layer(svg, 'airport'), 'rect.alert-airport', airport, () => 'airport')
    .attr('x', px(place.left))
    .attr('width', px(place.seam - place.left))
    .attr('y', (y) => px(y - 2.5))
    .attr('height', 5);

  const joined = ({ key, from, to }: Link): Segment => ({ key, from: x(from), to: x(to), y: place.lane(to), quiet: quiet(to) });
  segments(layer(svg, 'force'), 'alert-force', inForce(shown).map(joined));
  segments(layer(svg, 'wordings'), 'alert-wordings', competing(shown).map(joined));
  segments(
    layer(svg, 'undated'),
    'alert-undated',
    shown.filter((mark) => mark.about || mark.from).map((mark) => ({
      key: mark.key,
      from: mark.from ? place.x(mark.from) : x(mark) - 13 * place.size,
      to: mark.from ? place.x(mark.date) : x(mark) + 13 * place.size,
      y: place.lane(mark),
      quiet: quiet(mark),
    })),
  );

  const state = (mark: Mark): string => `alert-mark alert-mark--${mark.restated ? 'restated' : mark.level}${mark.open ? ' is-open' : ''}${quiet(mark) ? ' is-quiet' : ''}`;
  marks(layer(svg, 'advice'), 'circle.alert-mark', shown.filter((mark) => mark.sign === 'advice'), (mark) => mark.key)
    .attr('class', state)
    .attr('cx', (mark) => px(x(mark)))
    .attr('cy', (mark) => px(place.lane(mark)))
    .attr('r', (mark) => px(size(mark)));
  marks(layer(svg, 'staff'), 'rect.alert-mark', shown.filter((mark) => mark.sign === 'staff'), (mark) => mark.key)
    .attr('class', state)
    .attr('x', (mark) => px(x(mark) - size(mark)))
    .attr('y', (mark) => px(place.lane(mark) - size(mark)))
    .attr('width', (mark) => px(2 * size(mark)))
    .attr('height', (mark) => px(2 * size(mark)));
  marks(layer(svg, 'eased'), 'path.alert-eased', shown.filter((mark) => mark.sign === 'eased'), (mark) => mark.key)
    .attr('d', ringWithArrow(6 * place.size))
    .attr('transform', (mark) => `translate(${px(x(mark))},${px(place.lane(mark))})`);

  const ticks = dated[view].map((date) => {
    const year = view === 'eased' && date > '2026';
    const last = date === '2026-04-29';
    const bare = !year && view !== 'eased' && date !== '2025-10-24' && date !== '2025-11-03';
    return {
      key: date,
      x: last ? place.right + 12 : place.x(date),
      text: bare ? String(Number(date.slice(8))) : formatDate(date, locale, year && frame.width >= 340 ? 'short' : 'day-month'),
      strong: date === strong || last,
      anchor: last ? ('end' as const) : view === 'eased' && date === '2025-11-07' && frame.name === 'narrow' ? ('end' as const) : ('middle' as const),
    };
  });
  placeAxis(layer(svg, 'dates'), ticks, place.dates);
  marks(layer(svg, 'seam'), 'path.alert-seam', place.slow === undefined ? [] : [place.slow], () => 'seam')
    .attr('d', (slow) => `M${px(slow - 11)},${px(place.top + 6)}V${px(place.bottom)}M${px(slow - 7)},${px(place.top + 6)}V${px(place.bottom)}`);

  annotate(layer(svg, 'names'), names());
  annotate(layer(svg, 'labels'), labels({ text, view, frame, place, shown, x, size }));
  drawKey(layer(svg, 'key'), text, place, frame);

  function names(): Annotation[] {
    const own = place.strips.map((strip) => ({
      key: strip.id,
      x: 4,
      y: strip.nameY,
      lines: [strip.name],
      tone: `${place.tall ? '' : 'label--fine '}${!strip.focus ? 'label--quiet' : scope[view].focus ? 'label--strong' : ''}`.trim(),
    }));
    const lanes = place.tall
      ? place.strips.flatMap(({ id }) =>
          (['advice', 'staff'] as const).map((sign) => ({
            key: `${id}-${sign}`,
            x: 4,
            y: place.lane({ country: id, sign }) + 4,
            lines: [text[sign] ?? ''],
            tone: 'label--fine label--quiet',
          })),
        )
      : [];
    const open = airport.map((y) => ({
      key: 'airport',
      x: (place.left + place.seam) / 2,
      y: y + 4,
      lines: [text['airport'] ?? ''],
      anchor: 'middle' as const,
      tone: 'label--clear label--fine label--quiet',
    }));
    return [...own, ...lanes, ...open];
  }
};

/** A horizontal line. */
interface Segment {
  key: string;
  from: number;
  to: number;
  y: number;
  quiet?: boolean;
}

function segments(parent: Layer, className: string, data: readonly Segment[]): void {
  marks(parent, `line.${className}`, data, (one) => one.key)
    .attr('class', (one) => `${className}${one.quiet ? ' is-quiet' : ''}`)
    .attr('x1', (one) => px(one.from))
    .attr('x2', (one) => px(one.to))
    .attr('y1', (one) => px(one.y))
    .attr('y2', (one) => px(one.y));
}

/** Two marks of one country. */
interface Link {
  key: string;
  from: Mark;
  to: Mark;
}

function last(shown: readonly Mark[], before: Mark, fits: (mark: Mark) => boolean): Link[] {
  const from = shown.filter((mark) => mark.country === before.country && mark.date < before.date && fits(mark)).at(-1);
  return from ? [{ key: `${from.key}-${before.key}`, from, to: before }] : [];
}

/** What a later source says was still in force: advice in January, the order until it was lifted. */
function inForce(shown: readonly Mark[]): Link[] {
  return [
    ...shown.filter((mark) => mark.restated).flatMap((mark) => last(shown, mark, (one) => one.level.startsWith('leave-'))),
    ...shown.filter((mark) => mark.sign === 'eased').flatMap((mark) => last(shown, mark, (one) => one.level === 'staff-departure-ordered')),
  ];
}

/** Two wordings for what may be one notice: the later report has no day of its own. */
function competing(shown: readonly Mark[]): Link[] {
  return shown
    .filter((mark) => mark.about && mark.sign === 'advice' && mark.date < '2026')
    .flatMap((mark) => last(shown, mark, (one) => one.sign === 'advice' && one.level !== mark.level && one.from === undefined));
}
