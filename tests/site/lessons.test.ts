/** Lesson sheets in the built site: what links where, what is folded, what paper shows. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { dist } from '../../scripts/serve-dist.ts';
import { content } from '../../src/content/content.ts';
import { pages, slugs, useSite } from './site.ts';

const { visit } = useSite();
const read = (path: string): Document => parseHTML(readFileSync(join(dist, path, 'index.html'), 'utf8')).document;
const hrefs = (document: Document, selector = 'a[href]'): string[] => [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '');

describe('a lesson', () => {
  test.each(Object.entries(slugs))('of %s and its chapter lead to each other, in both languages', (id, slug) => {
    for (const locale of ['fr', 'en'] as const) {
      const lesson = `/${locale}/teach/${slug[locale]}/`;
      expect(hrefs(read(`/${locale}/${slug[locale]}/`))).toContain(lesson);
      expect(hrefs(read(lesson), '.lesson a')).toEqual(expect.arrayContaining([`/${locale}/${slug[locale]}/`, `/${locale}/${slug[locale]}/?project=1`]));
      expect(hrefs(read(`/${locale}/teach/`), '.lessons a')).toContain(lesson);
      const words = content().glossary.map((entry) => `/${locale}/glossary/#${entry.id}`);
      const linked = hrefs(read(lesson), '.lesson__terms a');
      expect(linked.length, id).toBeGreaterThanOrEqual(3);
      expect(linked.filter((href) => !words.includes(href)), id).toEqual([]);
    }
  });

  test.each(pages.lesson)('%s: links lead to steps, claims, sources, charts and tables that exist', (path) => {
    const document = read(path);
    const broken = hrefs(document, '.lesson a').filter((href) => {
      const { pathname, hash } = new URL(href, `http://site${path}`);
      // Made by another part of the site; its ids are held above.
      if (pathname.endsWith('/glossary/')) return false;
      if (!existsSync(join(dist, pathname))) return true;
      return hash !== '' && !read(pathname).getElementById(hash.slice(1));
    });
    expect(broken).toEqual([]);
    expect(document.querySelectorAll('.lesson__questions > li > details.teacher').length).toBe(5);
    expect(document.querySelectorAll('details.teacher').length).toBe(7);
    expect(document.querySelectorAll('.accounts > .account').length).toBeGreaterThanOrEqual(3);
    expect(document.body.textContent).not.toMatch(/\{\w+[,}]|undefined|NaN/);
  });

  test('the site’s menu and footer lead to the sheets', () => {
    const document = read('/fr/le-front/');
    expect(hrefs(document, '.menu a')).toContain('/fr/teach/');
    expect(hrefs(document, '.site-footer a')).toContain('/fr/teach/');
  });

  test('keeps its place when the language is switched', async () => {
    const { page } = await visit('/fr/teach/alerte-maximale/?answers=1');
    await page.click('.language');
    await page.waitForURL('**/en/teach/maximum-alert/?answers=1');
    expect(await page.locator('details.teacher[open]').count()).toBe(7);
    await page.context().close();
  });
});

describe('what is meant for the teacher', () => {
  test('is folded, opens one by one, and all at once with ?answers=1', async () => {
    const { page } = await visit('/fr/teach/le-front/');
    expect(await page.locator('details.teacher[open]').count()).toBe(0);
    await page.locator('details.teacher summary').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('details.teacher[open]').count()).toBe(1);
    await page.click('[data-answers-link="with"]');
    await page.waitForURL('**/?answers=1');
    expect(await page.locator('details.teacher[open]').count()).toBe(7);
    await page.click('[data-answers-link="without"]');
    await page.waitForURL(/le-front\/$/);
    expect(await page.locator('details.teacher[open]').count()).toBe(0);
    await page.context().close();
  });

  test('stays off paper unless it is asked for', async () => {
    for (const [path, printed] of [['/en/teach/the-mirage/', false], ['/en/teach/the-mirage/?answers=1', true]] as const) {
      const { page } = await visit(path);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('details.teacher').first().isVisible(), path).toBe(printed);
      expect(await page.locator('.accounts .account').first().isVisible(), path).toBe(true);
      await page.context().close();
    }
  });

  test('without a script is folded, readable, and offers nothing that needs one', async () => {
    const { page } = await visit('/en/teach/since/', { javaScriptEnabled: false });
    expect(await page.locator('[data-answers-link]').first().isVisible()).toBe(false);
    await page.locator('details.teacher summary').first().click();
    expect(await page.locator('details.teacher p').first().isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('on a phone', () => {
  test.each(['/fr/teach/', ...pages.lesson])('%s is no wider than the window', async (path) => {
    const { page } = await visit(path, { viewport: { width: 360, height: 740 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.context().close();
  });
});
