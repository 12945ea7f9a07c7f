/**
 * The reader takes the map. The drawing stays what it is: it is only handed
 * another lens, so that marks and names keep their size and are placed anew.
 * Leaving, by button, Escape or the next step, gives the step its state back.
 * A live map under the picture takes the gestures over; the lens follows it,
 * so that the picture is at the same place whenever the map goes.
 *
 * Fetched when the reader asks for it.
 */
import type { ChartFigure } from '../../charts/browser/chart-figure.ts';
import { groundAt, kmAcross, through, type Camera } from '../camera.ts';
import type { Point } from '../projection.ts';
import { cameraOfScene, sceneCamera } from '../scene.ts';
import { thin, unthin } from './crowd.ts';
import { followGestures } from './gestures.ts';
import { sayer, type Guide, type Place } from './guide.ts';
import { followKeys } from './keys.ts';
import { aim, hold, limitsOf, noLens, over, pan, pinch, under, wayBetween, zoomAbout, type Limits, type Size } from './lens.ts';
import type { LiveMap } from './live-map.ts';
import { makePanel, type Panel } from './panel.ts';
import { clearPlaces, drawPlaces } from './places-layer.ts';
import { makeSearch } from './search.ts';

/** Nearest view that the reader may have, and the one that a search flies to, km from edge to edge. */
const [closest, aimed] = [30, 300];

/** Time of a flight and of a short move, ms. */
const [long, short] = [900, 180];

/** How often names are sorted out while the map moves, ms. */
const sorting = 120;

/** Tilt of the button, degrees. */
const leaning = 45;

const guides = new Map<string, Promise<Guide>>();

async function fetchGuide(address: string): Promise<Guide> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`guide ${response.status}`);
  const guide = (await response.json()) as Guide;
  if (typeof guide.words !== 'object' || !Array.isArray(guide.places)) throw new Error('guide of another shape');
  return guide;
}

/** Gives the map of a figure to the reader. */
export async function explore(figure: ChartFigure, opener: HTMLButtonElement): Promise<void> {
  const stage = figure.querySelector<HTMLElement>('.stage');
  const address = opener.dataset['guide'] ?? '';
  const coming = guides.get(address) ?? fetchGuide(address);
  guides.set(address, coming);
  const guide = await coming.catch((reason: unknown) => {
    guides.delete(address);
    throw reason;
  });
  if (!stage || 'exploring' in figure.dataset) return;
  new Exploration(figure, stage, opener, guide);
}

/** One visit of the reader to a map. */
class Exploration {
  readonly #figure: ChartFigure;
  readonly #stage: HTMLElement;
  readonly #opener: HTMLButtonElement;
  readonly #guide: Guide;
  readonly #ends = new AbortController();
  readonly #say: (words: string) => void;
  readonly #words: ReturnType<typeof sayer>;
  readonly #label: string;
  #size: Size = { width: 0, height: 0 };
  #view: Camera = noLens;
  #limits: Limits = { least: 1, most: 1, left: 0, top: 0, right: 0, bottom: 0 };
  #lens: Camera = noLens;
  /** Where the lens is on its way to. */
  #goal: Camera = noLens;
  #found: Place | undefined;
  #frame = 0;
  #sorted = 0;
  readonly #panel: Panel;
  /** The gestures of the picture, or of the live map under it. */
  #gestures = new AbortController();
  #live: LiveMap | undefined;

