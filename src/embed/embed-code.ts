/** `<embed-code>`: choices over the code that stands in the text area, a copy button, a preview at three widths. */
import { isLocale } from '../i18n/locale.ts';
import { themes } from './addresses.ts';
import { wideColumn } from './iframe.ts';
import { heightIn } from './message.ts';
import { chosenPath, snippetText, type SnippetChoice, type SnippetSource } from './snippet-text.ts';

/** What the element finds in the page. */
export interface EmbedCodeData extends SnippetSource {
  /** Folder the site is served from. */
  base: string;
}

/** The builder. */
export class EmbedCode extends HTMLElement {
  #preview: HTMLIFrameElement | undefined;
  #leave = new AbortController();

  connectedCallback(): void {
    const data = JSON.parse(this.querySelector('script')?.textContent ?? '{}') as EmbedCodeData;
    const { signal } = (this.#leave = new AbortController());
    for (const part of this.querySelectorAll<HTMLElement>('[data-upgraded]')) part.hidden = false;
    const update = (): void => { this.#update(data); };
    this.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement && event.target.name === 'locale') this.#nameViews(data);
      update();
    }, { signal });
    this.querySelector('[data-copy]')?.addEventListener('click', () => { void this.#copy(); }, { signal });
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-width]')) {
      button.addEventListener('click', () => { this.#show(data, button); }, { signal });
    }
    addEventListener('message', ({ origin, source, data: message }) => {
      const height = origin === location.origin ? heightIn(message) : undefined;
      const frame = this.#preview;
      if (!frame || height === undefined) return;
      if (frame.contentWindow !== source || !this.#choice().script) return;
      Object.assign(frame.style, { height: `${height}px`, minHeight: '0', maxHeight: 'none' });
    }, { signal });
    // A browser may bring back what was chosen before the page was left.
    update();
  }

  disconnectedCallback(): void {
    this.#leave.abort();
  }

  #field(name: string): HTMLSelectElement | HTMLInputElement | null {
    return this.querySelector<HTMLSelectElement | HTMLInputElement>(`[name="${name}"]`);
  }

  #choice(): SnippetChoice {
    const isOn = (name: string): boolean => {
      const field = this.#field(name);
      return field instanceof HTMLInputElement && field.checked;
    };
    const locale = this.#field('locale')?.value;
    return {
      locale: isLocale(locale) ? locale : 'fr',
      view: this.#field('view')?.value ?? '',
      theme: themes.find((theme) => theme === this.#field('theme')?.value) ?? 'auto',
      steps: isOn('steps'),
      script: isOn('script'),
      edition: [this.#field('edition')?.value].find((date) => date !== ''),
    };
  }

  #update(data: EmbedCodeData): void {
    const area = this.querySelector('textarea');
    const choice = this.#choice();
    if (area) area.value = snippetText(data, choice);
    const frozen = choice.edition !== undefined;
    // A frozen copy has one view and no script.
    for (const name of ['view', 'steps', 'script']) this.#field(name)?.toggleAttribute('disabled', frozen);
    for (const means of this.querySelectorAll<HTMLElement>('[data-means]')) means.hidden = (means.dataset['means'] === 'frozen') !== frozen;
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = '';
    const pressed = this.querySelector<HTMLButtonElement>('[data-width][aria-pressed="true"]');
    if (pressed) this.#show(data, pressed);
  }

  /** The names of the views follow the language chosen. */
  #nameViews(data: EmbedCodeData): void {
    const { locale } = this.#choice();
    const titles = new Map(data.languages[locale]?.views.map(({ view, title }) => [view, title]));
    for (const option of this.#field('view')?.querySelectorAll('option') ?? []) {
      option.textContent = titles.get(option.value) ?? option.value;
      option.lang = locale;
    }
  }

  async #copy(): Promise<void> {
    const area = this.querySelector('textarea');
    const status = this.querySelector('[data-status]');
    if (!area || !status) return;
    area.select();
    try {
      await navigator.clipboard.writeText(area.value);
      status.textContent = this.dataset['copied'] ?? '';
    } catch {
      // Refused, or not a secure page: the reader’s own keys do it.
      status.textContent = this.dataset['notCopied'] ?? '';
    }
  }

  /** The embed as a page with a column of that width would show it. */
  #show(data: EmbedCodeData, button: HTMLButtonElement): void {
    const room = this.querySelector<HTMLElement>('.embed-code__preview');
    if (!room) return;
    for (const other of this.querySelectorAll('[data-width]')) other.setAttribute('aria-pressed', String(other === button));
    const choice = this.#choice();
    const frame = document.createElement('iframe');
    frame.title = data.languages[choice.locale]?.title ?? '';
    // As in the code; but the page’s policy takes no `style` as text, and a sandbox holds nothing on our own origin.
    Object.assign(frame.style, { width: `${button.dataset['width']}px`, minHeight: `${data.size.least}px`, maxHeight: `${data.size.most}px`, aspectRatio: `${wideColumn} / ${data.size.wide}`, border: '0' });
    if (choice.edition !== undefined && choice.theme !== 'auto') frame.style.colorScheme = choice.theme;
    frame.src = data.base + chosenPath(data, choice);
    room.hidden = false;
    room.replaceChildren(frame);
    this.#preview = frame;
  }
}

customElements.define('embed-code', EmbedCode);
