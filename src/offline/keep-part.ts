/**
 * `<keep-part>`: keeps the chapter or the story that it stands in. Its size is
 * on the button before anything is fetched.
 */
import { keptRecords } from './copies.ts';
import { faultOf, keep, type KeepFault } from './keep.ts';
import { listAddress } from './addresses.ts';
import { fetchList } from './fetch-file.ts';

/** Words of the element, in `data-words`. */
export interface KeepWords {
  /** On the button when a copy is incomplete, and when it is of an older version. */
  resume: string;
  update: string;
  /** `{done}` and `{n}` kilobytes. */
  progress: string;
  kept: string;
  partly: string;
  older: string;
  /** This browser cannot. */
  none: string;
  fault: Record<KeepFault, string>;
}

const kilobytes = (bytes: number): number => Math.ceil(bytes / 1024);

/** Upgrades the button. */
export class KeepPart extends HTMLElement {
  #words: KeepWords | undefined;
  #stop: AbortController | undefined;

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as KeepWords;
    this.#button('go')?.addEventListener('click', () => { void this.#keep(); });
    this.#button('stop')?.addEventListener('click', () => { this.#stop?.abort(); });
    void this.#look();
  }

  #button(name: 'go' | 'stop'): HTMLButtonElement | null {
    return this.querySelector<HTMLButtonElement>(`[data-do="${name}"]`);
  }

  /** Says in words how things stand. */
  #say(state: string, text: string, go?: string): void {
    this.dataset['state'] = state;
    const line = this.querySelector('[role="status"]');
    if (line) line.textContent = text;
    const button = this.#button('go');
    const label = button?.querySelector('span');
    if (label && go !== undefined) label.textContent = go;
    const stop = this.#button('stop');
    const focused = document.activeElement === button || document.activeElement === stop;
    if (button) button.hidden = state === 'keeping' || state === 'kept' || state === 'none';
    if (stop) stop.hidden = state !== 'keeping';
    // The button that was pressed may be gone: the focus goes to the one in its place, or to the link.
    if (focused) (state === 'keeping' ? stop : button?.hidden === false ? button : this.querySelector('a'))?.focus();
    const bar = this.querySelector('progress');
    if (bar) bar.hidden = state !== 'keeping';
  }

  /** Is it kept already? */
  async #look(): Promise<void> {
    const words = this.#words;
    if (!words) return;
    if (!('serviceWorker' in navigator) || !('caches' in window)) {
      this.#say('none', words.none);
      return;
    }
    try {
      const record = (await keptRecords()).find(({ id, language }) => id === this.dataset['part'] && language === document.documentElement.lang);
      // Pressed already.
      if (this.#stop) return;
      if (!record) this.#say('offered', '');
      else if (!record.whole) this.#say('partly', words.partly, words.resume);
      else if (record.build !== document.documentElement.dataset['build']) this.#say('older', words.older, words.update);
      else this.#say('kept', words.kept);
    } catch {
      // Storage refused: said now, not after a download.
      this.#say('none', words.fault.refused);
    }
  }

  async #keep(): Promise<void> {
    const words = this.#words;
    if (!words || this.#stop) return;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#say('keeping', '');
    const bar = this.querySelector('progress');
    bar?.removeAttribute('value');
    try {
      const list = await fetchList(listAddress(document.documentElement.lang), signal);
      const part = list.parts.find(({ id }) => id === this.dataset['part']);
      if (!part) throw new Error('no such part');
      const line = this.querySelector('.keep__count');
      await keep(list, part, (bytes) => {
        if (bar) {
          bar.max = part.bytes;
          bar.value = bytes;
        }
        if (line) line.textContent = words.progress.replace('{done}', String(kilobytes(bytes))).replace('{n}', String(kilobytes(part.bytes)));
      }, signal);
      this.#say('kept', words.kept);
    } catch (reason) {
      const fault = faultOf(reason);
      this.#say(fault, words.fault[fault], fault === 'changed' ? undefined : words.resume);
    } finally {
      const line = this.querySelector('.keep__count');
      if (line) line.textContent = '';
      this.#stop = undefined;
    }
  }
}

customElements.define('keep-part', KeepPart);
