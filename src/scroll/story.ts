/**
 * Makes the page follow the reader. The HTML is complete without it.
 *
 * Model: the state of every figure is a function of where its steps are. Any
 * sign of movement (a step crossing, a scroll, a resize, a zoom, a return
 * from the cache, a jump to an anchor) asks for one look at the positions in
 * the next animation frame; the look decides, never the event.
 */
import scrollama from 'scrollama';
import { ChartFigure } from '../charts/browser/chart-figure.ts';
import { followOffline } from '../offline/start.ts';
import { offerProjection } from '../projection/offer.ts';
import { announce } from './announce.ts';
import { followKeyboard } from './keyboard.ts';
import { keepAddress } from './address.ts';
import { readProgress, showProgress } from './progress.ts';
import { followMenu } from './menu.ts';
import { followNotes } from './notes.ts';
import { followReadingMode, isSimple } from './reading-mode.ts';
import { Scene } from './scene.ts';

const scenes: Scene[] = [];
for (const element of document.querySelectorAll<HTMLElement>('.scene')) {
  const figure = element.querySelector('chart-figure');
  if (figure instanceof ChartFigure) scenes.push(new Scene(element, figure));
}

const stillness = matchMedia('(prefers-reduced-motion: reduce)');
let queued = 0;
/** While a chapter is projected its slides decide, not where the page is scrolled to. */
let held = false;
let jumped = true;
/** Before the first movement only a figure well inside the window is fetched: a reader may leave at the title. */
let moving = false;

/** Looks at the positions once, in the next frame. */
function look(jump = false): void {
  if (held) return;
  jumped ||= jump;
  queued ||= requestAnimationFrame(() => {
    queued = 0;
    if (held) return;
    const animate = !jumped && !stillness.matches;
    jumped = false;
    // All looking comes before all writing: a look after a write makes the browser lay the page out at once.
    const shares = readProgress();
    const near = isSimple() ? [] : scenes.filter((scene) => scene.isNear(moving ? 1.5 : -0.25)).map((scene) => ({ scene, index: scene.locate() }));
    showProgress(shares);
    for (const { scene, index } of near) {
      void scene.figure.load();
      scene.update(index, animate);
    }
  });
}

/** Once movement has stopped: the address and the announcement. */
let resting = 0;
function rest(): void {
  clearTimeout(resting);
  if (held) return;
  resting = window.setTimeout(() => {
    const step = isSimple() ? undefined : scenes.map((scene) => scene.current()).find((one) => one !== undefined);
    // A page may rest before the browser has gone to its anchor: nothing is written until it has moved.
    if (moving) keepAddress(step);
    announce(step);
  }, 350);
}

function moved(jump = false): void {
  look(jump);
  rest();
}

// Without the observers that it needs, the scroll events below are enough.
if (scenes.length > 0 && 'IntersectionObserver' in window && 'ResizeObserver' in window) {
  // Scenes, not steps: an observer for each of a hundred steps costs every frame more than the look itself.
  scrollama()
    .setup({ step: '.scene', offset: 0.6 })
    .onStepEnter(() => { look(); })
    .onStepExit(() => { look(); });
}
addEventListener(
  'scroll',
  () => {
    moving = true;
    moved();
  },
  { passive: true },
);
addEventListener('resize', () => { moved(true); });
addEventListener('pageshow', () => { moved(true); });
addEventListener('hashchange', () => { moved(true); });
window.visualViewport?.addEventListener('resize', () => { moved(true); });
addEventListener('beforeprint', () => { for (const { figure } of scenes) figure.toPaper(); });
addEventListener('afterprint', () => { for (const { figure } of scenes) figure.toScreen(); });
followKeyboard();
followMenu();
followNotes();
followReadingMode(() => { moved(true); });
followOffline();
moved(true);

/** A page opened at a step: its figure waits, hidden, until it shows that state. */
async function arrive(): Promise<void> {
  const step = document.getElementById(location.hash.slice(1));
  const scene = scenes.find(({ steps }) => steps.some((one) => one === step));
  if (isSimple() || !scene) {
    document.documentElement.removeAttribute('data-arriving');
    return;
  }
  // The browser may not have scrolled to the step yet, so its view is asked for by name.
  scene.figure.show(step?.dataset['view'] ?? '', { animate: false });
  await scene.figure.load();
  look(true);
  requestAnimationFrame(() => {
    document.documentElement.removeAttribute('data-arriving');
  });
}
void arrive();
offerProjection({
  scenes,
  hold(on) {
    held = on;
    if (on) clearTimeout(resting);
    else moved(true);
  },
});
