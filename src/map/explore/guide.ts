/** What exploring needs besides code: its words and the places of the evidence, as `/{l}/explore.json`. */
import type { UiKey } from '../../i18n/ui.ts';
import type { LonLat } from '../projection.ts';

/** Keys of the words, without `explore.`. */
export const guideWords = ['open', 'label', 'close', 'in', 'out', 'reset', 'search', 'found', 'none', 'at', 'width', 'touch', 'wheel', 'tilt'] as const satisfies readonly (UiKey extends infer Key ? (Key extends `explore.${infer Name}` ? Name : never) : never)[];

/** A key of the words of exploring. */
export type GuideWord = (typeof guideWords)[number];

/** A place of the evidence. */
export interface Place {
  id: string;
  name: string;
  /** Its name in the other language, where that is another. */
  also?: string;
  at: LonLat;
  /** From Bamako in a straight line. */
  km: number;
}

/** The file. */
export interface Guide {
  locale: string;
  words: Record<GuideWord, string>;
  places: Place[];
}

/** Fills `{name}` places of the words; numbers as the language writes them. */
export function sayer({ words, locale }: Guide): (key: GuideWord, values?: Record<string, string | number>) => string {
  return (key, values = {}) => words[key].replace(/\{(\w+)\}/g, (_, name: string) => (values[name] ?? '').toLocaleString(locale));
}
