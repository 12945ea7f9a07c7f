/** A combobox over the places of the evidence. */
import { find, fold } from './find.ts';
import type { Place } from './guide.ts';
import { element } from './element.ts';

/** Words and deeds of the search. */
export interface Search {
  label: string;
  places: readonly Place[];
  /** What the list says of a place beside its name. */
  beside(place: Place): string;
  choose(place: Place): void;
  /** How many answer; said, not shown, while the list is open. */
  count(found: number): void;
}

let made = 0;

/** Makes the field and its list. */
export function makeSearch({ label, places, beside, choose, count }: Search): HTMLElement {
  made += 1;
  const id = `explore-list-${made}`;
  const list = element('ul', { id, class: 'explore__list', role: 'listbox', 'aria-label': label });
  const input = element('input', {
    class: 'explore__field', type: 'search', role: 'combobox', placeholder: label, autocomplete: 'off', spellcheck: 'false',
    'aria-label': label, 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': id, enterkeyhint: 'search',
  });
  list.hidden = true;
  let shown: Place[] = [];
  let active = -1;

  function open(): void {
    shown = find(places, input.value);
    list.replaceChildren(...shown.map((place, index) => {
      const option = element('li', { id: `${id}-${index}`, role: 'option', class: 'explore__option', 'aria-selected': 'false' });
      option.append(place.name, element('small', {}, beside(place)));
      return option;
    }));
    list.hidden = shown.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    point(input.value === '' ? -1 : 0);
    if (input.value !== '') count(shown.length);
  }
  function close(): void {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    point(-1);
  }
  function point(index: number): void {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = index;
    const option = list.children[index];
    option?.setAttribute('aria-selected', 'true');
    // Not `scrollIntoView`: that would scroll the page too.
    if (option instanceof HTMLElement) list.scrollTop = Math.max(Math.min(list.scrollTop, option.offsetTop), option.offsetTop + option.offsetHeight - list.clientHeight);
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  }
  function take(place: Place | undefined): void {
    if (!place) return;
    input.value = place.name;
    close();
    choose(place);
  }

  input.addEventListener('input', open);
  input.addEventListener('click', open);
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      if (list.hidden) open();
      else point((active + step + shown.length) % shown.length);
      event.preventDefault();
    } else if (event.key === 'Enter') {
      const typed = fold(input.value);
      take(list.hidden ? find(places, input.value).find(({ name }) => fold(name) === typed) : shown[active]);
      event.preventDefault();
    } else if (event.key === 'Escape' && !list.hidden) {
      // The list first; the next Escape leaves the map.
      close();
      event.stopPropagation();
      event.preventDefault();
    }
  });
  // The field keeps the focus, so that the list is still there to be clicked.
  list.addEventListener('pointerdown', (event) => { event.preventDefault(); });
  list.addEventListener('click', (event) => {
    const option = event.target instanceof Element ? event.target.closest('li') : null;
    if (option) take(shown[[...list.children].indexOf(option)]);
  });
  const field = element('div', { class: 'explore__search' });
  field.append(input, list);
  return field;
}
