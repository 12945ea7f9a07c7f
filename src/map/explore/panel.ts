/** What stands over a map that the reader moves: search, scale, the way back, a word of help. */
import { element } from './element.ts';
import type { GuideWord } from './guide.ts';
import css from './explore.css?inline';

/** Deeds of the buttons. */
export interface Deeds {
  zoomIn(): void;
  zoomOut(): void;
  reset(): void;
  tilt(): void;
  close(): void;
}

/** The panel. */
export interface Panel {
  root: HTMLElement;
  /** Offers the tilt, and tells whether the map is tilted; `undefined` where it cannot be. */
  tilted(now: boolean | undefined): void;
  /** Says a sentence over the map, for a while. */
  say(words: string): void;
}

/** How long a sentence stands, ms. */
const reading = 3500;

let styled = false;

/** Rules come with the code, past the page's policy as a style sheet made by script. */
function style(): void {
  if (styled) return;
  styled = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Makes the panel around a search field. */
export function makePanel(search: HTMLElement, words: Record<GuideWord, string>, deeds: Deeds): Panel {
  style();
  const button = (key: GuideWord, sign: string, deed: () => void): HTMLButtonElement => {
    const made = element('button', { type: 'button', class: 'explore__button', ...(sign !== '' && { 'aria-label': words[key], title: words[key] }) }, sign === '' ? words[key] : sign);
    made.addEventListener('click', deed);
    return made;
  };
  const root = element('div', { class: 'explore' });
  const bar = element('div', { class: 'explore__bar' });
  const close = button('close', '', deeds.close);
  close.classList.add('explore__close');
  bar.append(search, close);
  const scale = element('div', { class: 'explore__scale' });
  const tilt = button('tilt', '3D', deeds.tilt);
  tilt.classList.add('explore__tilt');
  tilt.hidden = true;
  scale.append(button('in', '+', deeds.zoomIn), button('out', '−', deeds.zoomOut), button('reset', '⌂', deeds.reset), tilt);
  const hint = element('p', { class: 'explore__hint', role: 'status' });
  root.append(bar, scale, hint);
  let until = 0;
  return {
    root,
    tilted(now) {
      tilt.hidden = now === undefined;
      tilt.setAttribute('aria-pressed', String(now === true));
    },
    say(sentence) {
      clearTimeout(until);
      hint.textContent = sentence;
      until = window.setTimeout(() => { hint.textContent = ''; }, reading);
    },
  };
}
