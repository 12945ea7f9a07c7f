/**
 * The list of events made to answer: time, kind, confidence and place select;
 * list, strip and map show the same selection. The list in the page is the
 * only model. What is selected is in the address, so reload and Back restore
 * it; the hash names one event, which is shown whatever the filters say.
 *
 * A move of the brush sets attributes in one animation frame and reads no
 * layout; the address, the counts and the announcement follow at rest.
 */
import { followBrush, type Range } from './brush.ts';
import { edgesOf, type Edges } from './columns.ts';
import { csvOf } from './csv.ts';
import { keep, type Facet, type Facets, type Kept } from './filter.ts';
import { radiusOf } from './radius.ts';
import { rowOf } from './row.ts';
import { everything, readSelection, writeSelection, type Known, type Selection } from './selection.ts';
import { filled, type Words } from './words.ts';

/** A disc of the map with the numbers of its events. */
interface Disc {
  link: SVGElement;
  events: number[];
  places: string;
  most: number;
  /** Places as its first label names them. */
  names: string;
}

/** How long after the last move the page is at rest, ms. */
const restAfter = 350;

/** `<event-timeline>`: see above. */
export class EventTimeline extends HTMLElement {
  private words!: Words;
  private entries: HTMLElement[] = [];
  private facets: Facets[] = [];
  private blocks: (Element | null)[] = [];
  private discs: Disc[] = [];
  private years: { section: HTMLElement; events: number[] }[] = [];
  private known!: Known;
  private edges: Edges[] = [];
  private selection!: Selection;
  /** Number of the event that the address names. */
  private chosen = -1;
  private kept!: Kept;
  private queued = 0;
  private resting = 0;

  /** Takes the list over. */
  connectedCallback(): void {
    this.words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    this.read();
    this.bind();
    this.fromAddress(true);
    this.dataset['state'] = 'live';
  }

  private all<Found extends Element>(selector: string): Found[] {
    return [...this.querySelectorAll<Found>(selector)];
  }