  constructor(figure: ChartFigure, stage: HTMLElement, opener: HTMLButtonElement, guide: Guide) {
    [this.#figure, this.#stage, this.#opener, this.#guide] = [figure, stage, opener, guide];
    this.#words = sayer(guide);
    const middle = (): Point => [this.#size.width / 2, this.#size.height / 2];
    const zoom = (factor: number, about = middle()): void => {
      this.#go(zoomAbout(this.#goal, about, factor, this.#limits), short);
      this.#sayWidth();
    };
    const reset = (): void => {
      this.#found = undefined;
      this.#live?.mark(undefined);
      this.#go(noLens, long, { bearing: 0, pitch: 0 });
      this.#sayWidth();
    };
    const close = (): void => { this.#close(true); };
    const search = makeSearch({
      label: guide.words.search,
      places: guide.places,
      beside: ({ km }) => (km > 0 ? ` ${km.toLocaleString(guide.locale)}\u00a0km` : ''),
      choose: (place) => { this.#fly(place); },
      count: (n) => { this.#say(n > 0 ? this.#words('found', { n }) : guide.words.none); },
    });
    const panel = makePanel(search, guide.words, { zoomIn: () => { zoom(2); }, zoomOut: () => { zoom(0.5); }, reset, tilt: () => { this.#lean({ pitch: (this.#live?.camera.pitch ?? 0) > 0 ? 0 : leaning }); }, close });
    this.#panel = panel;
    this.#say = panel.say;

    const head = figure.querySelector<HTMLElement>('.figure__head');
    // The head keeps its height under the bar, so that the map does not move.
    if (head) head.style.blockSize = `${head.getBoundingClientRect().height}px`;
    figure.dataset['exploring'] = '';
    stage.before(panel.root);
    panel.root.style.setProperty('--head', `${stage.offsetTop - panel.root.offsetTop}px`);
    panel.root.style.setProperty('--stage', `${stage.clientHeight}px`);
    this.#label = stage.getAttribute('aria-label') ?? '';
    stage.setAttribute('aria-label', guide.words.label);
    // It may have said that it failed.
    opener.textContent = guide.words.open;

    const { signal } = this.#ends;
    signal.addEventListener('abort', () => {
      panel.root.remove();
      head?.style.removeProperty('block-size');
    });
    this.#measure();
    this.#takeGestures();
    for (const change of ['map-live', 'map-gone']) figure.addEventListener(change, () => { this.#takeGestures(); }, { signal });
    followKeys(figure, stage, { pan: ([x, y]) => { this.#go(pan(this.#goal, [x * this.#size.width, y * this.#size.height]), short); }, zoom, lean: (by) => this.#leanBy(by), reset, close }, signal);
    figure.addEventListener('lens-taken', () => { this.#close(false); }, { signal });
    this.#watch(signal);
    stage.focus({ preventScroll: true });
  }

  /** Hands the gestures to the live map, where there is one, else to the picture. */
  #takeGestures(): void {
    this.#gestures.abort();
    this.#gestures = new AbortController();
    cancelAnimationFrame(this.#frame);
    this.#goal = this.#lens;
    this.#live = this.#figure.liveMap;
    this.#panel.tilted(this.#live && false);
    if (this.#live) this.#takeLive(this.#live);
    else {
      followGestures(this.#stage, {
        now: () => this.#stop(),
        pan: (by) => { this.#go(pan(this.#stop(), by), 0); },
        zoom: (about, factor) => { this.#go(zoomAbout(this.#stop(), about, factor, this.#limits), 0); },
        pinch: (start, from, to) => { this.#go(pinch(start, from, to, this.#limits), 0); },
        missed: (by) => { this.#say(this.#guide.words[by]); },
      }, this.#gestures.signal);
    }
    this.#show(this.#lens);
  }

  #takeLive(live: LiveMap): void {
    const { least, most, left, top, right, bottom } = this.#limits;
    const [[west, north], [east, south]] = [groundAt(this.#view, [left, top]), groundAt(this.#view, [right, bottom])];
    const zoomAt = (k: number): number => sceneCamera({ ...this.#view, k: this.#view.k * k }, this.#size).zoom;
    for (const svg of this.#stage.querySelectorAll<SVGSVGElement>(':scope > svg')) {
      clearPlaces(svg);
      unthin(svg);
    }
    live.take({ bounds: [west, south, east, north], least: zoomAt(least) - 0.001, most: zoomAt(most) + 0.001 }, (byHand) => {
      this.#lens = over(this.#view, cameraOfScene(live.camera, this.#size));
      if (byHand) this.#goal = this.#lens;
      this.#panel.tilted(live.camera.pitch > 0);
      // The picture shows nothing of it while the map is there: it may come later.
      this.#sorted ||= window.setTimeout(() => {
        this.#sorted = 0;
        if (!this.#ends.signal.aborted) this.#show(this.#lens);
      }, sorting);
    });
    live.mark(this.#found);
    live.go(sceneCamera(through(this.#view, { ...this.#size, lens: this.#lens }), this.#size), 0);
  }

  /** Tilts or turns the live map. */
  #lean(to: { bearing?: number; pitch?: number }): void {
    this.#live?.go(to, matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : long);
  }

  #leanBy({ bearing, pitch }: { bearing: number; pitch: number }): boolean {
    const { camera } = this.#live ?? {};
    if (!camera) return false;
    this.#lean({ bearing: camera.bearing + bearing, pitch: Math.max(0, camera.pitch + pitch) });
    return true;
  }

  /** The composition that is shown. */
  get #svg(): SVGSVGElement | undefined {
    return [...this.#stage.querySelectorAll<SVGSVGElement>(':scope > svg')].find((svg) => svg.getClientRects().length > 0);
  }

  /** Reads from the picture where its view looks. */
  #measure(): void {
    this.#figure.look(this.#lens);
    this.#size = { width: Math.round(this.#stage.clientWidth), height: Math.round(this.#stage.clientHeight) };
    const [x = 0, y = 0, k = 1] = (this.#svg?.querySelector('.geo--mali')?.getAttribute('transform')?.match(/-?[\d.]+/g) ?? []).map(Number);
    this.#view = under({ k, x, y }, this.#lens);
    this.#limits = limitsOf(this.#view, this.#size, this.#figure.nearest ?? closest);
    this.#show(this.#lens);
  }

  /** Ends where the map is no longer seen; follows the stage when its size changes. */
  #watch(signal: AbortSignal): void {
    const seen = 'IntersectionObserver' in window ? new IntersectionObserver(([entry]) => { if (entry && !entry.isIntersecting) this.#close(false); }) : undefined;
    seen?.observe(this.#stage);
    const resize = new ResizeObserver(() => {
      // After the figure, which draws in a task of its own.
      setTimeout(() => {
        const { width, height } = this.#size;
        if (signal.aborted || this.#stage.clientWidth === 0 || (this.#stage.clientWidth === width && this.#stage.clientHeight === height)) return;
        const { k, x, y } = this.#stop();
        this.#lens = { k, x: (x * this.#stage.clientWidth) / width, y: (y * this.#stage.clientHeight) / height };
        this.#measure();
        if (this.#live) this.#takeGestures();
      });
    });
    resize.observe(this.#stage);
    signal.addEventListener('abort', () => {
      seen?.disconnect();
      resize.disconnect();
    });
  }

  /** Stops a flight where it is. */
  #stop(): Camera {
    cancelAnimationFrame(this.#frame);
    this.#goal = this.#lens;
    return this.#lens;
  }

  /** Goes to a lens, in that time; at once where it is none, and for readers who want no motion. */
  #go(lens: Camera, time: number, lean: { bearing?: number; pitch?: number } = {}): void {
    cancelAnimationFrame(this.#frame);
    const to = hold(lens, this.#limits, this.#size);
    this.#goal = to;
    const atOnce = time === 0 || matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (this.#live) {
      const { center, zoom } = sceneCamera(through(this.#view, { ...this.#size, lens: to }), this.#size);
      this.#live.go({ center, zoom, ...lean }, atOnce ? 0 : time);
      return;
    }
    if (atOnce) {
      // Several events come in one frame: the lens follows all, the picture the last.
      this.#lens = to;
      this.#frame = requestAnimationFrame(() => { this.#show(to); });
      return;
    }
    const from = this.#lens;
    const way = wayBetween(from, to);
    let start: number | undefined;
    const step = (now: number): void => {
      start ??= now;
      const t = Math.min(1, (now - start) / time);
      this.#show(t < 1 ? way(t * (2 - t)) : to);
      if (t < 1) this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }

  /** Draws the picture under a lens. */
  #show(lens: Camera): void {
    this.#lens = lens;
    this.#figure.look(lens);
    const svg = this.#svg;
    // A live map names its places itself.
    if (!svg || this.#live) return;
    drawPlaces(svg, through(this.#view, { ...this.#size, lens }), this.#size, this.#guide.places, this.#found);
    this.#sorted ||= window.setTimeout(() => {
      this.#sorted = 0;
      if (!this.#ends.signal.aborted && this.#svg) thin(this.#svg);
    }, sorting);
  }

  /** Flies to a place and marks it. */
  #fly(place: Place): void {
    this.#found = place;
    const { signal } = this.#ends;
    if (signal.aborted) return;
    this.#live?.mark(place);
    this.#go(aim(this.#view, place.at, aimed, this.#stop(), this.#size, this.#limits), long);
    this.#say(place.km > 0 ? this.#words('at', { place: place.name, km: place.km }) : place.name);
  }

  /** Says how much ground there is from edge to edge, once it is there. */
  #sayWidth(): void {
    const km = kmAcross(through(this.#view, { ...this.#size, lens: this.#goal }), this.#size);
    this.#say(this.#words('width', { km: Number(km.toPrecision(2)) }));
  }

  /** Goes back to the story. @param asked by the reader here, not by the page that scrolls on. */
  #close(asked: boolean): void {
    if (this.#ends.signal.aborted) return;
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#sorted);
    const held = this.#figure.contains(document.activeElement);
    this.#ends.abort();
    this.#gestures.abort();
    this.#live?.release();
    delete this.#figure.dataset['exploring'];
    this.#stage.setAttribute('aria-label', this.#label);
    for (const svg of this.#stage.querySelectorAll<SVGSVGElement>(':scope > svg')) {
      clearPlaces(svg);
      unthin(svg);
    }
    if (asked) this.#figure.look(undefined, { animate: !matchMedia('(prefers-reduced-motion: reduce)').matches });
    else this.#figure.look();
    if (held) (asked ? this.#opener : this.#stage).focus({ preventScroll: true });
  }
}
