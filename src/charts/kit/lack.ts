/**
 * A view whose numbers are missing says so. An axis over nothing would look
 * like a finding.
 */
import type { Draw } from '../contract.ts';
import { annotate, lineHeight, wrap } from './annotation.ts';
import { layer } from './marks.ts';

/** Draws where the data carry the view; else the picture is one sentence. */
export function whereData<Data, View extends string>(carries: (data: Data, view: View) => boolean, draw: Draw<Data, View>): Draw<Data, View> {
  return (svg, model, view, frame) => {
    const lacking = !carries(model.data, view);
    // A picture never holds both: what the other state drew goes first.
    if (lacking !== svg.hasAttribute('data-lack')) svg.replaceChildren();
    svg.toggleAttribute('data-lack', lacking);
    if (!lacking) {
      draw(svg, model, view, frame);
      return;
    }
    const lines = wrap(model.lack, (frame.width - 32) / 7);
    annotate(layer(svg, 'lack'), [{ key: 'lack', x: frame.width / 2, y: (frame.height - lines.length * lineHeight) / 2 + 12, lines, anchor: 'middle', tone: 'label--quiet' }]);
  };
}
