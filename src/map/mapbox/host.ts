/**
 * Lays a Mapbox map under the picture of a figure while it is near, and takes
 * it away again. The picture stays: its ground and the marks that the map
 * shows turn clear, its words in corners and strips stay, and its marks still
 * answer. Whatever goes wrong, taking the map away leaves the picture whole.
 */
import type { PaintedView } from '../../charts/browser/chart-figure.ts';
import type { LiveMap } from '../explore/live-map.ts';
import type { MapScene, SceneOf } from '../scene.ts';
import { circumstances } from './circumstances.ts';
import { loadingOf } from './policy.ts';
import { bringLibrary } from './library.ts';
import { Player } from './player.ts';
import { hasWebGL } from './webgl.ts';
import css from './mapbox.css?inline';

/** What a map is laid under: `painted` is its last drawing, told by an event of that name. */
export interface MapFigure extends HTMLElement {
  painted: PaintedView | undefined;
  /** The map while it is live, told by `map-live` and `map-gone`. */
  liveMap: LiveMap | undefined;
}

/** What stands beside the picture. */
export interface Beside {
  /** Offers the map on tap; where there is none the map comes by itself or not at all. */
  offer: HTMLButtonElement | null;
  /** The one line that tells of a failure; its words in `data-failed`. */
  line: HTMLElement;
  /** How the wheel and fingers move the map. */
  help: { wheel: string; touch: string };
}

/** What has happened on this page, for all its maps. */
const page = { asked: false, failed: false };

/** Takes away the map that is live: there is one at most. */
let closeLive: (() => void) | undefined;

/** Share of the stage that must be in the window for a map to come. */
const enough = 0.3;

/** How long marks wait for a camera that the reader moves, ms. */
const patience = 120;

/** The style of a scheme: the one set at build, else Mapbox's paper for the day and its photograph for the night. */
const styleOf = (dark: boolean): string =>
  import.meta.env.PUBLIC_MAPBOX_STYLE || (dark ? 'mapbox://styles/mapbox/satellite-streets-v12' : 'mapbox://styles/mapbox/outdoors-v12');

let styled = false;

/** Rules come with the code, past the policy of any page as a style sheet made by script. */
function style(): void {
  if (styled) return;
  styled = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Serves a figure for as long as the page lives. */
export function host(figure: MapFigure, stage: HTMLElement, scene: SceneOf<unknown, string>, { offer, line, help }: Beside): void {
  style();
  const container = document.createElement('div');
  container.className = 'mapbox';

  let player: Player | undefined;
  /** Counts openings, so that one that was closed meanwhile comes to nothing. */
  let turn = 0;
  let open = false;
  let visible = false;
  let later = 0;

  /** The scene that the picture shows. */
  const sceneNow = (): MapScene | undefined => figure.painted && scene(figure.painted.model, figure.painted.view, figure.painted.frame);

  function close(): void {
    turn += 1;
    open = false;
    clearTimeout(later);
    player?.close();
    player = undefined;
    container.remove();
    container.replaceChildren();
    delete stage.dataset['map'];
    stage.removeAttribute('data-tilted');
    if (figure.liveMap) {
      figure.liveMap = undefined;
      figure.dispatchEvent(new Event('map-gone'));
    }
    if (closeLive === close) closeLive = undefined;
  }

  function fail(reason: string): void {
    page.failed = true;
    close();
    line.textContent = line.dataset['failed'] ?? '';
    line.dataset['reason'] = reason;
    document.dispatchEvent(new Event('map-rule'));
  }

  async function start(): Promise<void> {
    closeLive?.();
    closeLive = close;
    open = true;
    turn += 1;
    const mine = turn;
    try {
      if (!hasWebGL()) throw new Error('no WebGL');
      const [library] = await Promise.all([bringLibrary(), document.fonts.load('400 13px "Source Sans 3"'), document.fonts.load('700 13px "Source Sans 3"')]);
      const shown = sceneNow();
      if (mine !== turn || !shown || !figure.painted) return;
      stage.prepend(container);
      player = new Player(library, {
        container,
        token: import.meta.env.PUBLIC_MAPBOX_TOKEN,
        style: styleOf,
        locale: document.documentElement.lang,
        help,
        scene: shown,
        picture: figure.painted.svg,
        ready: () => {
          stage.dataset['map'] = 'live';
          follow();
          figure.liveMap = player?.free;
          figure.dispatchEvent(new Event('map-live'));
        },
        failed: fail,
      });
      keepClear(container, shown);
    } catch (reason) {
      if (mine === turn) fail(reason instanceof Error ? reason.message : String(reason));
    }
  }

  /** The picture has been drawn anew. */
  function follow(): void {
    const { painted } = figure;
    const shown = sceneNow();
    if (!player || !painted || !shown) return;
    clearOnMap(painted.svg, shown);
    const { lens } = painted.frame;
    clearTimeout(later);
    if (lens) {
      // The reader has the map: where it looks is theirs; the features follow when it rests.
      later = window.setTimeout(() => {
        player?.speak(true);
        player?.lay(shown, painted.svg);
      }, patience);
      return;
    }
    keepClear(container, shown);
    player.speak(false);
    player.show(shown, painted.svg, painted.animate);
  }

  /** Asks the rule, and does what it says. */
  function consider(): void {
    const loading = loadingOf(circumstances(page));
    if (offer) offer.hidden = loading !== 'on-tap';
    if (loading === 'by-itself') {
      if (visible && !open) void start();
    } else if (open) close();
  }

  figure.addEventListener('painted', follow);
  offer?.addEventListener('click', () => {
    page.asked = true;
    document.dispatchEvent(new Event('map-rule'));
  });
  document.addEventListener('map-rule', consider);
  new IntersectionObserver(([entry]) => {
    visible = (entry?.intersectionRatio ?? 0) >= enough;
    consider();
  }, { threshold: [0, enough] }).observe(stage);
  // Far away: more than half a window.
  new IntersectionObserver(([entry]) => {
    if (open && entry?.isIntersecting === false) close();
  }, { rootMargin: '50% 0px' }).observe(stage);
}

/** Marks what the map shows in the picture, so that the picture leaves it to the map. */
function clearOnMap(svg: SVGSVGElement, { layers }: MapScene): void {
  for (const mark of svg.querySelectorAll('[data-on-map]')) mark.removeAttribute('data-on-map');
  for (const { features } of layers) {
    for (const { mark } of features) {
      const [name = '', key = ''] = mark.split(/\/(.*)/s);
      svg.querySelector(`[data-layer="${CSS.escape(name)}"] > [data-key="${CSS.escape(key)}"]`)?.setAttribute('data-on-map', '');
    }
  }
}

/** Logo and credits stand where no words of the picture cover them. */
function keepClear(container: HTMLElement, { covered }: MapScene): void {
  for (const edge of ['top', 'bottom', 'left'] as const) container.style.setProperty(`--covered-${edge}`, `${covered[edge]}px`);
}
