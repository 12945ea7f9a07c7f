/**
 * `<view-stepper>`: shows one view of a visual at a time. The view is in the
 * address (`#view-…`), so that it can be linked and Back returns to the one
 * before. Links stay links: with a modifier held they do what links do.
 */
import type { ChartFigure } from './chart-figure.ts';

const anchor = /^#view-(.+)$/;

/** Upgrades the links, the picture and the words of a visual's views. */
export class ViewStepper extends HTMLElement {
  #views: string[] = [];
  #view = '';
  readonly #stillness = matchMedia('(prefers-reduced-motion: reduce)');

  connectedCallback(): void {
    this.#views = this.#links().map((link) => link.dataset['view'] ?? '');
    this.#view = this.dataset['view'] ?? '';
    this.addEventListener('click', (event) => { this.#click(event); });
    this.addEventListener('keydown', (event) => { this.#press(event); });
    addEventListener('popstate', this.#follow);
    addEventListener('hashchange', this.#follow);
    const named = this.#named();
    this.dataset['state'] = 'live';
    for (const part of this.querySelectorAll<HTMLElement>('.views__move')) part.hidden = false;
    this.#mark();
    if (named !== undefined) {
      this.#show(named, false);
      // The browser went, or will go, to the words of the view; the picture stands above them.
      requestAnimationFrame(() => { this.scrollIntoView({ block: 'start' }); });
    }
    const arrived = (): void => { document.documentElement.removeAttribute('data-arriving'); };
    if (named === undefined) arrived();
    void this.#figure()?.load().then(arrived);
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#follow);
    removeEventListener('hashchange', this.#follow);
  }

  #figure(): ChartFigure | null {
    return this.querySelector<ChartFigure>('chart-figure');
  }

  #links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('a[data-view]')];
  }

  /** The view that the address names. */
  #named(): string | undefined {
    const [, view = ''] = anchor.exec(decodeURIComponent(location.hash)) ?? [];
    return this.#views.includes(view) ? view : undefined;
  }

  readonly #follow = (): void => {
    const view = this.#named() ?? (location.hash === '' ? this.dataset['view'] : undefined);
    if (view !== undefined) this.#show(view, true);
  };

  #click(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const target = event.target instanceof Element ? event.target : null;
    const link = target?.closest<HTMLAnchorElement>('a[data-view]');
    if (link) {
      event.preventDefault();
      this.#go(link.dataset['view'] ?? '');
    }
    const move = target?.closest<HTMLElement>('[data-move]')?.dataset['move'];
    if (move !== undefined) this.#go(this.#views[this.#views.indexOf(this.#view) + Number(move)]);
  }

  /** Arrow keys on the links go from view to view; Home and End to the first and last. */
  #press(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!(event.target instanceof Element) || !event.target.closest('a[data-view]')) return;
    const at = this.#views.indexOf(this.#view);
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: this.#views.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    if (!this.#go(this.#views[to])) return;
    this.#links()[to]?.focus();
  }

  /** Goes to a view at the reader's wish: a new entry in the history. */
  #go(view: string | undefined): boolean {
    if (view === undefined) return false;
    if (view !== this.#view) history.pushState(null, '', `#view-${view}`);
    this.#show(view, true);
    return true;
  }

  #show(view: string, animate: boolean): void {
    const neighbour = Math.abs(this.#views.indexOf(view) - this.#views.indexOf(this.#view)) === 1;
    const changed = view !== this.#view;
    this.#view = view;
    const simple = document.documentElement.dataset['reading'] === 'simple';
    this.#figure()?.show(view, { animate: animate && neighbour && !simple && !this.#stillness.matches });
    if (!changed) return;
    this.#mark();
    const title = this.querySelector(`.view[data-view="${view}"] h3`)?.textContent ?? '';
    const announcer = this.querySelector('[data-announcer]');
    if (announcer) announcer.textContent = title;
  }

  /** Marks the view that is shown: its link, its words, its place in the order; the other language follows. */
  #mark(): void {
    for (const link of this.#links()) {
      if (link.dataset['view'] === this.#view) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    for (const text of this.querySelectorAll<HTMLElement>('.view')) text.classList.toggle('is-shown', text.dataset['view'] === this.#view);
    const at = this.#views.indexOf(this.#view);
    const place = this.querySelector<HTMLElement>('.views__place');
    if (place) place.textContent = (place.dataset['words'] ?? '').replace('{n}', String(at + 1));
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-move]')) {
      button.setAttribute('aria-disabled', String(this.#views[at + Number(button.dataset['move'])] === undefined));
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keeps-step]')) link.hash = location.hash === '' ? '' : `#view-${this.#view}`;
  }
}

customElements.define('view-stepper', ViewStepper);
