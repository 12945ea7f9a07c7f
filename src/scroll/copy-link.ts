/** `<copy-link>`: a field that holds an address, and a button that copies it. */

/** Upgrades the field: it holds the whole address, on whatever host the reader is. */
export class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input');
    if (!field) return;
    const { pathname, hash } = new URL(field.value);
    const address = new URL(pathname + hash, location.href);
    field.value = address.href;
    field.addEventListener('focus', () => { field.select(); });
    this.querySelector('button')?.addEventListener('click', () => {
      // On the page of a visual the view being read is part of the address.
      if (address.hash === '' && address.pathname === location.pathname && location.hash.startsWith('#view-')) field.value = address.href + location.hash;
      void this.#copy(field);
    });
  }

  async #copy(field: HTMLInputElement): Promise<void> {
    const status = this.querySelector('[role="status"]');
    if (!status) return;
    try {
      await navigator.clipboard.writeText(field.value);
      status.textContent = this.dataset['copied'] ?? '';
    } catch {
      // Refused, or not a secure page: the reader's own keys do it.
      field.focus();
      field.select();
      status.textContent = this.dataset['notCopied'] ?? '';
    }
  }
}

customElements.define('copy-link', CopyLink);
