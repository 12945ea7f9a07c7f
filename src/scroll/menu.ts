/** The menu is a `<details>`: it opens without script; this closes it as a menu closes. */

/** Escape closes it and gives the focus back; so do a tap beside it, a link in it, and the focus that goes on: it would lie under the menu. */
export function followMenu(): void {
  const menu = document.querySelector<HTMLDetailsElement>('.menu');
  if (!menu) return;
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
  });
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Node ? event.target : null;
    const inside = menu.contains(target);
    if (!inside || (target instanceof Element && target.closest('a'))) menu.open = false;
  });
}
