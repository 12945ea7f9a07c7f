/** Which copies go when a new build comes: over a store in memory. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { buildsKept, copiesOf, dropOldBuilds, meetBuild, noteClient, noteKept } from '../../../src/offline/copies.ts';

class MemoryCache {
  readonly #held = new Map<string, string>();
  readonly #key = (request: string | { url: string }): string => new URL(typeof request === 'string' ? request : request.url, 'http://site').href;
  async put(request: string, response: Response): Promise<void> { this.#held.set(this.#key(request), await response.text()); }
  match(request: string | { url: string }): Promise<Response | undefined> {
    const found = this.#held.get(this.#key(request));
    return Promise.resolve(found === undefined ? undefined : new Response(found));
  }
  delete(request: string): Promise<boolean> { return Promise.resolve(this.#held.delete(this.#key(request))); }
  keys(): Promise<{ url: string }[]> { return Promise.resolve([...this.#held.keys()].map((url) => ({ url }))); }
}

beforeEach(() => {
  const held = new Map<string, MemoryCache>();
  vi.stubGlobal('caches', {
    open: (name: string) => {
      const found = held.get(name) ?? new MemoryCache();
      held.set(name, found);
      return Promise.resolve(found);
    },
    has: (name: string) => Promise.resolve(held.has(name)),
    delete: (name: string) => Promise.resolve(held.delete(name)),
    keys: () => Promise.resolve([...held.keys(), 'of-somebody-else']),
  });
});

/** Builds met one after the other, oldest first. */
async function meet(...builds: string[]): Promise<void> {
  for (const [at, build] of builds.entries()) {
    vi.setSystemTime(1000 + at);
    await (await copiesOf(build)).put('/fr/', new Response(build));
    await meetBuild(build);
  }
}

const kept = (build: string): Parameters<typeof noteKept>[0] => ({ id: 'since', language: 'fr', title: 'Depuis', page: '/fr/depuis/', build, bytes: 1, files: [], whole: true, date: '2026-11-22T10:00:00Z' });

describe('copies of builds', () => {
  test('the last two stay, older ones go', async () => {
    await meet('a', 'b', 'c', 'd');
    await dropOldBuilds([]);
    expect(await buildsKept()).toEqual(['d', 'c']);
  });

  test('one that an open page is of stays, until that page is closed', async () => {
    await meet('a', 'b', 'c');
    await noteClient('tab', 'a');
    await dropOldBuilds(['tab']);
    expect(await buildsKept()).toEqual(['c', 'b', 'a']);
    await dropOldBuilds([]);
    expect(await buildsKept()).toEqual(['c', 'b']);
  });

  test('nothing goes while a page is open whose build is not known', async () => {
    await meet('a', 'b', 'c');
    await dropOldBuilds(['stranger']);
    expect(await buildsKept()).toEqual(['c', 'b', 'a']);
  });

  test('one that holds what a reader asked to keep stays', async () => {
    await meet('a', 'b', 'c');
    await noteKept(kept('a'));
    await dropOldBuilds([]);
    expect(await buildsKept()).toEqual(['c', 'b', 'a']);
  });
});
