/** A scene: steps of text and the figure that follows them. */
import type { ChartFigure } from '../charts/browser/chart-figure.ts';
import { activeStep, readingLine } from './position.ts';

/** One scene of a page. */
export class Scene {
  readonly element: HTMLElement;
  readonly figure: ChartFigure;
  readonly steps: readonly HTMLElement[];
  #active = -1;

  constructor(element: HTMLElement, figure: ChartFigure) {
    this.element = element;
    this.figure = figure;
    this.steps = [...element.querySelectorAll<HTMLElement>('.step')];
  }

  /** The step being read, computed from where the steps are now. */
  locate(): number {
    const frame = this.figure.getBoundingClientRect();
    const scene = this.element.getBoundingClientRect();
    const beside = frame.width < scene.width * 0.8;
    const line = readingLine({ height: window.innerHeight }, { bottom: frame.bottom, beside });
    return activeStep(this.steps.map((step) => step.getBoundingClientRect().top), line);
  }

  /** Is any part of the scene within `margin` windows of the screen? Negative: inside it by so much. */
  isNear(margin: number): boolean {
    const { top, bottom } = this.element.getBoundingClientRect();
    const reach = window.innerHeight * margin;
    return bottom > -reach && top < window.innerHeight + reach;
  }

  /** Puts the figure into the state of a step, the one being read: see {@link locate}. */
  update(index: number, animate: boolean): void {
    const step = this.steps[index];
    if (!step) return;
    const neighbour = Math.abs(index - this.#active) === 1;
    if (index !== this.#active) {
      this.steps.forEach((one, at) => one.classList.toggle('is-active', at === index));
      this.#active = index;
      // At the end of a map the reader may take it.
      this.figure.toggleAttribute('data-end', index === this.steps.length - 1);
    }
    // Asked every time: the figure ignores a state that it already shows.
    this.figure.show(step.dataset['view'] ?? '', { animate: animate && neighbour });
  }

  /** The step being read, if the scene is where the eye is. */
  current(): HTMLElement | undefined {
    const step = this.steps[this.#active];
    const { top, bottom } = this.element.getBoundingClientRect();
    const line = window.innerHeight * 0.6;
    return top <= line && bottom >= line ? step : undefined;
  }
}
