/** Marks tell their value: by pointer, finger and keyboard, in the built site. */
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { slugs, useSite } from './site.ts';

const site = useSite();

const rings = `#scene-rings chart-figure`;

/** Opens the first chapter at the rings and waits for the live figure. */
async function openRings(page: Page): Promise<void> {
  await page.waitForSelector(`${rings}[data-state="live"]`);
  await page.waitForFunction(() => !document.documentElement.hasAttribute('data-arriving'));
}

const words = (page: Page): Promise<string> => page.locator(`${rings} .tell`).innerText();

describe('a mark that is asked', () => {
  test('tells its value to the keyboard, mark by mark, with one stop of the Tab key', async () => {
    const { page, faults } = await site.visit(`/fr/${slugs['the-front'].fr}/#rings-by-year`);
    await openRings(page);
    const stage = page.locator(`${rings} .stage`);
    await stage.focus();
    expect(await page.locator(`${rings} .stage [tabindex="0"]`).count()).toBe(0);
    const scrolled = await page.evaluate(() => scrollY);
    await page.keyboard.press('ArrowRight');
    await page.locator(`${rings} .tell.is-open`).waitFor();
    expect(await words(page)).toMatch(/^2012\u00a0: 20 incidents/);
    await page.keyboard.press('End');
    expect(await words(page)).toMatch(/^2025\u00a0: 257 incidents à moins de 250 km.*48 à moins de 100 km\.$/);
    await page.keyboard.press('ArrowUp');
    expect(await words(page)).toMatch(/^2024\u00a0: 79 incidents/);
    // The arrows of the story sleep while those of the picture are in use.
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    await page.keyboard.press('Escape');
    expect(await page.locator(`${rings} .tell`).isVisible()).toBe(false);
    expect(faults).toEqual([]);
  });

  test.each([
    [1280, 800],
    [360, 640],
  ])('shows its words inside the stage and off the mark, at %d × %d', async (width, height) => {
    const { page } = await site.visit(`/en/${slugs['the-front'].en}/#rings-by-year`, { viewport: { width, height } });
    await openRings(page);
    await page.locator(`${rings} .stage`).focus();
    for (let press = 0; press < 14; press += 1) {
      await page.keyboard.press('ArrowRight');
      await page.locator(`${rings} .tell.is-open`).waitFor();
      const seen = await page.evaluate((figure) => {
        const box = (selector: string): DOMRect => document.querySelector(`${figure} ${selector}`)?.getBoundingClientRect() ?? new DOMRect();
        const [tell, frame, stage] = [box('.tell'), box('.tell-frame'), box('.stage')];
        const share = Math.max(0, Math.min(tell.right, frame.right - 3) - Math.max(tell.left, frame.left + 3)) * Math.max(0, Math.min(tell.bottom, frame.bottom - 3) - Math.max(tell.top, frame.top + 3));
        return { share, inside: tell.left >= stage.left && tell.right <= stage.right && tell.top >= Math.max(0, stage.top) && tell.bottom <= Math.min(stage.bottom, innerHeight) };
      }, rings);
      expect(seen, `press ${press}`).toEqual({ share: 0, inside: true });
    }
  });

  test('tells it to a pointer and to a finger, and goes when they turn elsewhere', async () => {
    const { page } = await site.visit(`/en/${slugs['the-front'].en}/#rings-by-year`, { hasTouch: true });
    await openRings(page);
    const bar = page.locator(`${rings} .stage > .chart--wide [data-layer="bars"] > [data-key="2025-250"]`);
    const box = await bar.boundingBox();
    if (!box) throw new Error('no bar');
    await page.mouse.move(box.x + box.width / 2, box.y + 20);
    await page.mouse.move(box.x + box.width / 2 + 1, box.y + 21);
    await page.locator(`${rings} .tell.is-open`).waitFor();
    expect(await words(page)).toMatch(/^2025: 257 incidents within 250\skm/);
    await page.mouse.move(5, 5);
    await page.locator(`${rings} .tell.is-open`).waitFor({ state: 'hidden' });
    await page.touchscreen.tap(box.x + box.width / 2, box.y + 40);
    await page.locator(`${rings} .tell.is-open`).waitFor();
    await page.touchscreen.tap(20, 400);
    await page.locator(`${rings} .tell.is-open`).waitFor({ state: 'hidden' });
  });

  test('closes when the view changes', async () => {
    const { page } = await site.visit(`/en/${slugs['the-front'].en}/#rings-by-year`);
    await openRings(page);
    await page.locator(`${rings} .stage`).focus();
    await page.keyboard.press('End');
    await page.locator(`${rings} .tell.is-open`).waitFor();
    await page.evaluate(() => { document.getElementById('rings-by-month')?.scrollIntoView(); });
    await page.locator(`${rings} .tell.is-open`).waitFor({ state: 'hidden' });
  });

  test('leaves the figure as it is when its words do not come', async () => {
    const { page } = await site.visit(`/en/${slugs['the-front'].en}/#rings-by-year`);
    await page.route('**/tells/**', (route) => route.abort());
    await openRings(page);
    await page.locator(`${rings} .stage`).focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector(`${rings}[data-tells-state="missing"]`);
    expect(await page.locator(`${rings} .tell`).count()).toBe(0);
  });

  test('is one stop of the Tab key where each mark is a link, and Enter follows the one that tells', async () => {
    const { page } = await site.visit(`/fr/${slugs['the-capital-besieged'].fr}/#claims-all`);
    const figure = '#scene-claims chart-figure';
    await page.waitForSelector(`${figure}[data-state="live"]`);
    expect(await page.locator(`${figure} .stage a:not([tabindex="-1"]):visible`).count()).toBe(0);
    await page.locator(`${figure} .stage`).focus();
    await page.keyboard.press('ArrowRight');
    await page.locator(`${figure} .tell.is-open`).waitFor();
    for (let press = 0; press < 7; press += 1) await page.keyboard.press('ArrowRight');
    const claim = /^C\d\d/.exec(await page.locator(`${figure} .tell`).innerText())?.[0];
    expect(claim).toBeDefined();
    await Promise.all([page.waitForURL(`**/fr/evidence/#${claim ?? ''}`), page.keyboard.press('Enter')]);
  });

  test.each(['approach', 'balance', 'tankers'])('%s: every mark of the last view can be reached, and only one tells at a time', async (id) => {
    const { page } = await site.visit(`/en/${slugs['the-front'].en}/#scene-${id}`, { viewport: { width: 360, height: 740 } });
    const figure = `#scene-${id} chart-figure`;
    await page.locator(figure).scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 60);
    await page.waitForSelector(`${figure}[data-state="live"]`);
    await page.locator(`${figure} .stage`).focus();
    await page.keyboard.press('Home');
    await page.locator(`${figure} .tell.is-open`).waitFor();
    const told = new Set<string>();
    for (let press = 0; press < 80; press += 1) {
      const place = await page.locator(`${figure} .tell-frame`).boundingBox();
      const key = `${await page.locator(`${figure} .tell`).innerText()} ${JSON.stringify(place)}`;
      if (told.has(key)) break;
      told.add(key);
      await page.keyboard.press('ArrowDown');
    }
    const { views } = (await (await page.request.get(`${site.origin()}/en/tells/${id}.json`)).json()) as { views: Record<string, unknown[]> };
    const view = await page.locator(figure).getAttribute('data-view');
    expect(told.size).toBeGreaterThan(1);
    expect(told.size).toBeLessThanOrEqual(views[view ?? '']?.length ?? 0);
    expect(await page.locator('.tell.is-open').count()).toBe(1);
  });
});
