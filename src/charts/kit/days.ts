/** Days as ISO text, counted in UTC so that no time zone moves one. */
const length = 86_400_000;

const time = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((time(to) - time(from)) / length);
}

/** The day so many days later. */
export function dayAfter(iso: string, days: number): string {
  return new Date(time(iso) + days * length).toISOString().slice(0, 10);
}
