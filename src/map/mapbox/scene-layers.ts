/** A layer of a scene as Mapbox has it: one GeoJSON source, and the layers that paint it. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { LayerSpecification } from 'mapbox-gl/esm';
import type { LonLat } from '../projection.ts';
import type { SceneLayer, TextFeature } from '../scene.ts';
import { lineHeight } from '../../charts/kit/annotation.ts';
import type { Look } from './look.ts';
import { signName } from './sign-image.ts';

/** A source and its layers, from the ground up. */
export interface Painted {
  source: string;
  data: FeatureCollection;
  layers: LayerSpecification[];
}

/** How looks are asked for, and the scheme that they are of. */
export interface Palette {
  look: (classes: string, tag: 'path' | 'text') => Look;
  scheme: string;
}

/** Id of the source of a scene's layer. */
export const sourceOf = ({ name, kind }: Pick<SceneLayer, 'name' | 'kind'>): string => `scene-${name}-${kind}`;

const get = (key: string): ['get', string] => ['get', key];
const coordinates = (at: LonLat): [number, number] => [at[0], at[1]];
const feature = (geometry: Geometry, properties: Record<string, string | number | boolean | number[] | undefined>): Feature => ({ type: 'Feature', geometry, properties });
const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

/** Is it a plain disc, which Mapbox draws itself? */
const isPlain = (mark: { path?: string }, { dash }: Pick<Look, 'dash'>): boolean => mark.path === undefined && dash.length === 0;

/** Names of fonts tell Mapbox only their weight: glyphs come from the page's own font. */
export const fonts = { bold: ['Open Sans Bold', 'Arial Unicode MS Bold'], regular: ['Open Sans Regular', 'Arial Unicode MS Regular'] };

function marks(layer: Extract<SceneLayer, { kind: 'marks' }>, source: string, { look, scheme }: Palette): Painted {
  const features = layer.features.filter(({ r }) => r > 0).map((one) => {
    const { fill, fillOpacity, stroke, strokeOpacity, strokeWidth, opacity, dash } = look(one.look, 'path');
    const { mark, r, value, name, uncertain, disputed } = one;
    return feature({ type: 'Point', coordinates: coordinates(one.at) }, {
      mark, value, name, uncertain, disputed, fill, stroke, strokeWidth, opacity,
      lon: one.place[0],
      lat: one.place[1],
      // Mapbox draws the stroke around the disc, SVG on its edge.
      r: Math.max(0, r - strokeWidth / 2),
      small: -r,
      fillOpacity: fillOpacity * opacity,
      strokeOpacity: strokeOpacity * opacity,
      ...(!isPlain(one, { dash }) && { sign: signName(one, scheme) }),
    });
  });
  return {
    source,
    data: collection(features),
    layers: [
      {
        id: source,
        source,
        type: 'circle',
        filter: ['!', ['has', 'sign']],
        layout: { 'circle-sort-key': get('small') },
        paint: {
          'circle-radius': get('r'),
          'circle-color': get('fill'),
          'circle-opacity': get('fillOpacity'),
          'circle-stroke-color': get('stroke'),
          'circle-stroke-opacity': get('strokeOpacity'),
          'circle-stroke-width': get('strokeWidth'),
          'circle-emissive-strength': 1,
        },
      },
      {
        id: `${source}-signs`,
        source,
        type: 'symbol',
        filter: ['has', 'sign'],
        layout: { 'icon-image': get('sign'), 'icon-allow-overlap': true, 'icon-ignore-placement': true, 'symbol-sort-key': get('small') },
        paint: { 'icon-opacity': get('opacity'), 'icon-emissive-strength': 1 },
      },
    ],
  };
}

function lines(layer: Extract<SceneLayer, { kind: 'lines' }>, source: string, { look }: Palette): Painted {
  const features = layer.features.map(({ mark, look: classes, strokes, value }) =>
    feature({ type: 'MultiLineString', coordinates: strokes.map((stroke) => stroke.map(coordinates)) }, { mark, value, look: classes }));
  // Caps and dashes are a layer's own: one for each look.
  const painted = [...new Set(layer.features.map((one) => one.look))].map((classes): LayerSpecification => {
    const { stroke, strokeOpacity, strokeWidth, dash, cap, join, opacity } = look(classes, 'path');
    return {
      id: `${source}-${classes.replaceAll(' ', '-')}`,
      source,
      type: 'line',
      filter: ['==', get('look'), classes],
      layout: { 'line-cap': cap, 'line-join': join },
      paint: {
        'line-color': stroke,
        'line-opacity': strokeOpacity * opacity,
        'line-width': strokeWidth,
        'line-emissive-strength': 1,
        ...(dash.length > 0 && { 'line-dasharray': dash.map((length) => length / strokeWidth) }),
      },
    };
  });
  return { source, data: collection(features), layers: painted };
}

function areas(layer: Extract<SceneLayer, { kind: 'areas' }>, source: string, { look }: Palette): Painted {
  const features = layer.features.map(({ mark, look: classes, outline }) => {
    const { fill, fillOpacity, opacity } = look(classes, 'path');
    const ring = outline.map(coordinates);
    return feature({ type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] }, { mark, fill, opacity: fillOpacity * opacity });
  });
  return {
    source,
    data: collection(features),
    layers: [{ id: source, source, type: 'fill', paint: { 'fill-color': get('fill'), 'fill-opacity': get('opacity'), 'fill-emissive-strength': 1 } }],
  };
}

const anchors: Record<TextFeature['anchor'], string> = { start: 'left', middle: 'center', end: 'right' };

function texts(layer: Extract<SceneLayer, { kind: 'texts' }>, source: string, { look }: Palette): Painted {
  const features = layer.features.filter((one) => one.lines.length > 0).map((one) => {
    const { fill, fillOpacity, stroke, strokeWidth, fontSize, bold, spacing, opacity } = look(one.look, 'text');
    // SVG counts from the first baseline, Mapbox from the middle of the block.
    const down = ((one.lines.length - 1) * lineHeight) / 2 - fontSize * 0.35;
    return feature({ type: 'Point', coordinates: coordinates(one.at) }, {
      mark: one.mark,
      text: one.lines.join('\n'),
      size: fontSize,
      weight: bold ? 'bold' : 'regular',
      anchor: anchors[one.anchor],
      offset: [0, down / fontSize],
      leading: lineHeight / fontSize,
      spacing,
      color: fill,
      halo: stroke,
      haloWidth: strokeWidth / 2,
      opacity: fillOpacity * opacity,
    });
  });
  return {
    source,
    data: collection(features),
    layers: [{
      id: source,
      source,
      type: 'symbol',
      layout: {
        'text-field': get('text'),
        'text-font': ['match', get('weight'), 'bold', ['literal', fonts.bold], ['literal', fonts.regular]],
        'text-size': get('size'),
        'text-anchor': get('anchor'),
        'text-justify': 'auto',
        'text-offset': ['array', 'number', 2, ['get', 'offset']],
        'text-line-height': get('leading'),
        'text-letter-spacing': get('spacing'),
        'text-max-width': 100,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': get('color'), 'text-opacity': get('opacity'), 'text-halo-color': get('halo'), 'text-halo-width': get('haloWidth'), 'text-emissive-strength': 1 },
    }],
  };
}

/** Translates a layer. */
export function paintedLayer(layer: SceneLayer, palette: Palette): Painted {
  const source = sourceOf(layer);
  if (layer.kind === 'marks') return marks(layer, source, palette);
  if (layer.kind === 'lines') return lines(layer, source, palette);
  return layer.kind === 'areas' ? areas(layer, source, palette) : texts(layer, source, palette);
}
