/**
 * `<sortable-table>`: headings become buttons that sort the rows up, down, and
 * back to the order of the text. A cell sorts by its `data-sort`, else by its words.
 */

/** States of a heading, in the order of the presses. */
const orders = ['none', 'ascending', 'descending'] as const;

/** Said of a cell without value; it comes last in either order. */
const nothing = '–';

/** Upgrades one table. */
export class SortableTable extends HTMLElement {
  /** In the language of the page; 9 comes before 10, also inside words. */
  readonly #collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  #rows: HTMLTableRowElement[] = [];

  connectedCallback(): void {
    const body = this.querySelector('tbody');
    if (!body) return;
    this.#rows = [...body.rows];
    for (const heading of this.querySelectorAll<HTMLTableCellElement>('thead th')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...heading.childNodes);
      button.addEventListener('click', () => { this.#sort(body, heading); });
      heading.append(button);
    }
    for (const hint of this.querySelectorAll<HTMLElement>('[data-hint]')) hint.hidden = false;
  }

  #sort(body: HTMLTableSectionElement, heading: HTMLTableCellElement): void {
    const order = orders[(orders.findIndex((one) => one === (heading.ariaSort ?? 'none')) + 1) % orders.length] ?? 'none';
    for (const other of this.querySelectorAll('thead th')) other.removeAttribute('aria-sort');
    if (order !== 'none') heading.setAttribute('aria-sort', order);
    const turn = order === 'descending' ? -1 : 1;
    const column = heading.cellIndex;
    const rows = order === 'none' ? this.#rows : this.#rows.slice().sort((a, b) => this.#compare(a.cells[column], b.cells[column], turn));
    body.append(...rows);
  }

  #compare(a: HTMLTableCellElement | undefined, b: HTMLTableCellElement | undefined, turn: number): number {
    const [one, other] = [key(a), key(b)];
    if (one === nothing || other === nothing) return Number(one === nothing) - Number(other === nothing);
    const [left, right] = [Number(one), Number(other)];
    return turn * (Number.isNaN(left) || Number.isNaN(right) ? this.#collator.compare(one, other) : left - right);
  }
}

function key(cell: HTMLTableCellElement | undefined): string {
  const words = cell?.dataset['sort'] ?? cell?.textContent.trim() ?? '';
  return words === '' ? nothing : words;
}

customElements.define('sortable-table', SortableTable);
