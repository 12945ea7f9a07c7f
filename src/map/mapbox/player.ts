/**
 * Plays scenes on one Mapbox map. In the story it only follows the picture
 * above it; a reader who explores takes it in hand (free.ts).
 */
import type { AttributionControl, Map as MapboxMap, MapOptions } from 'mapbox-gl/esm';
import type { MapScene, SceneCamera } from '../scene.ts';
import { freeCorner, hasRoom } from './credits.ts';
import { freeMap } from './free.ts';
import { guard } from './guard.ts';
import type { Library } from './library.ts';
import { looksIn, type Look } from './look.ts';
import { paintedLayer, sourceOf, type Palette } from './scene-layers.ts';
import { signDensity, signImage, signName } from './sign-image.ts';

/** Longest wait for the first whole picture, ms. */
const patience = 10_000;

/** A move lasts as long as that of the picture above, ms. */
const duration = 650;

/** Numbers in marks stay with them. */
const insideMarks: readonly string[] = ['numbers', 'order'];

/** Answers that mean: this token will not do, or not now. */
const refusals: readonly unknown[] = [401, 403, 429];

/** What a player is opened with. */
export interface Opening {
  /** Lies under the picture and has its size. */
  container: HTMLElement;
  token: string;
  /** Address of the style for the reader's scheme. */
  style: (dark: boolean) => string;
  locale: string;
  /** Says how the wheel and how fingers move the map, which the page scrolls by otherwise. */
  help: { wheel: string; touch: string };
  scene: MapScene;
  /** The picture whose looks the marks take. */
  picture: SVGSVGElement;
  /** The first whole picture stands. */
  ready: () => void;
  /** It will not come, or has gone; called once, after which the player is closed. */
  failed: (reason: string) => void;
}

/** A live map. */
export class Player {
  readonly #map: MapboxMap;
  readonly #opening: Opening;
  readonly #library: Library;
  readonly #scheme = matchMedia('(prefers-color-scheme: dark)');
  /** The map in the reader's hands. */
  readonly free: ReturnType<typeof freeMap>;
  readonly #timer: number;
  #scene: MapScene;
  #picture: SVGSVGElement;
  #look: Palette['look'];
  /** The style's own words: in the story the scene speaks alone. */
  #ownWords: string[] = [];
  #ownWordsShown = false;
  /** Mapbox's credits, and whether they are written out. */
  #credits: { control: AttributionControl; room: boolean } | undefined;
  /** The style is there to be painted on. */
  #furnished = false;
  #corner = 0;
  #loaded = false;
  #closed = false;
  readonly #ends = new AbortController();