  // The caller names what its own page has there, as with `querySelector`.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
  private one<Found extends Element>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (!found) throw new Error(`event-timeline: expected ${selector}, found none`);
    return found;
  }

  /** Reads the list, the strip and the map once. */
  private read(): void {
    const values = (selector: string): string[] => this.all<HTMLOptionElement | HTMLInputElement>(selector).map(({ value }) => value).filter(Boolean);
    const columns = values('select[name="from"] option');
    this.known = { columns, kinds: values('input[name="kind"]'), confidences: values('input[name="confidence"]'), places: values('select[name="place"] option') };
    this.edges = edgesOf(columns);
    this.entries = this.all<HTMLElement>('.event');
    this.facets = this.entries.map(({ dataset }) => ({ column: columns.indexOf(dataset['column'] ?? ''), kind: dataset['kind'] ?? '', confidence: dataset['confidence'] ?? '', place: dataset['place'] ?? '' }));
    const numbers = new Map(this.entries.map(({ id }, index) => [id, index]));
    const blocks = new Map(this.all('.block').map((block) => [block.getAttribute('data-key'), block]));
    this.blocks = this.entries.map(({ id }) => blocks.get(id) ?? null);
    this.discs = this.all<SVGElement>('.spot').map((link) => ({
      link,
      events: (link.dataset['events'] ?? '').split(' ').flatMap((id) => numbers.get(id) ?? []),
      places: link.dataset['places'] ?? '',
      most: Number(link.closest('svg')?.dataset['most']),
      names: this.namesOf(link.dataset['places'] ?? ''),
    }));
    this.years = this.all<HTMLElement>('[data-year]').map((section) => ({ section, events: [...section.querySelectorAll('.event')].flatMap(({ id }) => numbers.get(id) ?? []) }));
  }

  private namesOf(places: string): string {
    return places.split(',').map((id) => this.querySelector<HTMLElement>(`option[value="${CSS.escape(id)}"]`)?.dataset['name'] ?? id).join(', ');
  }

  private bind(): void {
    followBrush({
      field: this.one('[data-field]'),
      handles: { from: this.one('[data-handle="from"]'), to: this.one('[data-handle="to"]') },
      edges: this.edges,
      now: () => this.range(),
      choose: ({ from, to }, done) => {
        this.change({ from: this.known.columns[from] ?? '', to: this.known.columns[to] ?? '' }, done);
      },
    });
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement || target instanceof HTMLInputElement) this.changed(target);
    });
    for (const button of this.all<HTMLElement>('[data-reset]')) {
      button.addEventListener('click', () => {
        // A button that goes takes the focus with it.
        if (!button.classList.contains('live')) this.one<HTMLElement>('[data-handle="from"]').focus();
        this.change(everything(this.known), true);
      });
    }
    this.one('[data-csv]').addEventListener('click', () => { this.download(); });
    for (const disc of this.discs) {
      disc.link.setAttribute('role', 'button');
      disc.link.addEventListener('click', (event) => {
        event.preventDefault();
        const own = this.selection.places.toSorted().join() === disc.places.split(',').toSorted().join();
        this.change({ places: own ? [] : disc.places.split(',') }, true);
      });
      disc.link.addEventListener('keydown', (event) => {
        if (event.key !== ' ') return;
        event.preventDefault();
        disc.link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      });
    }
    addEventListener('hashchange', () => { this.fromAddress(true); });
    addEventListener('popstate', () => { this.fromAddress(false); });
    // The browser may put back what the controls held on an earlier visit.
    addEventListener('pageshow', () => { this.settle(false); });
    // A link of the list takes the address along: it must say what is shown.
    this.addEventListener('click', ({ target }) => {
      if (this.resting !== 0 && target instanceof Element && target.closest('a[href]')) this.settle(true);
    }, { capture: true });
  }

  /** A control has another value. */
  private changed(control: HTMLSelectElement | HTMLInputElement): void {
    const { from, to } = this.range();
    const at = this.known.columns.indexOf(control.value);
    const ticked = (name: string): string[] => this.all<HTMLInputElement>(`input[name="${name}"]:checked`).map(({ value }) => value);
    if (control.name === 'from') this.change({ from: control.value, ...(at > to && { to: control.value }) }, true);
    if (control.name === 'to') this.change({ to: control.value, ...(at < from && { from: control.value }) }, true);
    if (control.name === 'kind') this.change({ kinds: ticked('kind') }, true);
    if (control.name === 'confidence') this.change({ confidences: ticked('confidence') }, true);
    if (control.name === 'place') this.change({ places: control.value ? control.value.split(',') : [] }, true);
  }

  private range(): Range {
    return { from: this.known.columns.indexOf(this.selection.from), to: this.known.columns.indexOf(this.selection.to) };
  }

  /** Takes selection and event from the address. */
  private fromAddress(jump: boolean): void {
    this.stopResting();
    this.selection = readSelection(location.search, this.known);
    this.chosen = this.entries.findIndex(({ id }) => id === location.hash.slice(1));
    this.show();
    this.settle(false);
    // The browser went to its anchor before the list had this form.
    if (jump) this.entries[this.chosen]?.scrollIntoView();
  }

  /** The reader selects: seen in the next frame, told at rest. */
  private change(part: Partial<Selection>, done: boolean): void {
    this.selection = { ...this.selection, ...part };
    this.queue();
    this.stopResting();
    if (done) this.resting = window.setTimeout(() => { this.settle(true); }, restAfter);
  }

  private stopResting(): void {
    clearTimeout(this.resting);
    this.resting = 0;
  }

  private queue(): void {
    this.queued ||= requestAnimationFrame(() => {
      this.queued = 0;
      this.show();
    });
  }

  /** Sets what is seen: attributes only. */
  private show(): void {
    const { from, to } = this.range();
    this.kept = keep(this.facets, this.selection, from, to);
    const { shown, count } = this.kept;
    this.entries.forEach((entry, index) => {
      const beyond = index === this.chosen && shown[index] === false;
      entry.hidden = !(shown[index] ?? false) && !beyond;
      entry.classList.toggle('is-chosen', index === this.chosen);
      if (beyond) entry.dataset['beyond'] = this.words.beyond;
      else delete entry.dataset['beyond'];
      this.blocks[index]?.classList.toggle('is-out', !shown[index]);
      this.blocks[index]?.classList.toggle('is-chosen', index === this.chosen);
    });
    for (const { section, events } of this.years) section.hidden = events.every((index) => this.entries[index]?.hidden);
    for (const disc of this.discs) this.showDisc(disc);
    this.placeHandles(from, to);
    this.one('[data-count]').textContent = this.countWords(count);
    this.one<HTMLElement>('[data-none]').hidden = count > 0;
    this.one<HTMLButtonElement>('.live[data-reset]').disabled = writeSelection(this.selection, this.known) === '';
  }

  private showDisc({ link, events, most, names, places }: Disc): void {
    const own = events.filter((index) => this.kept.shown[index]);
    link.querySelector('.spot__disc')?.setAttribute('r', radiusOf(own.length, most).toFixed(1));
    const number = link.querySelector('.spot__count');
    if (number) number.textContent = own.length > 1 ? String(own.length) : '';
    link.classList.toggle('is-out', own.length === 0);
    link.classList.toggle('spot--low', own.length > 0 && own.every((index) => this.facets[index]?.confidence === 'low'));
    link.classList.toggle('is-chosen', events.includes(this.chosen));
    link.setAttribute('aria-label', filled(own.length === 1 ? this.words.spotOne : this.words.spotOther, { places: names, n: own.length }));
    link.setAttribute('aria-pressed', String(this.selection.places.length > 0 && places.split(',').every((place) => this.selection.places.includes(place))));
  }

  private placeHandles(from: number, to: number): void {
    const [start, end] = [this.edges[from]?.start ?? 0, this.edges[to]?.end ?? 1];
    const share = (value: number): string => `${(value * 100).toFixed(2)}%`;
    const names = this.one<HTMLSelectElement>('select[name="from"]').options;
    const ends = [['from', from, start], ['to', to, end]] as const;
    for (const [name, at, edge] of ends) {
      const handle = this.one<HTMLElement>(`[data-handle="${name}"]`);
      handle.style.insetInlineStart = share(edge);
      handle.setAttribute('aria-valuenow', String(at));
      handle.setAttribute('aria-valuetext', names[at]?.text ?? '');
      handle.setAttribute(name === 'from' ? 'aria-valuemax' : 'aria-valuemin', String(name === 'from' ? to : from));
    }
    const band = this.one<HTMLElement>('[data-band]');
    band.style.insetInlineStart = share(start);
    band.style.inlineSize = share(end - start);
  }

  private countWords(n: number): string {
    return n === 0 ? this.words.none : filled(n === 1 ? this.words.one : this.words.other, { n, total: this.entries.length });
  }

  /** At rest: controls, counts by choice, address, announcement. */
  private settle(told: boolean): void {
    this.stopResting();
    // A frame may still be due.
    this.show();
    const { selection, kept } = this;
    this.one<HTMLSelectElement>('select[name="from"]').value = selection.from;
    this.one<HTMLSelectElement>('select[name="to"]').value = selection.to;
    this.showChoices();
    const unmapped = this.entries.filter((entry, index) => kept.shown[index] && !entry.dataset['at']).length;
    const { withoutNone, withoutOne, withoutOther } = this.words;
    this.one('[data-without]').textContent = kept.count === 0 ? '' : filled(unmapped === 0 ? withoutNone : unmapped === 1 ? withoutOne : withoutOther, { n: unmapped });
    const inUse = [selection.kinds, selection.confidences, selection.places].filter(({ length }) => length > 0).length;
    this.one('[data-filters]').textContent = inUse === 0 ? this.words.filters : filled(this.words.filtersOn, { n: inUse });
    this.offerMap();
    if (!told) return;
    // An event that the reader's own choice hides is let go.
    if (this.chosen >= 0 && kept.shown[this.chosen] === false) {
      this.chosen = -1;
      this.show();
    }
    const query = writeSelection(selection, this.known);
    const hash = this.chosen >= 0 ? location.hash : '';
    history.replaceState(history.state, '', location.pathname + query + hash);
    this.one('[data-status]').textContent = this.countWords(kept.count);
    this.carryOver(query, hash);
  }

  /** The other language opens at the same selection. */
  private carryOver(query: string, hash: string): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keeps-step]')) {
      link.search = query;
      link.hash = hash;
    }
  }

  /** The filters with what each choice would leave. */
  private showChoices(): void {
    const { counts } = this.kept;
    for (const box of this.all<HTMLInputElement>('.filters input')) {
      const chosen = box.name === 'kind' ? this.selection.kinds : this.selection.confidences;
      box.checked = chosen.includes(box.value);
      const number = box.closest('label')?.querySelector('[data-n]');
      if (number) number.textContent = `(${counts[box.name as Facet].get(box.value) ?? 0})`;
    }
    const select = this.one<HTMLSelectElement>('select[name="place"]');
    for (const option of select.querySelectorAll<HTMLOptionElement>('option[data-name]')) option.text = `${option.dataset['name'] ?? ''} (${counts.place.get(option.value) ?? 0})`;
    select.querySelector('[data-several]')?.remove();
    const { places } = this.selection;
    if (places.length > 1) {
      const several = new Option(filled(this.words.several, { n: places.length }), places.join());
      several.dataset['several'] = '';
      select.options[0]?.after(several);
    }
    select.value = places.join();
  }

  /** The chosen event leads back to the map and the strip. */
  private offerMap(): void {
    this.querySelector('.event__show')?.remove();
    const entry = this.entries[this.chosen];
    if (!entry) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'event__show';
    button.textContent = this.words.show;
    button.addEventListener('click', () => {
      const top = this.one<HTMLElement>('[data-time]');
      top.scrollIntoView();
      const disc = this.discs.find(({ link, events }) => events.includes(this.chosen) && link.getClientRects().length > 0);
      (disc?.link ?? this.one<HTMLElement>('#spots')).focus({ preventScroll: true });
    });
    entry.append(button);
  }

  /** What the selection holds, as a file. */
  private download(): void {
    const rows = this.entries.filter((_, index) => this.kept.shown[index]).map(rowOf);
    const file = URL.createObjectURL(new Blob([csvOf([this.words.columns, ...rows])], { type: 'text/csv;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = file;
    link.download = 'timeline.csv';
    link.click();
    // Some browsers read it only after the click.
    setTimeout(() => { URL.revokeObjectURL(file); }, 10_000);
  }
}
