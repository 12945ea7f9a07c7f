/** Fills the segments of the header: how far each chapter has been read. */
import { progressOf } from './position.ts';

/** Redraws the segments from where the chapters are. */
export function showProgress(): void {
  for (const chapter of document.querySelectorAll<HTMLElement>('[data-chapter]')) {
    const id = chapter.dataset['chapter'] ?? '';
    const bar = document.querySelector<HTMLElement>(`[data-progress="${id}"]`);
    const { top, height } = chapter.getBoundingClientRect();
    bar?.style.setProperty('--read', progressOf({ top, height }, window.innerHeight).toFixed(3));
  }
}
