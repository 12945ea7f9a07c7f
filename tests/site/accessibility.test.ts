import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { pages, settle, useSite } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { visit, origin } = useSite();

interface Violation {
  id: string;
  nodes: { html: string; failureSummary: string }[];
}

/** What axe finds on a page as it stands, with the first places of each. */
async function violations(page: Page): Promise<{ id: string; nodes: string[] }[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const runner = (window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }).axe;
    return (await runner.run()).violations;
  });
  return found.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map(({ html, failureSummary }) => `${html.slice(0, 160)} — ${failureSummary.slice(0, 300)}`) }));
}

describe.each(['light', 'dark'] as const)('axe in the %s scheme', (colorScheme) => {
  test.each(Object.values(pages).flat())('%s has no violation', async (path) => {
    // The page's own policy forbids foreign scripts; the probe comes past it.
    const { page } = await visit(path, { colorScheme, bypassCSP: true });
    await settle(page, 300);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});

describe('axe', () => {
  test('finds nothing on the root, which leads to a language', async () => {
    // Its script would leave at once: without it the two links stay.
    const { page } = await visit('/404.html', { bypassCSP: true });
    await page.route('**/_astro/index*', (route) => route.abort());
    await page.goto(`${origin()}/`);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test('finds nothing with the menu and a note open', async () => {
    const { page } = await visit('/fr/le-front/', { bypassCSP: true, viewport: { width: 360, height: 740 } });
    await page.locator('a[data-note="C06"]').first().click();
    await page.locator('#note').waitFor({ state: 'visible' });
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.click('.menu summary');
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)('finds nothing with results of a search shown, %s', async (colorScheme) => {
    const { page } = await visit('/fr/search/?q=bamako', { bypassCSP: true, colorScheme, viewport: { width: 360, height: 740 } });
    await page.locator('[data-kind="chapter"] mark').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test('finds nothing with a word of the glossary open', async () => {
    const { page } = await visit('/en/the-front/', { bypassCSP: true, viewport: { width: 360, height: 740 } });
    await page.locator('a.term').first().click();
    await page.locator('#note').waitFor({ state: 'visible' });
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test('finds nothing in simple reading', async () => {
    const { page } = await visit('/en/since/', { bypassCSP: true, reducedMotion: 'reduce' });
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});

describe('reflow', () => {
  test.each(Object.values(pages).flat())('%s does not scroll sideways at 320 px', async (path) => {
    const { page } = await visit(path, { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.context().close();
  });
});

describe('forced colours', () => {
  test('marks and labels keep a colour of the system', async () => {
    const { page } = await visit('/fr/le-front/#rings-by-year', { forcedColors: 'active' });
    await settle(page);
    const fill = await page.$eval('chart-figure[data-chart="rings"] svg[data-frame="wide"] .ring--250', (mark) => getComputedStyle(mark).fill);
    expect(fill).not.toBe('none');
    expect(await page.locator('chart-figure[data-chart="rings"] svg:visible .label').count()).toBeGreaterThan(3);
    await page.context().close();
  });
});
