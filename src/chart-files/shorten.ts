/** A sentence cut at a word, where a place holds only so many letters. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, text.lastIndexOf(' ', most - 1)).replace(/[\s,;:]+$/u, '')}…`;
}
