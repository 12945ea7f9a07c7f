/** The steps of a chapter as slides, one after the other, and the key that asks for which. */
import type { Scene } from '../scroll/scene.ts';

/** One step, and where it stands in its scene. */
export interface Slide {
  scene: Scene;
  index: number;
  step: HTMLElement;
}

/** All steps of a page, in reading order. */
export function slidesOf(scenes: readonly Scene[]): Slide[] {
  return scenes.flatMap((scene) => scene.steps.map((step, index) => ({ scene, index, step })));
}

/**
 * The slide to begin with: the step that the address names, else the one being
 * read, else the first one of the scene that comes next.
 */
export function firstSlide(slides: readonly Slide[], anchor: string): number {
  const named = slides.findIndex(({ step }) => step.id === anchor);
  if (named >= 0) return named;
  const read = slides.findIndex(({ scene, step }) => scene.current() === step);
  if (read >= 0) return read;
  return Math.max(0, slides.findIndex(({ step }) => step.getBoundingClientRect().top > 0));
}

/** The slide that a key asks for; `undefined` for other keys. Clickers send Page Down and Page Up. */
export function slideForKey({ key, shiftKey }: { key: string; shiftKey: boolean }, at: number, total: number): number | undefined {
  const last = total - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const back = key === 'PageUp' || key === 'ArrowLeft' || key === 'ArrowUp' || (key === ' ' && shiftKey);
  if (back) return Math.max(0, at - 1);
  const on = key === 'PageDown' || key === 'ArrowRight' || key === 'ArrowDown' || key === ' ';
  return on ? Math.min(last, at + 1) : undefined;
}

/** How many times larger a picture is drawn so that it is read from the last row, from the size of its stage in px. */
export function enlargement(stage: { width: number; height: number }): number {
  // The wide compositions are made for about this much room.
  const fit = Math.min(stage.width / 600, stage.height / 430);
  return Math.min(2.2, Math.max(1, Number(fit.toFixed(2))));
}
