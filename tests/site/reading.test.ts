import { describe, expect, test } from 'vitest';
import { settle, useSite } from './site.ts';

const { visit } = useSite();

describe('simple reading', () => {
  test('is chosen by itself under reduced motion, and nothing sticks or moves', async () => {
    const { page, faults } = await visit('/fr/le-front/', { reducedMotion: 'reduce' });
    expect(await page.getAttribute('html', 'data-reading')).toBe('simple');
    const still = page.locator('#approach-rn24 .still img');
    await still.scrollIntoViewIfNeeded();
    await settle(page);
    expect(await still.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 300)).toBe(true);
    expect(await still.getAttribute('alt')).toMatch(/71/);
    expect(await page.locator('chart-figure[data-state="live"]').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('is remembered, and can be left again', async () => {
    const { page } = await visit('/en/the-front/');
    await page.click('.menu summary');
    await page.check('#simple-reading');
    await page.reload();
    expect(await page.getAttribute('html', 'data-reading')).toBe('simple');
    expect(await page.isChecked('#simple-reading')).toBe(true);
    await page.click('.menu summary');
    await page.uncheck('#simple-reading');
    await page.evaluate(() => document.getElementById('rings-dip')?.scrollIntoView());
    await settle(page);
    expect(await page.getAttribute('chart-figure[data-chart="rings"]', 'data-view')).toBe('dip');
    await page.context().close();
  });

  test('an override of reduced motion shows states without transition', async () => {
    const { page } = await visit('/en/the-front/', { reducedMotion: 'reduce' });
    await page.click('.menu summary');
    await page.uncheck('#simple-reading');
    await page.evaluate(() => document.getElementById('rings-by-year')?.scrollIntoView());
    await settle(page);
    await page.evaluate(() => document.getElementById('rings-closer')?.scrollIntoView());
    await page.waitForTimeout(120);
    const ghosts = await page.locator('chart-figure[data-chart="rings"] [data-ghost]').count();
    expect(ghosts).toBe(0);
    expect(await page.getAttribute('chart-figure[data-chart="rings"]', 'data-view')).toBe('closer');
    await page.context().close();
  });
});

describe('notes', () => {
  test('a mark opens its verdict and source in place, Escape closes it and gives the focus back', async () => {
    const { page, faults } = await visit('/en/the-front/');
    const mark = page.locator('a[data-note="C08"]').first();
    await mark.scrollIntoViewIfNeeded();
    await mark.focus();
    await page.keyboard.press('Enter');
    const note = page.locator('#note');
    await note.waitFor({ state: 'visible' });
    expect(await note.innerText()).toMatch(/contradicted[\s\S]*Kati[\s\S]*Bellingcat/i);
    const box = await note.boundingBox();
    expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= 1280 && box.y + box.height <= 800).toBe(true);
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'hidden' });
    expect(await mark.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(new URL(page.url()).pathname).toBe('/en/the-front/');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('stays inside a phone’s window', async () => {
    const { page } = await visit('/fr/le-front/', { viewport: { width: 360, height: 640 } });
    const mark = page.locator('a[data-note="acled"]').last();
    await mark.scrollIntoViewIfNeeded();
    await mark.click();
    const note = page.locator('#note');
    await note.waitFor({ state: 'visible' });
    const box = await note.boundingBox();
    expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= 360 && box.y + box.height <= 640).toBe(true);
    await page.context().close();
  });

  test('when the notes do not come, the link is followed', async () => {
    const { page } = await visit('/en/the-front/');
    await page.route('**/notes/*.json', (route) => route.fulfill({ status: 500, body: '' }));
    await page.locator('a[data-note="C08"]').first().click();
    await page.waitForURL('**/en/evidence/#C08');
    await page.context().close();
  });
});

describe('the menu', () => {
  test('closes with Escape and with a tap beside it', async () => {
    const { page } = await visit('/en/about/');
    await page.click('.menu summary');
    expect(await page.locator('.menu__panel').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('.menu__panel').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    await page.click('.menu summary');
    await page.mouse.click(40, 500);
    expect(await page.locator('.menu__panel').isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('print', () => {
  test('a chapter prints its text and one figure a scene, nothing sticky', async () => {
    const { page } = await visit('/fr/le-front/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.$eval('.scene__figure', (figure) => getComputedStyle(figure).position)).toBe('static');
    expect(await page.locator('.scene svg:visible').count()).toBe(await page.locator('.scene').count());
    expect(await page.locator('.site-header:visible').count()).toBe(0);
    expect(await page.locator('.still:visible').count()).toBe(0);
    await page.context().close();
  });
});
