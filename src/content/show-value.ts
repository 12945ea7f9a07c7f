const longest = 60;

/**
 * A found value as a few words for a message.
 *
 * @example showValue(undefined) // 'nothing'
 * @example showValue('2025-02-30') // '"2025-02-30"'
 */
export function showValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (value === '') return 'an empty text';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') return 'a group of keys';
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return `the word ${value}`;
  const shown = typeof value === 'string' ? value : typeof value;
  if (!/\S/u.test(shown)) return 'only spaces';
  return JSON.stringify(shown.length > longest ? `${shown.slice(0, longest)}…` : shown);
}
