/** What the tests of WCAG ask of a page, run inside it; each stands alone, since only its own text gets there. */

/** A stop of the Tab key. */
export interface Stop {
  name: string;
  faults: string[];
}

/** What the keyboard is offered on the page as it stands, and whether it has been there. */
export function offer(): { name: string; reached: boolean }[] {
  const candidates = document.querySelectorAll<HTMLElement | SVGElement>('a[href], button, input, select, textarea, summary, iframe, [tabindex]');
  return [...candidates].filter((element) => {
    if (element.tabIndex < 0 || element.matches(':disabled') || element.closest('[inert]')) return false;
    if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false })) return false;
    // Of a group of radio buttons the Tab key reaches one.
    return !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked);
  }).map((element) => {
    const all = [...document.querySelectorAll(element.localName)];
    return { name: `${element.localName}#${all.indexOf(element)}.${element.getAttribute('class') ?? ''} ${element.textContent.trim().slice(0, 40)}`, reached: 'wcagReached' in element };
  });
}

/** Notes where the focus is; nothing once the walk is over. */
export function stop(): { name: string; faults: string[] } | undefined {
  const element = document.activeElement as (HTMLElement & { wcagReached?: true }) | null;
  const state = window as unknown as { wcagLast?: Element };
  if (!element || element === document.body) return undefined;
  // Inside a frame of the page the focus goes on for a while.
  if ('wcagReached' in element) return element.localName === 'iframe' && state.wcagLast === element ? { name: 'iframe', faults: [] } : undefined;
  element.wcagReached = true;
  const faults: string[] = [];
  if (state.wcagLast && !(state.wcagLast.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) faults.push('before the stop that came before it');
  state.wcagLast = element;
  const style = getComputedStyle(element);
  // Marks of a map show it by a line of that colour.
  const focus = document.createElement('i');
  focus.style.color = 'var(--focus)';
  document.body.append(focus);
  const isMarked = [...element.querySelectorAll('svg *, circle, path, rect')].some((mark) => getComputedStyle(mark).stroke === getComputedStyle(focus).color && Number.parseFloat(getComputedStyle(mark).strokeWidth) >= 2);
  focus.remove();
  if (element.localName !== 'iframe' && !isMarked && (style.outlineStyle === 'none' || Number.parseFloat(style.outlineWidth) < 2)) faults.push('no outline');
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) faults.push('hidden');
  const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const inside = boxes.filter(({ left, right, top, bottom }) => right > 0 && bottom > 0 && left < innerWidth && top < innerHeight);
  if (inside.length === 0) faults.push('out of the window');
  else {
    const points = inside.flatMap(({ left, top, width, height }) => [0.1, 0.5, 0.9].flatMap((across) => [0.1, 0.5, 0.9].map((down) => [left + width * across, top + height * down] as const)));
    const isSeen = points.some(([x, y]) => {
      const there = document.elementFromPoint(x, y);
      return there !== null && (element.contains(there) || there.contains(element) || there.closest('label')?.contains(element) === true);
    });
    if (!isSeen) faults.push('covered');
  }
  const panel = element.closest('.menu__panel') ? ' in menu__panel' : '';
  return { name: `${element.localName}.${element.getAttribute('class') ?? ''} “${element.textContent.trim().slice(0, 40)}”${panel}`, faults };
}

/** Boxes that scroll sideways, apart from tables and code. */
export function sidewaysScrollers(): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
    if (element.closest('svg, .table-scroll, table, pre') || element.matches('.visually-hidden, textarea, input, iframe')) return false;
    return element.scrollWidth > element.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(element).overflowX) && element.checkVisibility();
  }).map((element) => `${element.localName}.${element.className}`);
}

/** Words that a box cuts off without a way to reach them. */
export function cutWords(): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const words = node.textContent?.trim() ?? '';
    if (!parent || words === '' || parent.closest('svg, script, style, noscript, select, textarea, .visually-hidden, .skip')) continue;
    if (!parent.checkVisibility({ visibilityProperty: true })) continue;
    range.selectNodeContents(node);
    const own = range.getBoundingClientRect();
    if (own.width === 0) continue;
    for (let box: HTMLElement | null = parent; box && box !== document.body; box = box.parentElement) {
      const { overflowX, overflowY, display, position, clipPath } = getComputedStyle(box);
      if (display === 'inline') continue;
      // Words for screen readers alone.
      if (clipPath !== 'none') break;
      if (/auto|scroll/.test(overflowX + overflowY)) break;
      const outer = box.getBoundingClientRect();
      const across = /hidden|clip/.test(overflowX) && (own.right > outer.right + 2 || own.left < outer.left - 2);
      const down = /hidden|clip/.test(overflowY) && (own.bottom > outer.bottom + 2 || own.top < outer.top - 2);
      if (across || down) found.push(`${box.localName}.${box.className} cuts “${words.slice(0, 50)}”`);
      if (position === 'fixed') break;
    }
    if (own.right > document.documentElement.clientWidth + 1 && !parent.closest('.table-scroll, pre, table')) {
      let held = false;
      for (let box: HTMLElement | null = parent; box; box = box.parentElement) held ||= /auto|scroll|hidden|clip/.test(getComputedStyle(box).overflowX);
      if (!held) found.push(`“${words.slice(0, 50)}” reaches out of the window`);
    }
  }
  return found;
}

/** The share of the window’s height that what sticks to its top takes. */
export function stuckShare(): number {
  const header = document.querySelector('.site-header');
  return header && /sticky|fixed/.test(getComputedStyle(header).position) ? header.getBoundingClientRect().height / innerHeight : 0;
}

/** Parts of the header whose words lie over one another or out of the window. */
export function headerOverlaps(): string[] {
  const parts = [...document.querySelectorAll<HTMLElement>('.site-header > *')].filter((part) => part.checkVisibility({ visibilityProperty: true }));
  const boxes = parts.map((part) => ({ name: part.className, box: part.getBoundingClientRect() }));
  return boxes.flatMap(({ name, box }, index) => {
    const next = boxes[index + 1];
    return [...(next && box.right > next.box.left + 1 && box.bottom > next.box.top + 1 ? [`${name} over ${next.name}`] : []), ...(box.right > innerWidth + 1 ? [`${name} out of the window`] : [])];
  });
}
