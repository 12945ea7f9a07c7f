/** A chapter projected in class: keys, address, what is on the screen, what is left behind. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { settle, useSite } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { visit } = useSite();

const sizes = [{ width: 1024, height: 768 }, { width: 1280, height: 720 }, { width: 1920, height: 1080 }];

/** What stands on the screen. */
interface Shown {
  step: string;
  view: string;
  place: string;
  hash: string;
  projected: boolean;
}

const shown = (page: Page): Promise<Shown> =>
  page.evaluate(() => ({
    step: document.querySelector('.is-projected .step.is-active')?.id ?? '',
    view: document.querySelector<HTMLElement>('.is-projected chart-figure')?.dataset['view'] ?? '',
    place: document.querySelector('[data-place]')?.textContent ?? '',
    hash: location.hash,
    projected: document.documentElement.hasAttribute('data-projection'),
  }));

/** Presses keys one after the other and waits until figures have followed. */
async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
  await settle(page, 500);
}

async function projected(path: string, options: Parameters<typeof visit>[1] = {}): Promise<Page> {
  const { page } = await visit(path, options);
  await page.waitForSelector('.is-projected');
  await settle(page);
  return page;
}

describe('the button', () => {
  test('starts at the step being read; its code comes only then', async () => {
    const { page, faults } = await visit('/fr/le-front/#rings-closer');
    await settle(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.$eval('.project-open', (button) => { (button as HTMLElement).click(); });
    await page.waitForSelector('.is-projected');
    await settle(page);
    expect(asked.some((address) => address.includes('projection'))).toBe(true);
    expect(await shown(page)).toMatchObject({ step: 'rings-closer', view: 'closer', place: 'Étape 11 sur 19', hash: '#rings-closer' });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('is not there without a script, nor in the whole story', async () => {
    const { page } = await visit('/en/the-front/', { javaScriptEnabled: false });
    expect(await page.locator('.project-open').isVisible()).toBe(false);
    expect(await page.locator('.projection-bar').isVisible()).toBe(false);
    await page.context().close();
    const story = await visit('/en/');
    expect(await story.page.locator('.project-open').count()).toBe(0);
    await story.page.context().close();
  });
});

describe('keys', () => {
  test('of a clicker and of a keyboard go on, back, to the ends and away', async () => {
    const page = await projected('/en/the-front/?project=1');
    expect(await shown(page)).toMatchObject({ step: 'approach-sahel', place: 'Step 1 of 19' });
    await press(page, 'PageDown', 'ArrowRight', 'ArrowDown');
    expect(await shown(page)).toMatchObject({ step: 'approach-kati-2022', view: 'kati-2022', hash: '#approach-kati-2022' });
    await press(page, 'PageUp', 'ArrowLeft', 'ArrowUp');
    expect(await shown(page)).toMatchObject({ step: 'approach-sahel' });
    await press(page, 'End');
    expect(await shown(page)).toMatchObject({ step: 'tankers-after', view: 'after', place: 'Step 19 of 19' });
    await press(page, 'PageDown');
    expect(await shown(page)).toMatchObject({ step: 'tankers-after' });
    await press(page, 'Home');
    expect(await shown(page)).toMatchObject({ step: 'approach-sahel' });
    await press(page, 'Escape');
    expect(await shown(page)).toMatchObject({ projected: false, hash: '#approach-sahel' });
    await page.context().close();
  });

  test('the space bar goes on, and on a button presses it, once', async () => {
    const page = await projected('/en/the-front/?project=1#approach-sahel');
    await press(page, 'Space');
    expect(await shown(page)).toMatchObject({ step: 'approach-north-2012' });
    await page.evaluate(() => { (document.activeElement as HTMLElement | null)?.blur(); });
    await press(page, 'Space', 'Space', 'Shift+Space');
    expect(await shown(page)).toMatchObject({ step: 'approach-centre-2018' });
    await page.context().close();
  });

  test('Escape closes a note first, then leaves', async () => {
    const page = await projected('/en/the-front/?project=1#approach-rn24');
    await page.click('.is-projected .step.is-active a[data-note="C08"]');
    await page.waitForSelector('#note:popover-open');
    await press(page, 'Escape');
    expect(await shown(page)).toMatchObject({ projected: true, step: 'approach-rn24' });
    await press(page, 'Escape');
    expect((await shown(page)).projected).toBe(false);
    await page.context().close();
  });
});

describe('the state', () => {
  test('is in the address: a reload and a sent link come back to it, without filling the history', async () => {
    const page = await projected('/fr/le-mirage/?project=1#deaths-long');
    const before = await page.evaluate(() => history.length);
    await press(page, 'PageDown');
    expect(page.url()).toContain('?project=1#deaths-departures');
    await page.reload();
    await page.waitForSelector('.is-projected');
    await settle(page);
    expect(await shown(page)).toMatchObject({ step: 'deaths-departures', view: 'departures' });
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.context().close();
  });

  test('left behind is the chapter at that step, focus and address included', async () => {
    const page = await projected('/fr/le-front/?project=1#rings-by-year');
    await press(page, 'PageDown', 'Escape');
    await settle(page);
    expect(page.url()).toMatch(/\/fr\/le-front\/#rings-closer$/);
    const state = await page.evaluate(() => ({
      focus: document.activeElement?.id,
      view: document.querySelector<HTMLElement>('#scene-rings chart-figure')?.dataset['view'],
      header: document.querySelector('.site-header')?.checkVisibility(),
      frame: document.querySelector('#scene-rings .stage > svg.chart--wide')?.getAttribute('viewBox'),
      stage: document.querySelector('#scene-rings .stage')?.getBoundingClientRect().width,
    }));
    expect(state).toMatchObject({ focus: 'rings-closer', view: 'closer', header: true });
    // The figure is drawn at the size of its stage again.
    expect(Number(state.frame?.split(' ')[2])).toBe(Math.round(state.stage ?? 0));
    await page.context().close();
  });

  test('simple reading is given back, and nothing moves for those who asked for stillness', async () => {
    const page = await projected('/en/since/?project=1', { reducedMotion: 'reduce' });
    await press(page, 'PageDown');
    expect(await page.locator('.is-projected .scene__figure').isVisible()).toBe(true);
    expect((await shown(page)).view).toBe('january');
    await press(page, 'Escape');
    expect(await page.evaluate(() => document.documentElement.dataset['reading'])).toBe('simple');
    await page.context().close();
  });

  test('each step is announced with its place', async () => {
    const page = await projected('/en/since/?project=1');
    await press(page, 'PageDown');
    expect(await page.textContent('#announcer')).toBe('Step 2 of 6. The same road, then Ambidédi');
    await page.context().close();
  });
});

describe('on the screen', () => {
  const chapters = ['/fr/le-front/', '/fr/l-economie-de-la-peur/', '/fr/alerte-maximale/', '/en/the-mirage/', '/fr/la-capitale-assiegee/', '/fr/depuis/'];
  test.each(sizes.flatMap((size) => chapters.map((path) => [path, size] as const)))('%s at %o: each step whole, figure large, letters large, no chrome', async (path, size) => {
    const page = await projected(`${path}?project=1`, { viewport: size, reducedMotion: 'reduce' });
    const total = await page.locator('.step').count();
    const faults: string[] = [];
    for (let at = 0; at < total; at += 1) {
      faults.push(...await page.evaluate(({ width, height }) => {
        const step = document.querySelector<HTMLElement>('.is-projected .step.is-active');
        const text = document.querySelector('.is-projected .scene__steps');
        const stage = document.querySelector('.is-projected .stage')?.getBoundingClientRect();
        if (!step || !text || !stage) return ['nothing is shown'];
        const wrong: string[] = [];
        if (text.scrollHeight > text.clientHeight + 1) wrong.push(`${step.id}: text cut (${text.scrollHeight} in ${text.clientHeight})`);
        if (stage.width * stage.height < width * height * 0.4) wrong.push(`${step.id}: figure of ${Math.round(stage.width)} × ${Math.round(stage.height)}`);
        if (stage.right > width + 1 || stage.bottom > height) wrong.push(`${step.id}: figure beyond the screen`);
        if (Number.parseFloat(getComputedStyle(step).fontSize) < width / 70) wrong.push(`${step.id}: letters of ${getComputedStyle(step).fontSize}`);
        for (const chrome of document.querySelectorAll('.site-header, .site-footer, .chapter__title, .chapter-links')) if (chrome.checkVisibility()) wrong.push(`${step.id}: ${chrome.className} is shown`);
        return wrong;
      }, size));
      await page.keyboard.press('PageDown');
      await settle(page, 30);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  }, 60_000);

  test.each(['light', 'dark'] as const)('axe finds nothing in the %s scheme', async (colorScheme) => {
    const page = await projected('/fr/le-front/?project=1#approach-rn24', { colorScheme, bypassCSP: true });
    await page.evaluate(axe);
    const found = await page.evaluate(async () => (await (window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`));
    expect(found).toEqual([]);
    await page.context().close();
  });
});
