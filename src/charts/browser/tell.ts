/**
 * Marks answer when asked: pointed at, touched, or reached with the arrow
 * keys. One stop of the Tab key for the whole picture; from there the arrows
 * go from mark to mark, Enter follows a mark that is a link, Escape closes.
 *
 * Fetched at the first sign of interest, with the sentences of the visual
 * (`/{l}/tells/{id}.json`). Only one mark speaks at a time on a page.
 */
import type { Tells } from '../prepare.ts';
import { placeTell, widthBeside, type Box } from './tell-place.ts';

/** How far beside a mark still asks it, px. */
const reach = { mouse: 10, touch: 24 };

/** A mark of the picture that has something to say. */
interface Speaker {
  mark: Element;
  sentence: string;
}

let closeOther: (() => void) | undefined;

/** Makes the marks of a stage answer; `viewOf` names the view that the picture shows. */
export function listen(stage: HTMLElement, tells: Tells, viewOf: () => string): { close: () => void } {
  const words = document.createElement('div');
  words.className = 'tell';
  words.setAttribute('role', 'status');
  const frame = document.createElement('div');
  frame.className = 'tell-frame';
  stage.append(frame, words);
  let told: Element | undefined;

  /** The speakers of the view, those that the shown composition draws. */
  function speakers(): Speaker[] {
    const svg = [...stage.querySelectorAll<SVGSVGElement>(':scope > svg')].find((one) => one.getClientRects().length > 0);
    if (!svg) return [];
    const outer = stage.getBoundingClientRect();
    // A map draws beyond its frame; what lies outside has nothing to say there.
    const isInside = (mark: Element): boolean => {
      const { left, right, top, bottom } = mark.getBoundingClientRect();
      return right > outer.left && left < outer.right && bottom > outer.top && top < outer.bottom;
    };
    return (tells.views[viewOf()] ?? []).flatMap(([name, index]) => {
      const [layer = '', key = ''] = name.split(/\/(.*)/s);
      const mark = svg.querySelector(`[data-layer="${CSS.escape(layer)}"] > [data-key="${CSS.escape(key)}"]`);
      const sentence = tells.sentences[index];
      return mark && sentence !== undefined && isInside(mark) ? [{ mark, sentence }] : [];
    });
  }

  /** Box of an element in the stage. */
  function boxOf(element: Element): Box {
    const own = element.getBoundingClientRect();
    const outer = stage.getBoundingClientRect();
    return { x: own.x - outer.x, y: own.y - outer.y, width: own.width, height: own.height };
  }

  /** The part of the stage that is in the window. */
  function room(): Box {
    const { x, y, width, height } = stage.getBoundingClientRect();
    const top = Math.max(0, -y);
    const left = Math.max(0, -x);
    return { x: left + 4, y: top + 4, width: Math.min(width, window.innerWidth - x) - left - 8, height: Math.min(height, window.innerHeight - y) - top - 8 };
  }

  function put(element: HTMLElement, { x, y }: { x: number; y: number }): void {
    element.style.left = `${Math.round(x)}px`;
    element.style.top = `${Math.round(y)}px`;
  }

  function say({ mark, sentence }: Speaker): void {
    if (closeOther !== close) closeOther?.();
    closeOther = close;
    told = mark;
    const free = room();
    const cut = boxOf(mark);
    // A mark may reach out of the stage (a road, a wide disc): only what is seen counts.
    const left = Math.max(cut.x, 0);
    const top = Math.max(cut.y, 0);
    const seen = { x: left, y: top, width: Math.max(0, Math.min(cut.x + cut.width, stage.clientWidth) - left), height: Math.max(0, Math.min(cut.y + cut.height, stage.clientHeight) - top) };
    words.textContent = sentence;
    words.classList.add('is-open');
    frame.classList.add('is-open');
    const tryWidth = (width: number): ReturnType<typeof placeTell> => {
      words.style.maxWidth = `${Math.round(Math.max(120, Math.min(300, width)))}px`;
      return placeTell(seen, words.getBoundingClientRect(), free);
    };
    const first = tryWidth(free.width);
    // Beside a high mark the words stand in a narrower column.
    put(words, first.hidden > 0 ? tryWidth(widthBeside(seen, free)) : first);
    put(frame, { x: seen.x - 3, y: seen.y - 3 });
    frame.style.width = `${Math.round(seen.width + 6)}px`;
    frame.style.height = `${Math.round(seen.height + 6)}px`;
  }

  function close(): void {
    told = undefined;
    words.classList.remove('is-open');
    frame.classList.remove('is-open');
    // Kept open for a screen reader, an empty status says nothing.
    words.textContent = '';
  }

  /** The speaker at a point: the mark itself, else the smallest near it. */
  function at(target: EventTarget | null, x: number, y: number, near: number): Speaker | undefined {
    const all = speakers();
    const direct = all.find(({ mark }) => target instanceof Node && mark.contains(target));
    if (direct) return direct;
    const close = all.flatMap((speaker) => {
      const { left, right, top, bottom, width, height } = speaker.mark.getBoundingClientRect();
      const away = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
      return away <= near ? [{ speaker, away, area: width * height }] : [];
    });
    return close.sort((a, b) => a.away - b.away || a.area - b.area)[0]?.speaker;
  }

  let queued = 0;
  function point(event: PointerEvent): void {
    if (words.contains(event.target as Node)) return;
    const { target, clientX, clientY, pointerType } = event;
    cancelAnimationFrame(queued);
    queued = requestAnimationFrame(() => {
      const found = at(target, clientX, clientY, pointerType === 'mouse' ? reach.mouse : reach.touch);
      if (found?.mark === told) return;
      if (found) say(found);
      else close();
    });
  }

  stage.addEventListener('pointermove', (event) => { if (event.pointerType === 'mouse') point(event); });
  // A tap, not a touch: a finger that scrolls asks nothing.
  stage.addEventListener('click', point);
  stage.addEventListener('pointerleave', (event) => {
    if (event.pointerType !== 'mouse') return;
    cancelAnimationFrame(queued);
    if (!stage.contains(document.activeElement)) close();
  });
  stage.addEventListener('blur', close);
  document.addEventListener('pointerdown', (event) => { if (!stage.contains(event.target as Node)) close(); });

  const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  stage.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const all = speakers();
    const now = all.findIndex(({ mark }) => mark === told);
    const step = steps[event.key];
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? all.length - 1 : step === undefined ? undefined : now === -1 ? (step > 0 ? 0 : all.length - 1) : (now + step + all.length) % all.length;
    if (next !== undefined) {
      const speaker = all[next];
      if (speaker) say(speaker);
      event.preventDefault();
    } else if (event.key === 'Enter' && told) {
      const link = told.closest('a') ?? told.querySelector('a');
      link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && told) close();
  });

  return { close };
}
