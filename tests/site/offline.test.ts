/** Reading without a network, in a real browser that is closed and started again. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BrowserContext } from 'playwright-core';
import { folderFor, nextBuild, notLive, openHost, openProfile, pressKeep, read, remove, scrollToEnd, type Host } from './offline-site.ts';
import { bundle } from '../../src/embed/bundle.ts';
import { dist } from '../../scripts/serve-dist.ts';

let host: Host;
let profile: string;
let context: BrowserContext;

beforeAll(async () => { host = await openHost(); });
afterAll(async () => { await host.close(); });
beforeEach(async () => {
  host.mend();
  host.slow(0);
  host.asked.length = 0;
  profile = await folderFor('profile');
  context = await openProfile(profile);
});
afterEach(async () => {
  await context.close();
  await remove(profile);
});

/** The browser ends and is started again. */
async function restart(options?: Parameters<typeof openProfile>[1]): Promise<void> {
  await context.close();
  context = await openProfile(profile, options);
}

describe('what is kept', () => {
  test('the whole story scrolls end to end after a restart without a network, every figure live', async () => {
    const page = await read(context, `${host.origin}/fr/`);
    await pressKeep(page, 'kept');
    host.cut();
    await restart();
    const again = await context.newPage();
    await again.goto(`${host.origin}/fr/`);
    await scrollToEnd(again);
    expect(await again.locator('chart-figure').count()).toBe(20);
    expect(await notLive(again)).toEqual([]);

    // A mark opens; a chapter that is not kept alone is found in the story; what is not kept says so.
    const mark = again.locator('a[data-note]').last();
    await mark.click();
    await again.locator('#note').waitFor({ state: 'visible' });
    await again.goto(`${host.origin}/fr/le-mirage/`);
    expect(new URL(again.url()).pathname + new URL(again.url()).hash).toBe('/fr/#the-mirage');
    const faults: string[] = [];
    again.on('console', (message) => { if (message.text().includes('Security Policy')) faults.push(message.text()); });
    await again.goto(`${host.origin}/fr/about/`);
    expect(await again.innerText('h1')).toBe('Pas de réseau');
    await again.locator('.kept li', { hasText: 'Tout le récit' }).waitFor();
    expect(await again.locator('.kept li button').count()).toBe(0);
    await again.goto(`${host.origin}/fr/evidence/#C08`);
    expect(await again.locator('#C08').count()).toBe(1);
    expect(faults).toEqual([]);
  });

  test('a chapter has its pictures for simple reading, on a phone and on a desk', async () => {
    const page = await read(context, `${host.origin}/en/since/`);
    await pressKeep(page, 'kept');
    host.cut();
    for (const viewport of [{ width: 360, height: 740 }, { width: 1280, height: 800 }]) {
      await restart({ reducedMotion: 'reduce', viewport });
      const again = await context.newPage();
      await again.goto(`${host.origin}/en/since/`);
      await scrollToEnd(again);
      const empty = await again.$$eval('.still img', (images) => images.filter((image) => (image as HTMLImageElement).naturalWidth === 0).length);
      expect(await again.locator('.still img').count()).toBeGreaterThan(4);
      expect(empty).toBe(0);
    }
  });

  test('is told with size and version, and freed', async () => {
    let page = await read(context, `${host.origin}/en/the-front/`);
    await pressKeep(page, 'kept');
    page = await read(context, `${host.origin}/en/since/`);
    await pressKeep(page, 'kept');
    await page.goto(`${host.origin}/en/kept/`);
    const lines = page.locator('[data-part="asked"] li');
    await lines.first().waitFor();
    expect(await lines.count()).toBe(2);
    expect(await lines.filter({ hasText: 'The front' }).count() + await lines.filter({ hasText: /\d+ KB, .*2\d{3}, version [\da-f]{8}/ }).count()).toBeGreaterThanOrEqual(2);
    await lines.nth(1).getByRole('button').click();
    await page.waitForFunction(() => document.querySelectorAll('[data-part="asked"] li').length === 1);
    // The other one is still whole.
    host.cut();
    await page.goto(`${host.origin}/en/since/`);
    await scrollToEnd(page);
    expect(await notLive(page)).toEqual([]);
    await page.goto(`${host.origin}/en/kept/`);
    await page.getByRole('button', { name: 'Free everything' }).click();
    await page.locator('[data-part="none"]').waitFor();
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
  });
});

