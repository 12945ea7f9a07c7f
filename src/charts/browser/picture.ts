/** What the site's figures and the embeds do alike with a picture in the page. */
import type { Draw, Frame, Model } from '../contract.ts';

/** Makes the stage one stop of the Tab key, from which the arrows go from mark to mark. */
export function openToKeys(stage: HTMLElement): void {
  stage.tabIndex = 0;
  stage.setAttribute('role', 'application');
  stage.setAttribute('aria-label', stage.dataset['label'] ?? '');
  stage.dataset['ownArrows'] = '';
}

/** Draws a view at the true size of its frame. */
export function drawPicture(svg: SVGSVGElement, draw: Draw<unknown, string>, model: Model<unknown>, view: string, frame: Frame): void {
  svg.setAttribute('viewBox', `0 0 ${frame.width} ${frame.height}`);
  draw(svg, model, view, frame);
  // The arrows reach the links of a picture: one stop of the Tab key instead of one for each mark.
  for (const link of svg.querySelectorAll('a')) link.setAttribute('tabindex', '-1');
}
