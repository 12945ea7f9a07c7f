/**
 * `<chart-figure>`: takes over the picture that stands in the HTML. Its code
 * and model come when it gets near; until then, and whenever one of them does
 * not come, the drawing made at build stays.
 */
import type { Camera } from '../../map/camera.ts';
import type { LiveMap } from '../../map/explore/live-map.ts';
import type { Drawing, Frame, Model } from '../contract.ts';
import { frameNameAt } from '../frame-name.ts';
import type { Tells } from '../prepare.ts';
import { drawPicture, openToKeys } from './picture.ts';

/** What a figure shows, for a map that plays the same. */
export interface PaintedView {
  model: Model<unknown>;
  view: string;
  frame: Frame;
  animate: boolean;
  svg: SVGSVGElement;
}
const drawings = import.meta.glob<Drawing<unknown, string>>('../*/draw.ts');

/** How a state is reached: moved on a scroll, set at once on a jump. */
export interface Manner {
  animate: boolean;
}

/** Upgrades a drawn figure. */
export class ChartFigure extends HTMLElement {
  #drawing: Drawing<unknown, string> | undefined;
  #model: Model<unknown> | undefined;
  #motion: typeof import('./tween.ts') | undefined;
  #loading: Promise<void> | undefined;
  #wanted: string | undefined;
  #shown = '';
  /** The reader's own, over the camera of the view. */
  #lens: Camera | undefined;
  #resize: ResizeObserver | undefined;
  /** How many times larger the picture is drawn than its stage asks for. */
  #scale = 1;
  /** Size of the stage as last observed: asking for it would make the browser lay the page out. */
  #size = { width: 0, height: 0 };
  /** How near a reader may come to the map, km from edge to edge. */
  nearest: number | undefined;
  #teller: { close: () => void } | undefined;
  /** Pictures that hold a drawing of ours; the others are still the build's. */
  readonly #drawn = new WeakSet<SVGSVGElement>();
  /** The view last drawn whole. */
  #stands = '';
  /** The view built into the page: the one for paper. */
  readonly #telling = this.dataset['view'] ?? '';
  /** The state last drawn. */
  painted: PaintedView | undefined;
  /** The map under the picture, while it is live. */
  liveMap: LiveMap | undefined;

  disconnectedCallback(): void {
    this.#resize?.disconnect();
  }

  /** The view that the picture shows, or will show once its code has come. */
  get view(): string {
    return this.#wanted ?? this.dataset['view'] ?? '';
  }

  /** Fetches code and model, once. Never rejects. */
  load(): Promise<void> {
    this.#loading ??= this.#fetch().catch((reason: unknown) => { this.#giveUp(reason); });
    return this.#loading;
  }

