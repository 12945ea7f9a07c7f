/**
 * The Mapbox map in the reader's hands: Mapbox's own gestures, in their
 * cooperative form, so that one finger and the plain wheel stay the page's;
 * a tilt, with the relief under it. Keys, buttons and search are those of
 * exploring (src/map/explore), which tells this map where to go.
 */
import type { Map as MapboxMap } from 'mapbox-gl/esm';
import type { Place } from '../explore/guide.ts';
import type { LiveMap } from '../explore/live-map.ts';
import type { SceneCamera } from '../scene.ts';
import { fonts, type Palette } from './scene-layers.ts';

/** Farthest tilt, degrees: beyond it names stand behind each other. */
export const steepest = 60;

/** Mapbox's heights, where the style brings none of its own. */
const heights = { id: 'explore-heights', url: 'mapbox://mapbox.mapbox-terrain-dem-v1' } as const;

/** No bounds at all: the whole of a map in Mercator. */
const everywhere: [number, number, number, number] = [-180, -85.05, 180, 85.05];

/** Below this a map counts as seen from straight above, degrees. */
const flat = 0.5;

const gestures = ['dragPan', 'scrollZoom', 'doubleClickZoom', 'touchZoomRotate', 'dragRotate', 'touchPitch'] as const;

/** Where the camera of a map stands. */
export function cameraOf(map: MapboxMap): SceneCamera {
  const { lng, lat } = map.getCenter();
  return { center: [lng, lat], zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
}

/**
 * The map as exploring has it.
 * @param look asks how a mark looks now.
 * @returns also `restore`: another style has come, which knows nothing of the reader's tilt and search.
 */
export function freeMap(map: MapboxMap, stage: HTMLElement, look: () => Palette['look']): LiveMap & { restore: () => void } {
  let ends: AbortController | undefined;
  let found: Place | undefined;
  let waiting = false;

  /** Puts the relief under a tilted map; a style that takes none is shown without. */
  function raise(): void {
    if (map.getTerrain() || waiting) return;
    if (!map.isStyleLoaded()) {
      waiting = true;
      map.once('idle', () => {
        waiting = false;
        if (ends) follow();
      });
      return;
    }
    const own = Object.entries(map.getStyle().sources).find(([, { type }]) => type === 'raster-dem')?.[0];
    if (own === undefined) map.addSource(heights.id, { type: 'raster-dem', url: heights.url, tileSize: 512, maxzoom: 14 });
    map.setTerrain({ source: own ?? heights.id, exaggeration: 1 });
  }
  function lower(): void {
    if (map.getTerrain()) map.setTerrain(null);
  }
  /** The picture above is drawn from straight above and to the north: aside from that it has nothing to say of the ground. */
  function follow(): void {
    const tilted = map.getPitch() > flat || Math.abs(map.getBearing()) > flat;
    stage.toggleAttribute('data-tilted', tilted);
    if (map.getPitch() > flat) raise();
    else if (!map.isMoving()) lower();
  }

  return {
    get camera() { return cameraOf(map); },
    take({ bounds, least, most }, moved) {
      ends?.abort();
      ends = new AbortController();
      map.setMinZoom(least);
      map.setMaxZoom(most);
      map.setMaxBounds(bounds);
      map.setMaxPitch(steepest);
      for (const gesture of gestures) map[gesture].enable();
      const onMove = (event: { originalEvent?: unknown }): void => {
        follow();
        moved(event.originalEvent !== undefined);
      };
      map.on('move', onMove);
      map.on('moveend', onMove);
      ends.signal.addEventListener('abort', () => {
        map.off('move', onMove);
        map.off('moveend', onMove);
      });
    },
    go({ center, ...rest }, time) {
      const options = { ...rest, ...(center && { center: [center[0], center[1]] as [number, number] }) };
      if (time === 0) map.jumpTo(options);
      else map.easeTo({ ...options, duration: time });
    },
    mark(place) {
      found = place;
      const at: [number, number] = place ? [place.at[0], place.at[1]] : [0, 0];
      const data = { type: 'FeatureCollection' as const, features: place ? [{ type: 'Feature' as const, geometry: { type: 'Point' as const, coordinates: at }, properties: { name: place.name } }] : [] };
      const known = map.getSource('explore-found');
      if (known?.type === 'geojson') {
        known.setData(data);
        return;
      }
      if (!place) return;
      const [ring, words] = [look()('explore-found', 'path'), look()('place explore-found-name', 'text')];
      map.addSource('explore-found', { type: 'geojson', data });
      map.addLayer({ id: 'explore-found', source: 'explore-found', type: 'circle', paint: { 'circle-radius': 9, 'circle-opacity': 0, 'circle-stroke-color': ring.stroke, 'circle-stroke-width': ring.strokeWidth, 'circle-emissive-strength': 1 } });
      map.addLayer({
        id: 'explore-found-name', source: 'explore-found', type: 'symbol',
        layout: { 'text-field': ['get', 'name'], 'text-font': fonts.bold, 'text-size': words.fontSize, 'text-anchor': 'left', 'text-offset': [14 / words.fontSize, 0], 'text-allow-overlap': true },
        paint: { 'text-color': words.fill, 'text-halo-color': words.stroke, 'text-halo-width': words.strokeWidth / 2, 'text-emissive-strength': 1 },
      });
    },
    restore() {
      if (!ends) return;
      this.mark(found);
      follow();
    },
    release() {
      if (!ends) return;
      ends.abort();
      ends = found = undefined;
      map.stop();
      for (const gesture of gestures) map[gesture].disable();
      lower();
      map.setMaxBounds(everywhere);
      map.setMinZoom(null);
      map.setMaxZoom(null);
      stage.removeAttribute('data-tilted');
      for (const id of ['explore-found', 'explore-found-name']) if (map.getLayer(id)) map.removeLayer(id);
      if (map.getSource('explore-found')) map.removeSource('explore-found');
    },
  };
}
