/**
 * The switch between the scroll story and simple reading. The first choice is
 * made before paint by `reading-mode.inline.js`; this keeps the reader's own.
 */

/** Is the page in simple reading? */
export function isSimple(): boolean {
  return document.documentElement.dataset['reading'] === 'simple';
}

/** Binds the switch; `changed` is called after the layout has another form. */
export function followReadingMode(changed: () => void): void {
  const box = document.querySelector<HTMLInputElement>('#simple-reading');
  if (!box) return;
  const setBox = (): void => {
    box.checked = isSimple();
  };
  setBox();
  // The browser may restore the box of an earlier visit.
  addEventListener('pageshow', setBox);
  box.addEventListener('change', () => {
    const mode = box.checked ? 'simple' : 'scroll';
    document.documentElement.dataset['reading'] = mode;
    try {
      localStorage.setItem('reading', mode);
    } catch {
      // Storage refused: the choice lasts as long as the page.
    }
    changed();
  });
}
