/** `/{l}/keep.json`: what can be kept of a language, and what it weighs. Written at build, read in the browser. */
import type { Locale } from '../i18n/locale.ts';

/** What a file is for: `shown` while scrolling, `asked` for by a tap, or a bundle of `stills`. */
export type FileKind = 'shown' | 'asked' | 'stills';

/** One file: address with base, bytes as sent in brotli, first eight digits of its SHA-256, what it is for. */
export type KeepFile = readonly [address: string, bytes: number, hash: string, kind: FileKind];

/** The whole story, or one chapter. */
export interface KeepPart {
  /** Id of the chapter, or `story`. */
  id: string;
  /** As it stands in the lists of what is kept. */
  title: string;
  /** Address of its page, with base. */
  page: string;
  /** Sum of its files, bytes. */
  bytes: number;
  /** Places of its files in the list. */
  files: readonly number[];
}

/** All that can be kept of one language. */
export interface KeepList {
  /** The build that it belongs to. */
  build: string;
  language: Locale;
  files: readonly KeepFile[];
  parts: readonly KeepPart[];
}

/** Id of the part that holds everything. */
export const wholeStory = 'story';

/** Files of a part. */
export function filesOf(list: KeepList, part: KeepPart): KeepFile[] {
  return part.files.map((at) => list.files[at]).filter((file) => file !== undefined);
}

/** Many stills in one file: they share their style and their ground. */
export interface StillBundle {
  /** Pieces that more than one has. */
  shared: readonly string[];
  /** By address: pieces of its own, and places of shared ones. */
  files: Readonly<Record<string, readonly (string | number)[]>>;
}

/** The files of a bundle, by address. */
export function unbundle({ shared, files }: StillBundle): [address: string, text: string][] {
  return Object.entries(files).map(([address, pieces]) => [address, pieces.map((piece) => (typeof piece === 'number' ? (shared[piece] ?? '') : piece)).join('')]);
}
