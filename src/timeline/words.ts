/** Words that the script of the timeline needs; `{n}`, `{total}` and `{places}` are places to fill. */
export interface Words {
  one: string;
  other: string;
  none: string;
  filters: string;
  filtersOn: string;
  several: string;
  spotOne: string;
  spotOther: string;
  withoutOne: string;
  withoutOther: string;
  withoutNone: string;
  beyond: string;
  show: string;
  /** Headings of the CSV. */
  columns: string[];
}

/** Fills the places of a text. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ''));
}