describe('what was read', () => {
  test('opens again without a network after one visit, its figures too; nothing was fetched twice', async () => {
    const page = await read(context, `${host.origin}/en/the-front/`);
    await page.mouse.wheel(0, 300);
    await page.waitForSelector('html[data-offline="read"]', { state: 'attached', timeout: 20_000 });
    const hashed = host.asked.filter((address) => address.startsWith('/_astro/') || address.startsWith('/fonts/'));
    expect(hashed.filter((address, at) => hashed.indexOf(address) !== at)).toEqual([]);
    host.cut();
    await restart();
    const again = await context.newPage();
    await again.goto(`${host.origin}/en/the-front/?from=mail`);
    await scrollToEnd(again);
    expect(await notLive(again)).toEqual([]);
  });

  test('who leaves at the title, or saves data, fetches no figure that was not shown', async () => {
    await context.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
      localStorage.setItem('reading', 'scroll');
    });
    const page = await read(context, `${host.origin}/en/the-mirage/`);
    await page.mouse.wheel(0, 50);
    await page.waitForTimeout(1500);
    expect(host.asked.filter((address) => /keep\.json|models\/gold/.test(address))).toEqual([]);
  });

  test('with a network that does not answer, the copy opens after some seconds', async () => {
    await read(context, `${host.origin}/en/about/`);
    host.slow(20_000);
    const page = await context.newPage();
    const begun = Date.now();
    await page.goto(`${host.origin}/en/about/`, { waitUntil: 'commit', timeout: 15_000 });
    expect(Date.now() - begun).toBeLessThan(8000);
    expect(await page.innerText('h1')).toBe('About');
  });
});

describe('a new version', () => {
  let next = '';
  beforeAll(async () => { next = await nextBuild(); });
  afterAll(async () => { await remove(next); });
  afterEach(async () => { await host.serve(dist); });

  test('does not break a half-read page; the next page is of the new one; a kept copy updates only what changed', async () => {
    const page = await read(context, `${host.origin}/en/the-front/`);
    await page.mouse.wheel(0, 500);
    await page.waitForSelector('html[data-offline="read"]', { state: 'attached', timeout: 20_000 });
    const old = await page.getAttribute('html', 'data-build');
    await host.serve(next);
    // Another page brings the new worker, while the first is still open.
    const other = await read(context, `${host.origin}/en/since/`);
    expect(await other.getAttribute('html', 'data-build')).not.toBe(old);
    await other.evaluate(async () => { await (await navigator.serviceWorker.getRegistration())?.update(); });
    await other.waitForTimeout(1500);
    await page.bringToFront();
    await scrollToEnd(page);
    expect(await notLive(page)).toEqual([]);
    expect(await page.getAttribute('html', 'data-build')).toBe(old);
    // No cache mixes two builds.
    const mixed = await page.evaluate(async () => {
      const found: string[] = [];
      for (const name of await caches.keys()) {
        const model = await (await caches.open(name)).match('/en/models/approach.json');
        if (model) found.push(`${name} ${(await model.text()).startsWith('{"next"')}`);
      }
      return found;
    });
    expect(mixed).toEqual([`road-${old ?? ''} false`]);
  });

  test('offers to update what is kept, and fetches only what has changed', async () => {
    const page = await read(context, `${host.origin}/en/since/`);
    await pressKeep(page, 'kept');
    await host.serve(next);
    const again = await read(context, `${host.origin}/en/since/`);
    await again.waitForSelector('.keep[data-state="older"]');
    host.asked.length = 0;
    await pressKeep(again, 'kept');
    expect(host.asked.filter((address) => address.startsWith('/fonts/') || address.includes('/notes/'))).toEqual([]);
    // With the page that was kept closed and its part updated, the old build may go.
    expect(await again.evaluate(() => document.documentElement.dataset['build'])).not.toBe(await page.getAttribute('html', 'data-build'));
  });
});

