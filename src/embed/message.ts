/**
 * The words that an embed and its host page exchange. Plain strings: a string
 * has no getters, no prototype and one reading. Documented for editors in
 * `content/pages/embed.{fr,en}.mdx`; hosts copy these forms, so they never change.
 */

/** Embed to host: `road-to-bamako height 612`. */
export function heightMessage(height: number): string {
  return `road-to-bamako height ${height}`;
}

/** Host to embed: send your height again. */
export const ask = 'road-to-bamako ask';

const heightForm = /^road-to-bamako height (\d{1,5})$/;

/** The height in a message, 100 to 4000 px; `undefined` for all else. */
export function heightIn(data: unknown): number | undefined {
  const found = typeof data === 'string' ? heightForm.exec(data) : null;
  return found ? Math.min(4000, Math.max(100, Number(found[1]))) : undefined;
}

const viewForm = /^road-to-bamako view ([\w-]{1,60})$/;

/** The view that a host asks for: `road-to-bamako view by-month`. */
export function viewIn(data: unknown): string | undefined {
  return typeof data === 'string' ? viewForm.exec(data)?.[1] : undefined;
}
