/**
 * Mapbox's hosts as the tests answer them: a style of a few layers, an empty
 * sprite, glyphs and tiles, all made here. Nothing leaves the machine.
 */
import { crc32, deflateSync } from 'node:zlib';
import type { BrowserContext, Route } from 'playwright-core';

/** A number as protocol buffers write it. */
const varint = (value: number): number[] => (value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))]);

/** One field of a protocol buffer: a number, or bytes. */
function field(id: number, value: number | Uint8Array): number[] {
  return typeof value === 'number' ? [...varint(id * 8), ...varint(value)] : [...varint(id * 8 + 2), ...varint(value.length), ...value];
}

const bytes = (...parts: number[][]): Uint8Array => Uint8Array.from(parts.flat());
const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);

/** Commands of a geometry: move by one step, draw by the others. */
function geometry([first = [0, 0], ...others]: readonly (readonly [number, number])[], close: boolean): Uint8Array {
  const drawn = others.length > 0 ? [others.length * 8 + 2, ...others.flat().map(zigzag)] : [];
  return bytes([9, ...first.map(zigzag), ...drawn, ...(close ? [15] : [])].flatMap(varint));
}

/** Vector tile: a layer `land` with one square over the middle of the tile, a layer `place` with one named point. */
export function tile(): Buffer {
  const square = geometry([[1024, 1024], [2048, 0], [0, 2048], [-2048, 0]], true);
  const land = bytes(field(15, 2), field(1, text('land')), field(2, bytes(field(3, 3), field(4, square))), field(5, 4096));
  const named = bytes(field(2, bytes([0, 0])), field(3, 1), field(4, geometry([[2048, 2048]], false)));
  const place = bytes(field(15, 2), field(1, text('place')), field(2, named), field(3, text('name')), field(4, bytes(field(1, text('Style')))), field(5, 4096));
  return Buffer.from(bytes(field(3, land), field(3, place)));
}

/** Glyphs of a font that has none: words are drawn from the site's own. */
const glyphs = Buffer.from(bytes(field(1, bytes(field(1, text('Open Sans Regular')), field(2, text('0-255'))))));

/** A clear pixel. */
const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');

/** A picture of one colour, as PNG. */
function plain(size: number, colour: readonly [number, number, number]): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 2], 8);
  const row = Buffer.from([0, ...Array.from({ length: size }, () => colour).flat()]);
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: size }, () => row)))), chunk('IEND', Buffer.alloc(0))]);
}

/** Heights: 350 m everywhere, as Mapbox writes it: -10 000 m + a tenth of the colour. */
const heights = plain(512, [1, 0x94, 0x4c]);

/** A style like Mapbox's own, in small. */
const style = {
  version: 8,
  name: 'fixture',
  sprite: 'mapbox://sprites/mapbox/outdoors-v12',
  glyphs: 'mapbox://fonts/mapbox/{fontstack}/{range}.pbf',
  sources: { streets: { type: 'vector', url: 'mapbox://mapbox.mapbox-streets-v8' } },
  layers: [
    { id: 'background', type: 'background', paint: { 'background-color': '#dfe6e6' } },
    { id: 'land', type: 'fill', source: 'streets', 'source-layer': 'land', paint: { 'fill-color': '#ebe3d4' } },
    { id: 'place', type: 'symbol', source: 'streets', 'source-layer': 'place', layout: { 'text-field': ['get', 'name'], 'text-font': ['Open Sans Regular'] } },
  ],
};

const tileJson = {
  tilejson: '2.2.0',
  tiles: ['https://api.mapbox.com/v4/mapbox.mapbox-streets-v8/{z}/{x}/{y}.vector.pbf'],
  minzoom: 0,
  maxzoom: 16,
  vector_layers: [{ id: 'land' }, { id: 'place' }],
  attribution: '<a href="https://www.mapbox.com/about/maps/" target="_blank">© Mapbox</a> <a href="https://www.openstreetmap.org/about/" target="_blank">© OpenStreetMap</a> <a class="mapbox-improve-map" href="https://www.mapbox.com/map-feedback/" target="_blank">Improve this map</a>',
};

const heightsJson = { tilejson: '2.2.0', tiles: ['https://api.mapbox.com/raster/v1/mapbox.mapbox-terrain-dem-v1/{z}/{x}/{y}.pngraw'], minzoom: 0, maxzoom: 14 };

/** Part of Mapbox that a test may let fail. */
export type Part = 'sessions' | 'style' | 'tilejson' | 'tiles' | 'sprite' | 'glyphs' | 'heights' | 'events' | 'other';

function partOf({ hostname, pathname }: URL): Part {
  if (hostname.startsWith('events.')) return 'events';
  if (pathname.startsWith('/map-sessions/')) return 'sessions';
  if (pathname.includes('terrain-dem')) return 'heights';
  if (pathname.includes('/sprite')) return 'sprite';
  if (pathname.startsWith('/styles/')) return 'style';
  if (pathname.startsWith('/fonts/')) return 'glyphs';
  if (pathname.endsWith('.json')) return 'tilejson';
  return pathname.includes('.pbf') ? 'tiles' : 'other';
}

const cors = { 'access-control-allow-origin': '*' };

async function fulfil(route: Route, part: Part): Promise<void> {
  const json = (value: unknown): Promise<void> => route.fulfill({ headers: cors, json: value });
  const body = (buffer: Buffer, contentType: string): Promise<void> => route.fulfill({ headers: cors, body: buffer, contentType });
  if (part === 'style') return json(style);
  if (part === 'tilejson') return json(tileJson);
  if (part === 'tiles') return body(tile(), 'application/x-protobuf');
  if (part === 'heights') return new URL(route.request().url()).pathname.endsWith('.json') ? json(heightsJson) : body(heights, 'image/png');
  if (part === 'glyphs') return body(glyphs, 'application/x-protobuf');
  if (part === 'sprite') return route.request().url().includes('.png') ? body(pixel, 'image/png') : json({});
  return route.fulfill({ headers: cors, status: part === 'other' ? 404 : 200, body: '' });
}

/** Answers for Mapbox in a context; `fault` may answer first, by a status, an abort, or never. Gives what was asked. */
export async function answerForMapbox(context: BrowserContext, fault: (part: Part) => number | 'abort' | 'never' | undefined = () => undefined): Promise<Part[]> {
  const asked: Part[] = [];
  await context.route((url) => url.hostname.endsWith('mapbox.com'), async (route) => {
    const part = partOf(new URL(route.request().url()));
    asked.push(part);
    const wrong = fault(part);
    if (wrong === 'abort') return route.abort();
    if (wrong === 'never') return undefined;
    if (wrong !== undefined) return route.fulfill({ headers: cors, status: wrong, json: { message: 'refused' } });
    return fulfil(route, part);
  });
  return asked;
}