  /** Opens a map; throws where the browser gives it no WebGL. */
  constructor(library: Library, opening: Opening) {
    this.#opening = opening;
    this.#library = library;
    this.#scene = opening.scene;
    this.#picture = opening.picture;
    this.#look = looksIn(opening.picture);
    guard((reason) => { this.#fail(reason); }, (status) => { if (refusals.includes(status)) this.#fail(`refused ${status}`); }, this.#ends.signal);
    const options: MapOptions = {
      container: opening.container,
      accessToken: opening.token,
      style: opening.style(this.#dark),
      ...cameraOptions(opening.scene.camera),
      projection: 'mercator',
      interactive: false,
      cooperativeGestures: true,
      locale: { 'ScrollZoomBlocker.CtrlMessage': opening.help.wheel, 'ScrollZoomBlocker.CmdMessage': opening.help.wheel, 'TouchPanBlocker.Message': opening.help.touch },
      attributionControl: false,
      logoPosition: 'top-right',
      fadeDuration: 0,
      language: opening.locale,
      localFontFamily: fontOf(opening.container),
      performanceMetricsCollection: false,
    };
    try {
      this.#map = new library.Map(options);
    } catch (reason) {
      // It may throw with a context in hand that nobody can ask it back.
      this.#ends.abort();
      opening.container.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
      throw reason;
    }
    this.free = freeMap(this.#map, opening.container.parentElement ?? opening.container, () => this.#look);
    this.#credit();
    this.#map.on('style.load', () => { this.#furnish(); });
    this.#map.once('load', () => {
      this.#loaded = true;
      clearTimeout(this.#timer);
      if (!this.#closed) opening.ready();
    });
    this.#map.on('error', (event) => { this.#judge(event); });
    this.#map.on('webglcontextlost', () => { this.#fail('lost context'); });
    this.#timer = window.setTimeout(() => { this.#fail('no first frame'); }, patience);
    this.#scheme.addEventListener('change', this.#repaint);
  }

  /** Is the page dark around the map: by the reader's scheme, an embed's theme, or a chapter set at night? */
  get #dark(): boolean {
    const channels = (getComputedStyle(this.#opening.container).color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
    return channels.reduce((sum, channel) => sum + channel, 0) > 3 * 127;
  }

  /** Goes to another scene. */
  show(scene: MapScene, picture: SVGSVGElement, animate: boolean): void {
    this.lay(scene, picture);
    const options = cameraOptions(scene.camera);
    if (animate) this.#map.easeTo({ ...options, duration, easing: (t) => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2) });
    else this.#map.jumpTo(options);
  }

  /** Lays the features of a scene on the map, wherever it looks. */
  lay(scene: MapScene, picture: SVGSVGElement): void {
    this.#scene = scene;
    if (picture !== this.#picture) {
      this.#picture = picture;
      this.#look = looksIn(picture);
    }
    if (this.#furnished) this.#paint();
    this.#credit();
  }

  /** Shows or hides the style's own names of places. Beside them names keep clear of each other; alone they stand as the scene has composed them. */
  speak(own: boolean): void {
    if (this.#ownWordsShown === own) return;
    this.#ownWordsShown = own;
    if (this.#furnished) this.#settleWords();
  }

  #settleWords(): void {
    for (const id of this.#ownWords) this.#map.setLayoutProperty(id, 'visibility', this.#ownWordsShown ? 'visible' : 'none');
    for (const { name, kind } of this.#scene.layers) {
      const id = sourceOf({ name, kind });
      if (kind !== 'texts' || insideMarks.includes(name) || !this.#map.getLayer(id)) continue;
      this.#map.setLayoutProperty(id, 'text-allow-overlap', !this.#ownWordsShown);
      this.#map.setLayoutProperty(id, 'text-ignore-placement', !this.#ownWordsShown);
    }
  }

  /** Ends the map and gives its context back. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#corner);
    this.#scheme.removeEventListener('change', this.#repaint);
    this.#map.remove();
    this.#ends.abort();
  }

  /** Writes the credits out, or folds them, as the scene has room. */
  #credit(): void {
    const { clientWidth: width, clientHeight: height } = this.#opening.container;
    const room = hasRoom(this.#scene, { width, height });
    clearTimeout(this.#corner);
    // Once the picture has come to rest: it is asked where its words stand.
    if (room) delete this.#opening.container.dataset['credits'];
    else this.#corner = window.setTimeout(() => { this.#opening.container.dataset['credits'] = freeCorner(this.#picture, this.#scene); }, duration + 150);
    if (this.#credits?.room === room) return;
    if (this.#credits) this.#map.removeControl(this.#credits.control);
    const control = new this.#library.AttributionControl({ compact: !room });
    this.#map.addControl(control, 'top-right');
    this.#credits = { control, room };
  }

  /** The style has come: quiet its words, lay the scene over it. */
  #furnish(): void {
    if (this.#closed) return;
    this.#furnished = true;
    this.#ownWords = this.#map.getStyle().layers.filter(({ id, type }) => type === 'symbol' && !id.startsWith('scene-')).map(({ id }) => id);
    this.#map.setTerrain(null);
    this.#paint();
    this.#settleWords();
    this.free.restore();
  }

  /** Another scheme: its style, and every look asked anew. */
  readonly #repaint = (): void => {
    this.#look = looksIn(this.#picture);
    this.#furnished = false;
    this.#map.setStyle(this.#opening.style(this.#dark), { diff: false, localFontFamily: fontOf(this.#opening.container), localIdeographFontFamily: undefined });
  };

  #paint(): void {
    const map = this.#map;
    const palette: Palette = { look: this.#look, scheme: this.#dark ? 'dark' : 'light' };
    const order: string[] = [];
    let added = false;
    for (const layer of this.#scene.layers) {
      if (layer.kind === 'marks') this.#drawSigns(layer.features, palette);
      const { source, data, layers } = paintedLayer(layer, palette);
      const known = map.getSource(source);
      if (known?.type === 'geojson') known.setData(data);
      else map.addSource(source, { type: 'geojson', data });
      for (const one of layers) {
        order.push(one.id);
        if (map.getLayer(one.id)) continue;
        map.addLayer(one);
        added = true;
      }
    }
    // What a later view brings goes where the scene has it, not on top.
    if (!added) return;
    for (const id of order) map.moveLayer(id);
    this.#settleWords();
  }

  #drawSigns(features: Extract<MapScene['layers'][number], { kind: 'marks' }>['features'], { look, scheme }: Palette): void {
    for (const one of features) {
      const classes: Look = look(one.look, 'path');
      if (one.r <= 0 || (one.path === undefined && classes.dash.length === 0)) continue;
      const name = signName(one, scheme);
      const image = this.#map.hasImage(name) ? undefined : signImage(one, classes);
      if (image) this.#map.addImage(name, image, { pixelRatio: signDensity });
    }
  }

  /** A lost tile is no failure; a refused token is, and so is a style that does not come. */
  #judge(event: { error: Error & { status?: number } }): void {
    const { error } = event;
    const { status } = error;
    const ofSource = 'sourceId' in event || 'source' in event;
    if (refusals.includes(status) || /access token/i.test(error.message)) this.#fail(`refused ${status ?? ''}`.trim());
    else if (!this.#loaded && !ofSource) this.#fail(error.message);
  }

  #fail(reason: string): void {
    if (this.#closed) return;
    this.close();
    this.#opening.failed(reason);
  }
}

/** Glyphs are drawn from the site's own font, so none are fetched. */
const fontOf = (element: HTMLElement): string => getComputedStyle(element).fontFamily;

function cameraOptions({ center: [lon, lat], zoom, bearing, pitch }: SceneCamera): { center: [number, number]; zoom: number; bearing: number; pitch: number } {
  return { center: [lon, lat], zoom, bearing, pitch };
}
