/** Dates on a scale of years. */

/** A day as a decimal year: 2022.62 is 15 August 2022. A month stands in its middle, not on its first day. */
export function decimalYear(iso: string): number {
  const year = Number(iso.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  const day = Date.parse(iso.length === 7 ? `${iso}-15` : iso);
  return year + (day - start) / (Date.UTC(year + 1, 0, 1) - start);
}