  /** The static drawing is complete; a reader loses motion, not content. */
  #giveUp(reason: unknown): void {
    this.#drawing = undefined;
    this.dataset['state'] = 'static';
    this.dataset['reason'] = reason instanceof Error ? reason.message : String(reason);
  }

  /** Shows a view; remembered until the code has come. Another view takes the reader's lens away. */
  show(view: string, manner: Manner): void {
    if (this.#lens && view !== this.view) {
      this.#lens = undefined;
      this.dispatchEvent(new Event('lens-taken'));
    }
    this.#wanted = view;
    if (manner.animate) void this.#paintSoon(manner);
    else this.#paint(manner);
  }

  /** Lays the reader's lens over the view of a map, at once; without one the view is itself again. */
  look(lens?: Camera, manner: Manner = { animate: false }): void {
    this.#lens = lens;
    this.#paint(manner);
  }

  /** Takes the picture back to what the build drew, at once: the whole view for a desk, as paper shows it. */
  toPaper(view = this.#telling): void {
    const drawing = this.#drawing;
    const model = this.#model;
    const svg = this.querySelector<SVGSVGElement>('svg[data-frame="wide"]');
    // Never loaded: the build's drawing still stands there.
    if (!drawing || !model || !svg) return;
    this.#motion?.stop(svg);
    this.#teller?.close();
    this.#wanted ??= this.dataset['view'] ?? '';
    drawPicture(svg, drawing.draw, model, view, drawing.frames.wide);
    this.#speak(model, view, svg);
  }

  /** Back to the screen, in the state it had. */
  toScreen(): void {
    this.#shown = '';
    this.#paint({ animate: false });
  }

  /** Draws the same picture with everything in it so many times larger: for a screen seen from afar. */
  enlarge(scale: number): void {
    this.#scale = scale;
    this.#paint({ animate: false });
  }

  async #fetch(): Promise<void> {
    const id = this.dataset['chart'] ?? '';
    const importDrawing = drawings[`../${id}/draw.ts`];
    const address = this.dataset['model'];
    if (!importDrawing || !address) throw new Error(`no drawing for “${id}”`);
    const [drawing, motion, response] = await Promise.all([importDrawing(), import('./tween.ts'), fetch(address)]);
    if (!response.ok) throw new Error(`model ${response.status}`);
    const model = (await response.json()) as Model<unknown>;
    if (!(this.#telling in model.views)) throw new Error('model without its views');
    this.#drawing = drawing;
    this.#motion = motion;
    this.#model = model;
    this.nearest = drawing.closest;
    this.dataset['state'] = 'live';
    const stage = this.querySelector<HTMLElement>('.stage');
    if (!stage) return;
    this.#invite(stage);
    this.#offer();
    await this.#follow(stage);
    // Without a token the line below is not in the built script, nor is what it would bring.
    if (import.meta.env.PUBLIC_MAPBOX_TOKEN && this.querySelector('.map-offer')) void import('../../map/mapbox/figure-host.ts').then(({ hostFigure }) => hostFigure(this)).catch(() => undefined);
  }

  /** Draws at the stage's size whenever that changes; ends when the first drawing stands. */
  #follow(stage: HTMLElement): Promise<void> {
    return new Promise((resolve) => {
      this.#resize = new ResizeObserver(([entry]) => {
        if (entry) this.#size = entry.contentRect;
        // Until then the picture is scaled by the browser, for one frame.
        void this.#paintSoon({ animate: false }).then(resolve);
      });
      this.#resize.observe(stage);
    });
  }

  /** Draws in a task of its own, so that no frame has to carry a drawing and its layout. */
  #paintSoon(manner: Manner): Promise<void> {
    return new Promise((resolve) => {
      setTimeout(() => {
        this.#paint(manner);
        resolve();
      });
    });
  }

  /** Opens the picture to questions; who answers comes at the first one. */
  #invite(stage: HTMLElement): void {
    const address = this.dataset['tells'];
    if (!address) return;
    openToKeys(stage);
    const asked = new AbortController();
    const ask = (event: Event): void => {
      if (event instanceof KeyboardEvent) {
        if (!/^(?:Arrow|Home|End)/.test(event.key)) return;
        event.preventDefault();
      }
      asked.abort();
      void Promise.all([import('./tell.ts'), fetch(address)])
        .then(async ([{ listen }, response]) => {
          if (!response.ok) throw new Error(`tells ${response.status}`);
          const tells = (await response.json()) as Tells;
          if (typeof tells.views !== 'object' || !Array.isArray(tells.sentences)) throw new Error('tells of another shape');
          this.#teller = listen(stage, tells, () => this.view);
          // The question that brought the answers is asked again.
          stage.dispatchEvent(event instanceof KeyboardEvent ? new KeyboardEvent('keydown', { key: event.key, bubbles: true, cancelable: true }) : new PointerEvent(event.type, event));
        })
        // Offline, or gone: the figure, its text and its table say the same.
        .catch(() => { this.dataset['tellsState'] = 'missing'; });
    };
    for (const kind of ['pointermove', 'click', 'keydown']) stage.addEventListener(kind, ask, { signal: asked.signal });
  }

  /** Offers a map to the reader; how it is moved comes when the offer is taken. */
  #offer(): void {
    const button = this.querySelector<HTMLButtonElement>('.explore-open');
    button?.addEventListener('click', () => {
      void import('../../map/explore/explore.ts')
        .then(({ explore }) => explore(this, button))
        // Offline: the story goes on without; the button says so and may be tried again.
        .catch(() => { button.textContent = button.dataset['failed'] ?? ''; });
    });
  }

  /** Draws the wanted view at the stage's true size. */
  #paint({ animate }: Manner): void {
    const stage = this.querySelector<HTMLElement>('.stage');
    const draw = this.#drawing?.draw;
    const model = this.#model;
    const view = this.view;
    if (!stage || !draw || !model) return;
    const { width, height } = this.#size;
    // Hidden, as in simple reading: nothing to draw on.
    if (width < 1 || height < 1) return;
    const name = frameNameAt(width);
    const svg = stage.querySelector<SVGSVGElement>(`svg[data-frame="${name}"]`);
    if (!svg) return;
    const lens = this.#lens;
    const frame: Frame = { name, width: Math.round(width / this.#scale), height: Math.round(height / this.#scale), lens };
    const state = `${lens ? `${lens.k} ${lens.x} ${lens.y} ` : ''}${view} ${frame.name} ${frame.width}×${frame.height}`;
    if (state === this.#shown) return;
    this.#teller?.close();
    const resized = !this.#shown.endsWith(`${frame.name} ${frame.width}×${frame.height}`);
    this.#shown = state;
    const set = (): void => { drawPicture(svg, draw, model, view, frame); };
    const built = this.#drawn.has(svg) ? undefined : (svg.cloneNode(true) as SVGSVGElement);
    try {
      if (animate && !resized) this.#motion?.tween(svg, set);
      else {
        this.#motion?.stop(svg);
        set();
      }
    } catch (reason) {
      // A model that the drawing cannot read: back to what stood there before.
      if (built) this.#toBuilt(svg, built, model);
      else drawPicture(svg, draw, model, this.#stands, frame);
      this.#giveUp(reason);
      return;
    }
    this.#drawn.add(svg);
    this.#stands = view;
    if (!lens) this.#speak(model, view, svg);
    if (import.meta.env.PUBLIC_MAPBOX_TOKEN) {
      this.painted = { model, view, frame, animate: animate && !resized, svg };
      this.dispatchEvent(new Event('painted'));
    }
  }

  /** The build's drawing again, with its words. */
  #toBuilt(svg: SVGSVGElement, built: SVGSVGElement, model: Model<unknown>): void {
    svg.replaceWith(built);
    if (this.#stands !== '') this.#speak(model, this.#telling, built);
  }

  /** Title, subtitle and text alternative follow the picture. */
  #speak(model: Model<unknown>, view: string, svg: SVGSVGElement): void {
    const words = model.views[view];
    if (!words) return;
    this.dataset['view'] = view;
    const title = this.querySelector('.figure__title');
    const subtitle = this.querySelector('.figure__subtitle');
    if (title) title.textContent = words.title;
    if (subtitle) subtitle.textContent = words.subtitle;
    svg.setAttribute('aria-label', words.summary);
  }
}

customElements.define('chart-figure', ChartFigure);
