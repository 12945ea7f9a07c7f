/** Fills the segments of the header: how far each chapter has been read. */
import { progressOf } from './position.ts';

const chapters = [...document.querySelectorAll<HTMLElement>('[data-chapter]')];
const segments = chapters.map((chapter) => document.querySelector<HTMLElement>(`[data-progress="${chapter.dataset['chapter'] ?? ''}"]`));
const shown: string[] = [];

/** How far each chapter has been read, from where they are now: only looks. */
export function readProgress(): string[] {
  return chapters.map((chapter, index) => (segments[index] ? progressOf(chapter.getBoundingClientRect(), window.innerHeight).toFixed(2) : ''));
}

/** Fills the segments that have changed: only writes. */
export function showProgress(shares: readonly string[]): void {
  shares.forEach((share, index) => {
    if (share === shown[index]) return;
    shown[index] = share;
    segments[index]?.style.setProperty('--read', share);
  });
}
