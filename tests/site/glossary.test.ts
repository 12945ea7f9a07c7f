/** The glossary, and its words in the chapters. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { dist } from '../../scripts/serve-dist.ts';
import { content } from '../../src/content/content.ts';
import { locales } from '../../src/i18n/locale.ts';
import { pages, settle, slugs, useSite } from './site.ts';

const { visit } = useSite();
const read = (path: string): Document => parseHTML(readFileSync(join(dist, path, 'index.html'), 'utf8')).document;

describe('the page', () => {
  test.each(locales)('%s: every entry has its anchor, definition and sources; parts are in alphabetical order', (locale) => {
    const document = read(`/${locale}/glossary/`);
    for (const { id, term, definition, sources } of content().glossary) {
      const item = document.getElementById(id);
      expect(item?.querySelector('h3')?.textContent).toBe(term[locale]);
      expect(item?.textContent).toContain(definition[locale]);
      expect([...(item?.querySelectorAll('a[href*="/sources/#"]') ?? [])].map((link) => link.getAttribute('href')?.split('#')[1])).toEqual(sources);
    }
    const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const lists = [...document.querySelectorAll('.glossary')].map((list) => [...list.querySelectorAll('h3')].map((term) => fold(term.textContent)));
    expect(lists.length).toBe(5);
    for (const list of lists) expect(list).toEqual(list.toSorted());
    expect(lists.flat().length).toBe(content().glossary.length);
  });

  test('accents do not send a word to the end of the alphabet', () => {
    const actors = [...read('/fr/glossary/').querySelectorAll('.glossary')][0]?.textContent ?? '';
    expect(actors.indexOf('État islamique au Sahel')).toBeLessThan(actors.indexOf('FAMa'));
  });

  test('an entry leads to the step that uses it, and back', async () => {
    const { page, faults } = await visit('/fr/glossary/#geolocation');
    await page.locator('#geolocation a', { hasText: 'La guerre sur la route de Bamako' }).click();
    await page.waitForURL('**/fr/le-front/#approach-rn24');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('words in the chapters', () => {
  test.each(Object.values(slugs))('the same entries are marked in both languages, each once: $en', ({ fr, en }) => {
    const ids = (path: string): string[] => [...read(path).querySelectorAll('main a.term')].map((link) => link.getAttribute('href')?.split('#')[1] ?? '');
    const french = ids(`/fr/${fr}/`);
    expect(french.length).toBeGreaterThanOrEqual(5);
    expect(new Set(french).size).toBe(french.length);
    expect(ids(`/en/${en}/`).toSorted()).toEqual(french.toSorted());
  });

  test('the whole story marks what its chapters mark', () => {
    for (const locale of locales) {
      const own = Object.values(slugs).flatMap((slug) => [...read(`/${locale}/${slug[locale]}/`).querySelectorAll('main a.term')]);
      expect(read(`/${locale}/`).querySelectorAll('main a.term').length).toBe(own.length);
    }
  });

  test.each([['fr', '/fr/le-front/'], ['en', '/en/the-front/'], ['fr', '/fr/']] as const)('%s %s: Enter opens the entry, Escape closes it and gives the focus back', async (locale, path) => {
    const { page, faults } = await visit(path);
    const term = page.locator('a.term[href$="#jnim"]').first();
    await term.focus();
    await page.keyboard.press('Enter');
    const card = page.locator('#note');
    await card.waitFor({ state: 'visible' });
    const entry = content().glossary.find(({ id }) => id === 'jnim');
    await expect(card.innerText()).resolves.toContain(entry?.definition[locale]);
    expect(await card.getAttribute('aria-labelledby')).toBe('note-heading');
    await expect(page.locator('#note-heading').innerText()).resolves.toBe('JNIM');
    expect(await card.evaluate((one) => one.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
    expect(await term.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('by touch at 360 px the card opens inside the window, for each word of a chapter, and leads to the glossary', async () => {
    const { page } = await visit('/fr/le-mirage/', { viewport: { width: 360, height: 640 }, hasTouch: true });
    for (const term of await page.locator('a.term').all()) {
      await term.evaluate((link) => { link.scrollIntoView({ block: 'center', behavior: 'instant' }); });
      await settle(page, 400);
      await term.evaluate((link) => { (link as HTMLElement).click(); });
      await page.locator('#note').waitFor({ state: 'visible' });
      const box = await page.locator('#note').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
      expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(640);
      await page.keyboard.press('Escape');
    }
    const minusma = page.locator('a.term[href$="#minusma"]');
    await minusma.scrollIntoViewIfNeeded();
    await settle(page, 400);
    await minusma.tap();
    await page.locator('#note a[href$="/fr/glossary/#minusma"]').tap();
    await page.waitForURL('**/fr/glossary/#minusma');
    await page.context().close();
  });

  test('a publisher’s source and its entry are two notes', async () => {
    const { page } = await visit('/en/the-front/');
    await page.locator('a.term[href$="#acled"]').click();
    await page.locator('#note').waitFor({ state: 'visible' });
    await expect(page.locator('#note').innerText()).resolves.toContain('records political violence');
    await page.keyboard.press('Escape');
    await page.locator('a[data-note="acled"]').first().click();
    await expect(page.locator('#note').innerText()).resolves.toContain('via HDX');
    await page.context().close();
  });

  test('without a script, and in simple reading, a word is a link to its entry', async () => {
    const { page } = await visit('/en/since/', { javaScriptEnabled: false });
    await page.locator('a.term[href$="#fla"]').click();
    await page.waitForURL('**/en/glossary/#fla');
    await page.context().close();
    const simple = await visit('/fr/depuis/', { reducedMotion: 'reduce' });
    await simple.page.locator('a.term[href$="#fla"]').click();
    await simple.page.locator('#note').waitFor({ state: 'visible' });
    await simple.page.context().close();
  });

  test('on paper a word is set as plain text', async () => {
    const { page } = await visit('/fr/le-front/');
    await page.emulateMedia({ media: 'print' });
    const lines = await page.$$eval('a.term', (links) => links.map((link) => getComputedStyle(link).textDecorationLine));
    expect(new Set(lines)).toEqual(new Set(['none']));
    await page.context().close();
  });

  test('every page of text is linked from every page', () => {
    for (const path of [...pages.story, ...pages.chapter]) expect(read(path).querySelectorAll('a[href$="/glossary/"]').length).toBeGreaterThanOrEqual(2);
  });
});
