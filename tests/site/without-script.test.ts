import { describe, expect, test } from 'vitest';
import { content } from '../../src/content/content.ts';
import { pages, useSite } from './site.ts';

const { visit } = useSite();

describe('with JavaScript off', () => {
  test.each(pages.story)('%s: the words are readable and every figure is drawn', async (path) => {
    const off = await visit(path, { javaScriptEnabled: false });
    const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;
    // Playwright reads the rendered text in its own world, scripts off or on.
    const readable = words(await off.page.locator('main').innerText());
    const on = await visit(path);
    const all = words(await on.page.locator('main').innerText());
    expect(readable).toBeGreaterThan(4500);
    expect(readable / all).toBeGreaterThanOrEqual(0.95);

    const figures = off.page.locator('chart-figure, .cover__figure');
    const scenes = content().chapters.filter((chapter) => chapter.locale === path.slice(1, 3)).flatMap((chapter) => chapter.scenes);
    expect(scenes.length).toBeGreaterThan(7);
    expect(await figures.count()).toBe(scenes.length + 1);
    for (const figure of await figures.all()) {
      const drawing = figure.locator('svg:visible');
      await expect(drawing.count()).resolves.toBe(1);
      expect(await drawing.locator('[data-key]').count()).toBeGreaterThan(5);
      const box = await drawing.boundingBox();
      expect(box?.width ?? 0).toBeGreaterThan(200);
      expect(box?.height ?? 0).toBeGreaterThan(150);
    }
    expect(off.faults).toEqual([]);
    await off.page.context().close();
    await on.page.context().close();
  });

  test('simple reading works by its box alone: one still figure a step', async () => {
    const { page, faults } = await visit('/fr/le-front/', { javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    await page.click('.menu summary');
    await page.check('#simple-reading');
    const steps = await page.locator('.step').count();
    expect(await page.locator('.still img:visible').count()).toBe(steps);
    expect(await page.locator('.scene__figure:visible').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('a mark is a link to the ledger and to the bibliography', async () => {
    const { page } = await visit('/en/the-front/', { javaScriptEnabled: false });
    await page.locator('a[data-note="C08"]').first().click();
    await page.waitForURL('**/en/evidence/#C08');
    await expect(page.locator('#C08').innerText()).resolves.toContain('71');
    await page.context().close();
  });

  test('the root offers both languages', async () => {
    const { page } = await visit('/', { javaScriptEnabled: false });
    expect(await page.locator('a[hreflang="fr"], a[hreflang="en"]').count()).toBe(2);
    await page.context().close();
  });
});

describe('when a script or a model does not come', () => {
  test('the figure built into the page stays, whole', async () => {
    const { page } = await visit('/fr/');
    await page.route('**/models/rings.json', (route) => route.fulfill({ status: 200, contentType: 'application/json', body: '{"data":' }));
    await page.goto(page.url().replace('/fr/', '/fr/le-front/#rings-by-month'));
    await page.waitForTimeout(1500);
    const figure = page.locator('chart-figure[data-chart="rings"]');
    expect(await figure.getAttribute('data-state')).toBe('static');
    expect(await figure.locator('svg:visible [data-key]').count()).toBeGreaterThan(20);
    expect(await page.$eval('chart-figure[data-chart="rings"] .stage', (stage) => getComputedStyle(stage).visibility)).toBe('visible');
    await page.context().close();
  });
});
