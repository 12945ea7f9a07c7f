/**
 * The `<iframe>` that newsrooms paste, as text. Pure: the builder of the chart
 * page may call it in the browser.
 *
 * The trap is the CMS. Some strip `style`, all strip scripts, none knows our
 * classes. So: no class and no script; `width` and `height` hold a size that
 * shows everything; `style`, where it survives, fits the height to the column.
 *
 * Three stretches, as breakpoints would have them, without a media query: an
 * inline style cannot hold one, and it would ask the window, not the column.
 * `min-height` is what the phone's composition needs, `aspect-ratio` grows with
 * the desk's, `max-height` ends where that stops growing. The height so given
 * lies within 40 px of the one the script asks for, at any width (a test says
 * so). A `<style>` block with container queries would be exact, but kses in
 * WordPress takes the tags and leaves the rules in the page as words.
 */
import type { Frame, FrameName } from '../charts/contract.ts';
import { escapeXml } from '../pictures/escape.ts';
import type { Theme } from './addresses.ts';
import { sides, stageHeight } from './size.ts';

/** What is in the code. */
export interface IframeOptions {
  /** Whole address of the embed or of the frozen copy. */
  src: string;
  /** What a screen reader says of the frame. */
  title: string;
  /** Sizes from `iframeSize`. */
  size: IframeSize;
  /** A frozen copy has no script, so its sandbox allows none. */
  frozen?: boolean;
  theme?: Theme | undefined;
}

/** Heights of the frame of one visual, px. */
export interface IframeSize {
  /** What a phone’s column needs; also the least. */
  least: number;
  /** What a column of `wideColumn` needs. */
  wide: number;
  /** No column needs more. */
  most: number;
}

/** A column of text on a desk, px. */
export const wideColumn = 720;

const phoneColumn = 360;
/** Title, unit, credit and link around the picture, px. */
const words = { phone: 180, wide: 110 };

/** Heights from the two compositions of a visual. */
export function iframeSize(frames: Readonly<Record<FrameName, Frame>>): IframeSize {
  const stage = (column: number): number => stageHeight(frames, column - sides.chart);
  return {
    least: words.phone + stage(phoneColumn),
    wide: words.wide + stage(wideColumn),
    most: words.wide + frames.wide.height,
  };
}

/**
 * Why each permission is there:
 * - `allow-popups`, `allow-popups-to-escape-sandbox`: links to the chart page
 *   and the sources open in a tab of their own, which must be a normal page.
 * - `allow-scripts`, only for the living embed: other views, what marks say.
 * - `allow-same-origin`, only with it: without an origin of its own the embed
 *   could not fetch its own script (it would count as foreign),
 *   and the host could not check that a message comes from us. It gives no
 *   access to the host, whose origin is another.
 * Nothing else: no forms, no downloads, no leading the host page away. `allow`
 * is left out because a frame of another origin gets no powerful feature that
 * the host does not hand over.
 */
export function sandboxOf(frozen: boolean): string {
  const links = 'allow-popups allow-popups-to-escape-sandbox';
  return frozen ? links : `allow-scripts allow-same-origin ${links}`;
}

/** The code. */
export function iframe({ src, title, size, frozen = false, theme = 'auto' }: IframeOptions): string {
  const style =
    `border:0;width:100%;height:auto;min-height:${size.least}px;max-height:${size.most}px;aspect-ratio:${wideColumn}/${size.wide}` +
    // A page without script hears of a theme by the frame's own scheme.
    (frozen && theme !== 'auto' ? `;color-scheme:${theme}` : '');
  const attributes: Record<string, string> = {
    src,
    title,
    width: '100%',
    // Serves every width where `style` is lost: the picture takes what the words leave.
    height: String(size.least),
    loading: 'lazy',
    sandbox: sandboxOf(frozen),
    // We need not know where a reader reads us.
    referrerpolicy: 'no-referrer',
    style,
  };
  return `<iframe ${Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(value)}"`).join(' ')}></iframe>`;
}
