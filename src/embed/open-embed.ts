/**
 * The script of an embed: takes over the picture that stands in the page,
 * opens the view of the address, steps through views, tells its height.
 * All it needs is in the page: nothing is fetched and nothing is stored,
 * unless a build with a Mapbox token is asked for its map (`?map=1`).
 */
import { drawPicture, openToKeys } from '../charts/browser/picture.ts';
import { stop, tween } from '../charts/browser/tween.ts';
import { listen } from '../charts/browser/tell.ts';
import type { Drawing, Frame, Model } from '../charts/contract.ts';
import { frameNameAt } from '../charts/frame-name.ts';
import type { Tells } from '../charts/prepare.ts';
import { viewAnchor } from '../i18n/routes.ts';
import type { MapFigure } from '../map/mapbox/host.ts';
import { ask, viewIn } from './message.ts';
import { reportHeight } from './report-height.ts';
import { narrowest, stageHeight } from './size.ts';

/** What the page carries as JSON. */
export interface EmbedData {
  model: Model<unknown>;
  tells: Tells;
}

function need(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

/** Upgrades the page with the drawing of its visual. */
export function openEmbed({ draw, frames, views }: Drawing<unknown, string>): void {
  const root = document.documentElement;
  const { model, tells } = JSON.parse(need('#model').textContent) as EmbedData;
  const embed = need('.embed');
  const figure = Object.assign(embed, { painted: undefined, liveMap: undefined }) as MapFigure;
  const stage = need('.stage');
  const query = new URLSearchParams(location.search);
  const asked = query.get('view') ?? '';
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  let view = views.includes(asked) ? asked : (root.dataset['view'] ?? '');
  let shown = '';
  let told = 0;

  openToKeys(stage);
  const teller = listen(stage, tells, () => view);

  function paint(animate: boolean): void {
    const { width, height } = stage.getBoundingClientRect();
    // A hidden tab: drawn when it opens.
    if (width < 1 || height < 1) return;
    const scale = Math.max(1, narrowest / width);
    const frame: Frame = { name: frameNameAt(width), width: Math.round(width * scale), height: Math.round(height * scale) };
    const svg = stage.querySelector<SVGSVGElement>(`svg[data-frame="${frame.name}"]`);
    const size = `${frame.name} ${frame.width} ${frame.height}`;
    if (!svg || shown === `${view} ${size}`) return;
    const moves = animate && !still.matches && shown.endsWith(size);
    shown = `${view} ${size}`;
    teller.close();
    const set = (): void => {
      drawPicture(svg, draw, model, view, frame);
      for (const link of svg.querySelectorAll('a')) {
        // The pages of the site refuse a frame.
        link.setAttribute('target', '_blank');
        link.setAttribute('rel', 'noopener');
      }
    };
    if (moves) tween(svg, set);
    else {
      stop(svg);
      set();
    }
    svg.setAttribute('aria-label', model.views[view]?.summary ?? '');
    if (import.meta.env.PUBLIC_MAPBOX_TOKEN) {
      // A picture that is scaled down is no map's size.
      figure.painted = scale === 1 ? { model, view, frame, animate: moves, svg } : undefined;
      figure.dispatchEvent(new Event('painted'));
    }
  }

  /** The height the page wants at its width, whatever height it was given. */
  function tell(again: boolean): void {
    const { width, height } = stage.getBoundingClientRect();
    if (width < 1) return;
    const wanted = Math.ceil(embed.getBoundingClientRect().height - height + stageHeight(frames, width));
    if (wanted === told && !again) return;
    told = wanted;
    reportHeight(wanted);
  }

  const stepper = need('.embed__steps');
  const [back, on] = stepper.querySelectorAll('button');
  function speak(): void {
    const words = model.views[view];
    const place = views.indexOf(view) + 1;
    root.dataset['view'] = view;
    need('.embed__title').textContent = words?.title ?? '';
    need('.embed__subtitle').textContent = words?.subtitle ?? '';
    need('.embed__place').textContent = (stepper.dataset['place'] ?? '').replace('{n}', String(place)).replace('{total}', String(views.length));
    need('.embed__foot a').setAttribute('href', `${(need('.embed__foot a').getAttribute('href') ?? '').split('#')[0]}#${viewAnchor(view)}`);
    // Not `disabled`: that would throw the focus out at the last view.
    back?.setAttribute('aria-disabled', String(place === 1));
    on?.setAttribute('aria-disabled', String(place === views.length));
  }

  function show(wanted: string | undefined): void {
    if (wanted === undefined || wanted === view || !views.includes(wanted)) return;
    view = wanted;
    speak();
    paint(true);
    tell(false);
  }

  for (const [button, step] of [[back, -1], [on, 1]] as const) {
    button?.removeAttribute('disabled');
    button?.addEventListener('click', () => { show(views[views.indexOf(view) + step]); });
  }
  addEventListener('message', ({ source, data }) => {
    if (source !== window.parent || source === window) return;
    if (data === ask) tell(true);
    else show(viewIn(data));
  });
  addEventListener('beforeprint', () => {
    const svg = stage.querySelector<SVGSVGElement>('svg[data-frame="wide"]');
    if (!svg) return;
    stop(svg);
    drawPicture(svg, draw, model, view, frames.wide);
  });
  addEventListener('afterprint', () => {
    shown = '';
    paint(false);
  });
  speak();
  paint(false);
  // Now, for a frame out of sight is not observed until it comes near: it would jump then.
  tell(false);
  void document.fonts.ready.then(() => { tell(false); });
  delete root.dataset['arriving'];
  const follow = (): void => {
    paint(false);
    tell(false);
  };
  // Width, letter size, a tab that opens: all change one of these boxes.
  if ('ResizeObserver' in window) {
    const watch = new ResizeObserver(follow);
    for (const box of [stage, need('.embed__head'), need('.embed__foot')]) watch.observe(box);
  } else globalThis.addEventListener('resize', follow);
  root.dataset['state'] = 'live';
  const { map, mapFailed = '' } = embed.dataset;
  if (import.meta.env.PUBLIC_MAPBOX_TOKEN && map && query.get('map') === '1') {
    void (import(/* @vite-ignore */ map) as Promise<{ play: (figure: MapFigure, stage: HTMLElement, failed: string) => void }>)
      .then(({ play }) => { play(figure, stage, mapFailed); })
      // The picture is whole without.
      .catch(() => undefined);
  }
}
