/**
 * The search page: the query stands in the address, results by kind below.
 * Nothing of the index is fetched before the field is used or the address
 * brings a query.
 */
import { queryWords } from './fold.ts';
import { pieces, snippet, telling } from './highlight.ts';
import { forgetPagefind, loadPagefind, type Hit } from './pagefind.ts';

/** Results shown of a kind at first, and how many more at each press. */
const batch = 5;

/** Pause in typing after which the search runs, ms. */
const pause = 250;

class SiteSearch extends HTMLElement {
  #turn = 0;
  #timer = 0;

  connectedCallback(): void {
    const field = this.#field();
    const form = this.querySelector('form');
    if (!field || !form) return;
    field.addEventListener('focus', () => { this.#warm(); }, { once: true });
    field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => { this.#ask(field.value); }, pause);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      this.#ask(field.value);
    });
    addEventListener('popstate', () => { this.#follow(); });
    this.#follow();
  }

  #field(): HTMLInputElement | null {
    return this.querySelector('input[type="search"]');
  }

  /** Fetches ahead; if that fails, the search tries again and says so. */
  #warm(): void {
    loadPagefind(this.dataset['pagefind'] ?? '').catch(forgetPagefind);
  }

  /** Searches for what the address says. */
  #follow(): void {
    const query = new URL(location.href).searchParams.get('q') ?? '';
    const field = this.#field();
    if (field) field.value = query;
    void this.#run(query);
  }

  #ask(query: string): void {
    const address = new URL(location.href);
    if (query.trim() === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query.trim());
    if (address.href === location.href) return;
    // Typing is one visit: Back leaves the page, and a result brings back to its query.
    history.replaceState(history.state, '', address);
    void this.#run(query);
  }

  async #run(query: string): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const words = queryWords(query);
    if (words.length === 0) {
      this.#clear();
      this.#say('');
      return;
    }
    const shown = telling(words);
    this.#say(this.dataset['searching'] ?? '');
    try {
      const pagefind = await loadPagefind(this.dataset['pagefind'] ?? '');
      const groups = [...this.querySelectorAll<HTMLElement>('[data-kind]')];
      const found = await Promise.all(
        groups.map(async (group) => {
          const { results } = await pagefind.search(words.join(' '), { filters: { kind: group.dataset['kind'] ?? '' } });
          return { group, hits: results, first: await itemsOf(results.slice(0, batch), shown) };
        }),
      );
      // A later query may have been faster.
      if (turn !== this.#turn) return;
      this.#clear();
      for (const { group, hits, first } of found) show(group, hits, first, shown);
      const total = found.reduce((sum, { hits }) => sum + hits.length, 0);
      const message = this.dataset[total === 0 ? 'none' : total === 1 ? 'one' : 'many'] ?? '';
      this.#say(message.replace('{n}', String(total)).replace('{q}', query.trim()));
    } catch {
      forgetPagefind();
      if (turn !== this.#turn) return;
      this.#clear();
      this.#say(this.dataset['failed'] ?? '');
    }
  }

  #clear(): void {
    for (const group of this.querySelectorAll<HTMLElement>('[data-kind]')) {
      group.hidden = true;
      group.querySelector('ol')?.replaceChildren();
    }
  }

  #say(message: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = message;
  }
}

/** Text with the found words marked. */
function marked(text: string, words: readonly string[]): Node[] {
  return pieces(text, words).map((piece) => {
    if (!piece.found) return document.createTextNode(piece.text);
    const mark = document.createElement('mark');
    mark.textContent = piece.text;
    return mark;
  });
}

async function itemsOf(hits: readonly Hit[], words: readonly string[]): Promise<HTMLLIElement[]> {
  const all = await Promise.all(hits.map((hit) => hit.data()));
  return all.map(({ url, meta }) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = url;
    link.append(...marked(meta.title, words));
    item.append(link);
    if (meta.label) {
      const label = document.createElement('small');
      label.append(...marked(meta.label, words));
      item.append(label);
    }
    const text = document.createElement('p');
    text.append(...marked(snippet(meta.text, words), words));
    item.append(text);
    return item;
  });
}

function show(group: HTMLElement, hits: readonly Hit[], first: readonly HTMLLIElement[], words: readonly string[]): void {
  const list = group.querySelector('ol');
  const more = group.querySelector('button');
  const count = group.querySelector('[data-count]');
  if (!list || !more || !count) return;
  group.hidden = hits.length === 0;
  count.textContent = String(hits.length);
  list.append(...first);
  more.hidden = hits.length <= batch;
  more.onclick = () => {
    more.disabled = true;
    itemsOf(hits.slice(list.children.length, list.children.length + 2 * batch), words)
      .then((items) => {
        list.append(...items);
        more.hidden = list.children.length >= hits.length;
        items[0]?.querySelector('a')?.focus();
      })
      // Nothing came: the button stays for another try.
      .catch(() => undefined)
      .finally(() => {
        more.disabled = false;
      });
  };
}

customElements.define('site-search', SiteSearch);
