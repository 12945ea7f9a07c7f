/**
 * A chapter on the screen of a class: one step at a time, figure and text
 * large, everything else away. The state is the number of the slide; the
 * address keeps the step, so that a reload comes back to it.
 *
 * Nothing is drawn anew for it: the scenes of the page are shown one at a
 * time, and their own figures put into the state of the step.
 *
 * Fetched when a reader asks for it.
 */
import { ownArrows } from '../scroll/keyboard.ts';
import { announceText } from '../scroll/announce.ts';
import type { Story } from './offer.ts';
import css from './projection.css?inline';
import { enlargement, firstSlide, slideForKey, slidesOf, type Slide } from './slides.ts';

/** Smallest size of the text, as a share of the usual one, before it scrolls. */
const least = 0.7;

let styled = false;

/** The sheet comes with the code; the security policy forbids a `<style>` made by script. */
function addStyle(): void {
  if (styled) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  styled = true;
}

/** Shows a chapter slide by slide until the reader leaves. */
export function project(story: Story, opener: HTMLElement): void {
  const bar = document.querySelector<HTMLElement>('.projection-bar');
  if (!bar || document.documentElement.hasAttribute('data-projection')) return;
  addStyle();
  new Projection(story, bar, opener);
}

class Projection {
  readonly #story: Story;
  readonly #bar: HTMLElement;
  readonly #opener: HTMLElement;
  readonly #slides: Slide[];
  readonly #ended = new AbortController();
  /** The reader's way of reading, given back at the end. */
  readonly #reading: string | undefined;
  #at: number;

  constructor(story: Story, bar: HTMLElement, opener: HTMLElement) {
    [this.#story, this.#bar, this.#opener] = [story, bar, opener];
    this.#slides = slidesOf(story.scenes);
    this.#at = firstSlide(this.#slides, location.hash.slice(1));
    const root = document.documentElement;
    this.#reading = root.dataset['reading'];
    story.hold(true);
    root.dataset['reading'] = 'scroll';
    root.dataset['projection'] = '';
    root.removeAttribute('data-arriving');
    bar.hidden = false;
    const { signal } = this.#ended;
    // Before the story's own keys, which leave alone what has been answered.
    document.addEventListener('keydown', (event) => { this.#press(event); }, { capture: true, signal });
    bar.addEventListener('click', (event) => { this.#click(event); }, { signal });
    addEventListener('resize', () => { this.#fit(); }, { signal });
    addEventListener('hashchange', () => { this.#show(firstSlide(this.#slides, location.hash.slice(1)), false); }, { signal });
    this.#show(this.#at, false);
    bar.querySelector<HTMLElement>('[data-go="next"]')?.focus({ preventScroll: true });
  }

  get #slide(): Slide | undefined {
    return this.#slides[this.#at];
  }

  #press(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || document.querySelector(':popover-open')) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      this.#leave();
      return;
    }
    const target = event.target instanceof Element ? event.target : null;
    // A figure that is asked keeps its arrows, a button its space bar; a clicker still goes on.
    if (!event.key.startsWith('Page') && target?.closest(event.key === ' ' ? 'button, a, summary, input' : ownArrows)) return;
    const wanted = slideForKey(event, this.#at, this.#slides.length);
    if (wanted === undefined) return;
    event.preventDefault();
    this.#go(wanted);
  }

  #click(event: Event): void {
    const way = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-go]')?.dataset['go'] : undefined;
    if (way === 'leave') this.#leave();
    else if (way) this.#go(Math.min(this.#slides.length - 1, Math.max(0, this.#at + (way === 'next' ? 1 : -1))));
  }

  #go(wanted: number): void {
    if (wanted === this.#at) return;
    // The focus must not stay in a step that goes away.
    if (this.#slide?.scene.element.contains(document.activeElement)) this.#bar.querySelector<HTMLElement>('[data-go="next"]')?.focus({ preventScroll: true });
    this.#show(wanted, !matchMedia('(prefers-reduced-motion: reduce)').matches);
  }

  #show(wanted: number, animate: boolean): void {
    const before = this.#slide;
    this.#at = wanted;
    const slide = this.#slide;
    if (!slide) return;
    const { scene, index, step } = slide;
    const same = before?.scene === scene && scene.element.classList.contains('is-projected');
    if (!same) {
      before?.scene.element.classList.remove('is-projected');
      scene.element.classList.add('is-projected');
    }
    void scene.figure.load();
    scene.update(index, animate && same);
    // What comes next is fetched while this is looked at.
    void this.#slides[wanted + 1]?.scene.figure.load();
    this.#fit();
    this.#tell(step);
    const address = new URL(location.href);
    address.searchParams.set('project', '1');
    address.hash = step.id;
    history.replaceState(history.state, '', address);
  }

  /** The figure as large as its room allows, the text as large as it fits. */
  #fit(): void {
    const slide = this.#slide;
    const text = slide?.scene.element.querySelector<HTMLElement>('.scene__steps');
    const stage = slide?.scene.figure.querySelector<HTMLElement>('.stage');
    if (!slide || !text || !stage) return;
    // A map on Mapbox is moved by the size of its frame and must keep it.
    const keeps = import.meta.env.PUBLIC_MAPBOX_TOKEN && slide.scene.figure.querySelector('.figure--map');
    if (!keeps) slide.scene.figure.enlarge(enlargement(stage.getBoundingClientRect()));
    let share = 1;
    do {
      text.style.setProperty('--share', share.toFixed(2));
      share -= 0.05;
    } while (text.scrollHeight > text.clientHeight && share >= least);
    text.scrollTop = 0;
  }

  #tell(step: HTMLElement): void {
    const place = this.#bar.querySelector<HTMLElement>('[data-place]');
    const words = (place?.dataset['place'] ?? '').replace('{n}', String(this.#at + 1)).replace('{total}', String(this.#slides.length));
    if (place) place.textContent = words;
    announceText(`${words}. ${step.querySelector('.step__title')?.textContent.trim() ?? ''}`);
    for (const [way, end] of [['previous', 0], ['next', this.#slides.length - 1]] as const) {
      // Not `disabled`: that would take the focus away at the last step.
      this.#bar.querySelector(`[data-go="${way}"]`)?.setAttribute('aria-disabled', String(this.#at === end));
    }
  }

  #leave(): void {
    const slide = this.#slide;
    this.#ended.abort();
    const root = document.documentElement;
    delete root.dataset['projection'];
    if (this.#reading) root.dataset['reading'] = this.#reading;
    this.#bar.hidden = true;
    for (const { scene } of this.#slides) {
      scene.element.classList.remove('is-projected');
      scene.element.querySelector<HTMLElement>('.scene__steps')?.style.removeProperty('--share');
      scene.figure.enlarge(1);
    }
    const address = new URL(location.href);
    address.searchParams.delete('project');
    history.replaceState(history.state, '', address);
    const goal = slide?.step ?? this.#opener;
    goal.scrollIntoView({ block: 'start', behavior: 'instant' });
    // Where reading goes on, and where the next press of Tab begins.
    if (slide) slide.step.tabIndex = -1;
    goal.focus({ preventScroll: true });
    this.#story.hold(false);
  }
}
