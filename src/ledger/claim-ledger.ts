/**
 * `<claim-ledger>`: filters over the list of claims, which is complete without
 * it. The address holds the state; an anchor wins over the filters.
 */
import { countOf, facets, open, passing, readFilters, writeFilters, type Entry, type Facet, type Filters } from './filters.ts';
import { fold } from './fold.ts';

/** Typing rests this long before the address is written and the number said, ms. */
const rest = 250;

const isFacet = (name: string): name is Facet => facets.some((facet) => facet === name);

/** Upgrades the list. */
export class ClaimLedger extends HTMLElement {
  readonly #items = new Map<string, HTMLElement>();
  #entries: Entry[] = [];
  #filters = open;
  #resting = 0;
  /** Address that the list shows; a jump to an anchor is told by two events. */
  #at = '';

  connectedCallback(): void {
    for (const item of this.querySelectorAll<HTMLElement>('[data-verdict]')) this.#items.set(item.id, item);
    this.#entries = [...this.#items.values()].map(entryOf);
    const form = this.querySelector('form');
    if (!form) return;
    for (const fieldset of form.querySelectorAll('fieldset')) fieldset.disabled = false;
    form.addEventListener('input', () => { this.#choose(this.#inForm()); });
    form.addEventListener('reset', () => { this.#choose(open); });
    form.addEventListener('submit', (event) => { event.preventDefault(); });
    addEventListener('popstate', () => { this.#arrive(); });
    addEventListener('hashchange', () => { this.#arrive(); });
    // A wide window has room for the filters beside the list.
    const wide = matchMedia('(min-width: 60rem)');
    const unfold = (): void => { for (const details of this.querySelectorAll('details')) details.open = wide.matches || facets.some((facet) => this.#filters.chosen[facet].size > 0); };
    this.#arrive();
    unfold();
    wide.addEventListener('change', unfold);
  }

  /** Takes the state of the address; shows the claim that it names, whatever the filters. */
  #arrive(): void {
    if (location.href === this.#at) return;
    const filters = readFilters(location.search, this.#entries);
    const named = this.#items.get(location.hash.slice(1));
    const hidden = named && !passing(this.#entries, filters).some(({ id }) => id === named.id);
    this.#show(hidden ? open : filters);
    this.#say(hidden ? named.id : undefined);
    this.#tellLanguages(location.search, location.hash);
    this.#at = location.href;
    if (!hidden) return;
    this.#keep();
    named.scrollIntoView();
    named.focus({ preventScroll: true });
  }

  #choose(filters: Filters): void {
    this.#show(filters);
    clearTimeout(this.#resting);
    this.#resting = window.setTimeout(() => {
      this.#keep();
      this.#say();
    }, rest);
  }

  #inForm(): Filters {
    const data = new FormData(this.querySelector('form') ?? undefined);
    const words = data.get('q');
    const chosen = { chapter: new Set<string>(), verdict: new Set<string>(), type: new Set<string>() };
    for (const [name, value] of data) if (isFacet(name) && typeof value === 'string') chosen[name].add(value);
    return { words: typeof words === 'string' ? words : '', chosen };
  }

  #show(filters: Filters): void {
    this.#filters = filters;
    const shown = new Set(passing(this.#entries, filters).map(({ id }) => id));
    for (const [id, item] of this.#items) item.hidden = !shown.has(id);
    for (const section of this.querySelectorAll<HTMLElement>('[data-section]')) section.hidden = section.querySelector('[data-verdict]:not([hidden])') === null;
    const field = this.querySelector<HTMLInputElement>('input[name="q"]');
    if (field && field.value.trim() !== filters.words.trim()) field.value = filters.words;
    for (const box of this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
      if (!isFacet(box.name)) continue;
      box.checked = filters.chosen[box.name].has(box.value);
      const count = countOf(this.#entries, filters, box.name, box.value);
      const label = box.closest('label');
      label?.classList.toggle('is-empty', count === 0);
      const place = label?.querySelector('[data-count]');
      if (place) place.textContent = String(count);
    }
  }

  /** Writes the address; an anchor that the filters hide would undo them at a reload. */
  #keep(): void {
    const search = writeFilters(this.#filters);
    const hash = this.#items.get(location.hash.slice(1))?.hidden ? '' : location.hash;
    this.#tellLanguages(search, hash);
    if (search === location.search && hash === location.hash) return;
    history.replaceState(history.state, '', `${location.pathname}${search}${hash}`);
    this.#at = location.href;
  }

  /** The other language opens in the same state. */
  #tellLanguages(search: string, hash: string): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keeps-step]')) [link.search, link.hash] = [search, hash];
  }

  /** How many claims are shown; before it, that the filters gave way to the one that was asked for. */
  #say(opened?: string): void {
    const status = this.querySelector<HTMLElement>('[role="status"]');
    if (!status) return;
    const { all = '', some = '', none = '', opened: gaveWay = '' } = status.dataset;
    const shown = [...this.#items.values()].filter((item) => !item.hidden).length;
    const words = shown === 0 ? none : shown === this.#items.size ? all : some.replace('{n}', String(shown));
    // The reader lands far below the top of the list: the words come along.
    status.classList.toggle('is-told', opened !== undefined);
    status.textContent = opened === undefined ? words : `${gaveWay.replace('{id}', opened)} ${words}`;
  }
}

function entryOf(item: HTMLElement): Entry {
  const { chapter = '', verdict = '', type = '' } = item.dataset;
  const words = [...item.querySelectorAll('[data-searched]')].map(({ textContent }) => textContent);
  return { id: item.id, text: fold(`${item.id} ${words.join(' ')}`), facets: { chapter, verdict, type } };
}

customElements.define('claim-ledger', ClaimLedger);
