/**
 * A path of the site as `_headers` files write it: `:name` stands for one
 * segment, a `*` at the end for all that follows.
 */

/** The same as a regular expression over a whole path. @param base folder that the site is served from, without a slash at the end. */
export function expressionOf(pattern: string, base = ''): string {
  const path = pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:[a-z]+/g, '[^/]+')
    .replace(/\*$/, '.*');
  return `^${base}${path}$`;
}

/** Does the path belong to the pattern? */
export function matches(pattern: string, path: string, base = ''): boolean {
  return new RegExp(expressionOf(pattern, base)).test(path);
}
