/** A property of a value of which nothing is known yet; `undefined` where there is none. */
export function property(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;
}
