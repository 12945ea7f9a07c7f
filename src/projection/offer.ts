/** Offers to project a chapter in class; what does it comes when the offer is taken. */
import type { Scene } from '../scroll/scene.ts';

/** The page as projection needs it. */
export interface Story {
  scenes: readonly Scene[];
  /** Stops the page from following the scroll, or lets it go on. */
  hold: (held: boolean) => void;
}

/** Binds the button; an address with `?project=1` takes the offer at once. */
export function offerProjection(story: Story): void {
  const button = document.querySelector<HTMLButtonElement>('.project-open');
  if (!button || story.scenes.length === 0) return;
  const open = (): void => {
    void import('./projection.ts')
      .then(({ project }) => { project(story, button); })
      // Offline: the chapter stays as it is; the button says so and may be tried again.
      .catch(() => { button.textContent = button.dataset['failed'] ?? ''; });
  };
  button.addEventListener('click', open);
  if (new URLSearchParams(location.search).get('project') === '1') open();
}
