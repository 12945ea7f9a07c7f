/**
 * Where rows and days stand. Few rows are tall and have two lanes, citizens
 * and staff; many rows are one line each. In `eased` the fortnight of autumn
 * makes room for a second, slower scale to May 2026.
 */
import type { Frame } from '../contract.ts';
import { daysBetween, type AlertsData, type Mark } from './data.ts';

/** Views in the order of the story. */
export const views = ['oct-24', 'oct-28', 'oct-30', 'others', 'eased'] as const;

/** A view of the alerts. */
export type View = (typeof views)[number];

/** Last day a view knows of, and the countries it speaks of (all when left out). */
export const scope: Readonly<Record<View, { until: string; focus?: readonly string[] }>> = {
  'oct-24': { until: '2025-10-24', focus: ['united-states'] },
  'oct-28': { until: '2025-10-28', focus: ['united-states'] },
  'oct-30': { until: '2025-10-30', focus: ['united-states', 'united-kingdom'] },
  others: { until: '2025-11-07' },
  eased: { until: '2026-05-10', focus: ['united-states', 'united-kingdom', 'france'] },
};

/** First and last day of the wide scale; the slow one goes on from there. */
const start = '2025-10-24';
const seam = '2025-11-08';
const end = '2026-05-10';

/** One country's strip. */
export interface Strip {
  id: string;
  name: string;
  /** Middle of the strip. */
  y: number;
  focus: boolean;
  /** Baseline of the name. */
  nameY: number;
}

/** Everything `draw` places things by. */
export interface Layout {
  strips: Strip[];
  /** Two lanes a country. */
  tall: boolean;
  left: number;
  right: number;
  /** Right end of the wide scale. */
  seam: number;
  /** Left end of the slow scale; absent when it is not shown. */
  slow?: number;
  /** Lines of the key at the top, 0 to 2. */
  keyLines: number;
  /** Baseline of the dates. */
  dates: number;
  /** Middle of the airport's band; absent when there is no room. */
  airport?: number;
  top: number;
  bottom: number;
  /** From a country's lane of citizens to that of its staff. */
  gap: number;
  /** Size of marks. */
  size: number;
  x(date: string): number;
  lane(mark: Pick<Mark, 'country' | 'sign'>): number;
}

/** Lays a view out in a frame. */
export function layout(data: AlertsData, view: View, frame: Frame): Layout {
  const wide = frame.name === 'wide';
  const { focus } = scope[view];
  const few = focus !== undefined && (view === 'eased' || !wide);
  const countries = few ? data.countries.filter((country) => focus.includes(country.id)) : data.countries;

  const left = few ? (wide ? 104 : 76) : wide ? 124 : 102;
  const right = frame.width - 14;
  const slowShown = view === 'eased';
  const seamX = slowShown ? left + (right - left) * (wide ? 0.4 : 0.34) : right;
  const slow = slowShown ? seamX + 18 : undefined;

  const tight = frame.height / Math.max(1, countries.length);
  const keyLines = few ? 0 : frame.width >= 640 ? 1 : tight >= 22 ? 2 : 0;
  const dates = keyLines * 18 + 14;
  const airportRoom = !slowShown && (few || tight >= 18);
  const top = dates + (airportRoom ? 28 : 10);
  const bottom = frame.height - 4;
  const pitch = (bottom - top) / Math.max(1, countries.length);
  const size = few ? (wide ? 1.7 : 1.3) : Math.min(wide ? 1.6 : 1, pitch / (wide ? 20 : 15));

  const gap = few ? 0.38 * Math.min(pitch, 190) : pitch;

  const strips = countries.map((country, index) => {
    const y = top + pitch * (index + 0.5);
    return {
      ...country,
      y,
      nameY: few ? y - Math.min(pitch, 190) * 0.36 + 2 : y + 4,
      focus: focus === undefined || focus.includes(country.id),
    };
  });
  const middle = new Map(strips.map((strip) => [strip.id, strip.y]));
  return {
    strips,
    tall: few,
    left,
    right,
    seam: seamX,
    ...(slow !== undefined && { slow }),
    keyLines,
    dates,
    ...(airportRoom && { airport: dates + 13 }),
    top,
    bottom,
    gap,
    size,
    x(date) {
      const day = daysBetween(start, date);
      const whole = daysBetween(start, seam);
      if (day <= whole || slow === undefined) return left + 8 + ((seamX - left - 8) * Math.max(0, day)) / whole;
      return slow + ((right - slow) * (day - whole)) / daysBetween(seam, end);
    },
    lane({ country, sign }) {
      const y = middle.get(country) ?? 0;
      return few ? y + (sign === 'advice' ? -0.16 : 0.84) * gap : y;
    },
  };
}
