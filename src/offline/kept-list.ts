/** `<kept-list>`: tells what this browser keeps of the site, and frees it. On the offline page it only tells. */
import { dropAll, keptRecords, type KeptRecord } from './copies.ts';
import { freePart, pagesKept } from './free.ts';

/** Fills the lists that stand empty in the HTML. */
export class KeptList extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('[data-do="all"]')?.addEventListener('click', () => { void this.#free(dropAll()); });
    void this.#show();
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`);
  }

  async #free(work: Promise<void>): Promise<void> {
    const status = this.querySelector('[role="status"]');
    try {
      await work;
      if (status) status.textContent = this.dataset['freed'] ?? '';
    } catch {
      if (status) status.textContent = this.dataset['refused'] ?? '';
    }
    await this.#show();
    // The button that was pressed is gone with its line.
    this.querySelector<HTMLElement>('h2')?.focus();
  }

  async #show(): Promise<void> {
    try {
      const [kept, pages] = [await keptRecords(), await pagesKept()];
      const asked = this.#part('asked');
      asked?.querySelector('ul')?.replaceChildren(...kept.map((record) => this.#line(record)));
      if (asked) asked.hidden = kept.length === 0;
      // The two pages about copies are no reading.
      const shown = pages.filter(({ page }) => !/\/(?:offline|kept)\/$/.test(page));
      const read = this.#part('read');
      read?.querySelector('ul')?.replaceChildren(...shown.map(({ page, title }) => this.#link(page, title)));
      if (read) read.hidden = shown.length === 0;
      const none = this.#part('none');
      if (none) none.hidden = kept.length + shown.length > 0;
      const all = this.#part('all');
      if (all) all.hidden = kept.length + shown.length === 0;
      await this.#weigh();
      this.dataset['state'] = 'shown';
    } catch {
      const refused = this.#part('refused');
      if (refused) refused.hidden = false;
      this.dataset['state'] = 'refused';
    }
  }

  /** What it takes on the device: the browser counts it unpacked, and roughly. */
  async #weigh(): Promise<void> {
    const room = this.#part('room');
    if (!room) return;
    const { usage = 0 } = await navigator.storage.estimate();
    room.textContent = (room.dataset['words'] ?? '').replace('{n}', (usage / 1024 / 1024).toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 }));
    room.hidden = usage === 0;
  }

  #link(page: string, title: string): HTMLLIElement {
    const item = document.createElement('li');
    const link = item.appendChild(document.createElement('a'));
    link.href = page;
    link.textContent = title;
    // Titles of the other language are in that language.
    const [, language = ''] = /\/(fr|en)\//.exec(page) ?? [];
    if (language !== document.documentElement.lang) link.lang = language;
    return item;
  }

  #line(record: KeptRecord): HTMLLIElement {
    const item = this.#link(record.page, record.title);
    const words = this.dataset;
    const date = new Date(record.date).toLocaleDateString(document.documentElement.lang === 'en' ? 'en-GB' : 'fr', { dateStyle: 'long' });
    const facts = item.appendChild(document.createElement('span'));
    facts.textContent = (words['line'] ?? '').replace('{n}', String(Math.ceil(record.bytes / 1024))).replace('{language}', words[record.language] ?? '').replace('{date}', date).replace('{build}', record.build);
    const older = record.build !== document.documentElement.dataset['build'];
    const note = record.whole ? (older ? words['older'] : undefined) : words['partly'];
    if (note) item.appendChild(document.createElement('span')).textContent = note;
    if (this.hasAttribute('data-frees')) {
      const button = item.appendChild(document.createElement('button'));
      button.type = 'button';
      button.textContent = words['free'] ?? '';
      button.setAttribute('aria-label', `${words['free'] ?? ''}${document.documentElement.lang === 'fr' ? '\u00a0' : ''}: ${record.title}`);
      button.addEventListener('click', () => { void this.#free(freePart(record)); });
    }
    return item;
  }
}

customElements.define('kept-list', KeptList);