describe('faults are told, and nothing is lost', () => {
  test('a network cut midway: the rest is fetched when it is back', async () => {
    const page = await read(context, `${host.origin}/en/`);
    host.cutAfter(25);
    await pressKeep(page, 'network');
    expect(await page.innerText('.keep__state')).toContain('What has been copied stays');
    host.mend();
    host.asked.length = 0;
    await pressKeep(page, 'kept');
    const total = await page.evaluate(async () => ((await (await fetch('/en/keep.json')).json()) as { parts: { files: number[] }[] }).parts[0]?.files.length ?? 0);
    expect(host.asked.length).toBeLessThan(total - 15);
  });

  test('can be stopped, and says so', async () => {
    const page = await read(context, `${host.origin}/en/`);
    host.slow(400);
    await page.click('.keep [data-do="go"]');
    await page.locator('.keep__count', { hasText: /\d+ of \d+ KB/ }).waitFor();
    expect(await page.getByRole('progressbar').getAttribute('value')).not.toBeNull();
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['do'])).toBe('stop');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.keep[data-state="stopped"]');
    expect(await page.innerText('.keep [data-do="go"]')).toContain('Go on copying');
    await page.reload();
    await page.waitForSelector('.keep[data-state="partly"]');
  });

  test.each([['QuotaExceededError', 'full', 'No room left'], ['SecurityError', 'refused', 'refuses to keep']])('%s', async (name, state, words) => {
    const page = await read(context, `${host.origin}/en/since/`);
    await page.evaluate((error) => {
      Cache.prototype.put = () => Promise.reject(new DOMException('no', error));
    }, name);
    await pressKeep(page, state);
    expect(await page.innerText('.keep__state')).toContain(words);
    await scrollToEnd(page);
    expect(await notLive(page)).toEqual([]);
  });

  test('storage refused from the start: said before a download, and the page is whole', async () => {
    await context.addInitScript(() => {
      ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError'));
      CacheStorage.prototype.has = () => Promise.reject(new DOMException('no', 'SecurityError'));
      CacheStorage.prototype.open = () => Promise.reject(new DOMException('no', 'SecurityError'));
    });
    const page = await context.newPage();
    await page.goto(`${host.origin}/en/since/`);
    await page.waitForSelector('.keep[data-state="none"]', { timeout: 20_000 });
    expect(await page.innerText('.keep__state')).toContain('refuses to keep');
    await scrollToEnd(page);
    expect(await notLive(page)).toEqual([]);
  });
});

describe('the worker', () => {
  test('that takes copies back clears everything and goes', async () => {
    const page = await read(context, `${host.origin}/en/since/`);
    await pressKeep(page, 'kept');
    const farewell = await bundle("import { sayFarewell } from '/src/offline/farewell.ts';\nsayFarewell();\n", 'iife');
    await context.close();
    host.replace('/sw.js', farewell);
    context = await openProfile(profile);
    const again = await context.newPage();
    await again.goto(`${host.origin}/en/about/`);
    await expect.poll(() => again.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, await caches.keys()]), { timeout: 20_000, interval: 500 }).toEqual([0, []]);
    host.cut();
    await expect(again.goto(`${host.origin}/en/since/`)).rejects.toThrow();
    host.replace('/sw.js', undefined);
  });

  test('is not registered by an embed, nor by a page in a frame', async () => {
    const page = await context.newPage();
    await page.goto(`${host.origin}/en/embed/rings/`);
    await page.waitForTimeout(2500);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    expect(host.asked).not.toContain('/sw.js');
  });

  test('without it, or without script, the page says nothing that it cannot do', async () => {
    await restart({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${host.origin}/en/since/`);
    expect(await page.locator('.keep').isVisible()).toBe(false);
    await page.goto(`${host.origin}/en/kept/`);
    expect(await page.innerText('main')).toContain('needs JavaScript');
  });
});
