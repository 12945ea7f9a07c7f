/** Keeps a part as the reader asked: whole, with progress; what was fetched before a cut is not fetched again. */
import { listAddress } from './addresses.ts';
import { buildsKept, copiesOf, meetBuild, noteKept, type KeptRecord } from './copies.ts';
import { Changed, keepFile } from './fetch-file.ts';
import { filesOf, type KeepList, type KeepPart } from './keep-list.ts';

/** Why it was not kept. */
export type KeepFault = 'stopped' | 'network' | 'changed' | 'full' | 'refused';

/** Sorts what fetch and caches throw. */
export function faultOf(reason: unknown): KeepFault {
  const name = reason instanceof Error || reason instanceof DOMException ? reason.name : '';
  if (name === 'AbortError') return 'stopped';
  if (reason instanceof Changed) return 'changed';
  if (name === 'QuotaExceededError') return 'full';
  // The cache of a browser that refuses storage throws these; a cut network is a TypeError.
  if (name === 'SecurityError' || name === 'InvalidStateError' || name === 'NotAllowedError' || name === 'UnknownError') return 'refused';
  return 'network';
}

/** Asks at once for this many files: more would only share the same slow line. */
const together = 3;

/** @param told gets the bytes kept so far. @throws see `faultOf`. */
export async function keep(list: KeepList, part: KeepPart, told: (bytes: number) => void, signal: AbortSignal): Promise<KeptRecord> {
  const record: KeptRecord = {
    id: part.id, language: list.language, title: part.title, page: part.page, build: list.build, bytes: part.bytes,
    files: filesOf(list, part).map(([address]) => address), whole: false, date: new Date().toISOString(),
  };
  const copies = await copiesOf(list.build);
  const others = await Promise.all((await buildsKept()).filter((build) => build !== list.build).map(copiesOf));
  await noteKept(record);
  await meetBuild(list.build);
  let done = 0;
  const queue = filesOf(list, part);
  const work = async (): Promise<void> => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      signal.throwIfAborted();
      await keepFile(file, copies, others, signal);
      done += file[1];
      told(done);
    }
  };
  try {
    await Promise.all(Array.from({ length: together }, work));
  } finally {
    // One that failed ends the others after their present file.
    queue.length = 0;
  }
  await copies.put(listAddress(list.language), Response.json(list));
  const whole: KeptRecord = { ...record, whole: true, date: new Date().toISOString() };
  await noteKept(whole);
  // The browser may then not clear it by itself when the disk is short; it may also say no, and the copy stays a copy.
  await navigator.storage.persist();
  return whole;
}
