import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { figureStates, pages, still, useSite } from './site.ts';

const { visit, origin } = useSite();

/** Every figure on screen shows what its visible step asks for, and is alive. */
async function expectRightStates(page: Page): Promise<void> {
  const states = await figureStates(page);
  for (const { chart, shown, wanted, state } of states) {
    expect({ chart, shown, state }).toEqual({ chart, shown: wanted, state: 'live' });
  }
}

async function scrollToShare(page: Page, share: number): Promise<void> {
  await page.evaluate((part) => {
    scrollTo(0, part * (document.documentElement.scrollHeight - innerHeight));
  }, share);
  await still(page);
}

/** Goes to a step as a link does, and waits for its figure. */
async function goTo(page: Page, id: string): Promise<void> {
  await page.evaluate((step) => document.getElementById(step)?.scrollIntoView(), id);
  await still(page);
}

/** Lets animations run five times as fast: through fewer frames, to the same end. */
async function hasten(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const next = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) => next((time) => { callback(time * 5); });
  });
}

describe('scrolling the whole story', () => {
  test.each(pages.story.flatMap((path) => [[path, 360, 740], [path, 1280, 800]] as const))(
    '%s from cover to epilogue at %i px: every step passes, no fault',
    async (path, width, height) => {
      const { page, faults } = await visit(path, { viewport: { width, height } });
      const all = await page.$$eval('.step', (steps) => steps.map((step) => step.id));
      const seen = new Set<string>();
      for (let guard = 0; guard < 400; guard += 1) {
        await page.mouse.wheel(0, height * 0.45);
        await page.waitForTimeout(60);
        for (const { chart, shown } of await figureStates(page)) seen.add(`${chart}-${shown}`);
        const atEnd = await page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 2);
        if (atEnd) break;
      }
      await still(page);
      expect(all.length).toBeGreaterThan(40);
      expect(all.filter((id) => !seen.has(id))).toEqual([]);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  test('jumping to the end, the middle and back leaves every figure in the state of its step', async () => {
    const { page, faults } = await visit('/fr/');
    for (const share of [1, 0.5, 0.06, 0.93, 0.33, 0.71, 0.12]) {
      await scrollToShare(page, share);
      await expectRightStates(page);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('resizing 360 ↔ 1440 px in the middle of each scene', async () => {
    const { page } = await visit('/fr/');
    const middles = await page.$$eval('.scene', (scenes) => scenes.map((scene) => scene.querySelectorAll('.step')[1]?.id ?? ''));
    for (const id of middles) {
      await goTo(page, id);
      for (const [width, height] of [[360, 740], [1440, 900], [360, 740], [1280, 800]] as const) {
        await page.setViewportSize({ width, height });
        await still(page);
        await expectRightStates(page);
      }
    }
    await page.context().close();
  });

  test('at 200 % zoom nothing scrolls sideways and figures follow', async () => {
    // Zooming to 200 % halves the window in CSS pixels and doubles the density.
    const { page } = await visit('/en/', { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 });
    for (const share of [0.1, 0.4, 0.8]) {
      await scrollToShare(page, share);
      await expectRightStates(page);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(720);
    await page.context().close();
  });
});

describe('a state reached by scrolling', () => {
  /** Every mark on show with all it carries, in an order of its own. */
  const marksOf = (page: Page, chart: string): Promise<string[]> =>
    page.evaluate((id) => {
      const svg = [...document.querySelectorAll(`chart-figure[data-chart="${id}"] svg`)].find((one) => one.getClientRects().length > 0);
      return [...(svg?.querySelectorAll('[data-key], [data-ghost]') ?? [])]
        .map((mark) => `${mark.tagName} ${[...mark.attributes].map(({ name, value }) => `${name}=${value}`).sort().join(' ')} ${mark.textContent}`)
        .sort();
    }, chart);

  test.each(pages.chapter.filter((path) => path.startsWith('/fr/')).flatMap((path) => [[path, 360, 740], [path, 1280, 800]] as const))(
    '%s at %i px: the marks are those of the same state set at once',
    async (path, width, height) => {
      const { page } = await visit('/404.html', { viewport: { width, height } });
      await hasten(page);
      await page.goto(origin() + path);
      const steps = await page.$$eval('.step', (all) => all.map((step) => ({ id: step.id, chart: step.closest('.scene')?.querySelector('chart-figure')?.getAttribute('data-chart') ?? '' })));
      const moved = new Map<string, string[]>();
      for (const { id, chart } of steps) {
        await goTo(page, id);
        moved.set(id, await marksOf(page, chart));
      }
      // Under reduced motion every state is set at once, as on a jump.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      for (const { id, chart } of steps.toReversed()) {
        await goTo(page, id);
        expect(moved.get(id), id).toEqual(await marksOf(page, chart));
      }
      await page.context().close();
    },
  );
});

describe('addresses of steps', () => {
  test.each([[360, 740], [1280, 800]] as const)('a deep link opens the step in its state at %i px', async (width, height) => {
    const { page, faults } = await visit('/fr/le-front/#approach-kati-2022', { viewport: { width, height } });
    await still(page);
    const [first] = await figureStates(page);
    expect(first).toMatchObject({ chart: 'approach', shown: 'kati-2022', state: 'live' });
    expect(await page.evaluate(() => document.documentElement.hasAttribute('data-arriving'))).toBe(false);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('a deep-linked figure is never painted in another state', async () => {
    const { page } = await visit('/fr/');
    // Slow code and model: the figure must wait, not show the built state.
    await page.route('**/models/*.json', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue();
    });
    await page.goto(`${origin()}/fr/le-front/#approach-north-2012`, { waitUntil: 'commit' });
    await page.waitForSelector('#approach-north-2012');
    const early = await page.$eval('.scene .stage', (stage) => getComputedStyle(stage).visibility);
    expect(early).toBe('hidden');
    await page.waitForSelector('html:not([data-arriving])');
    await still(page);
    expect(await page.$eval('.scene .stage', (stage) => getComputedStyle(stage).visibility)).toBe('visible');
    expect((await figureStates(page))[0]).toMatchObject({ shown: 'north-2012' });
    await page.context().close();
  });

  test('the address follows the step without filling the history', async () => {
    const { page } = await visit('/fr/le-front/');
    const before = await page.evaluate(() => history.length);
    for (const id of ['approach-centre-2018', 'approach-tankers', 'rings-dip']) {
      await goTo(page, id);
      await expect.poll(() => new URL(page.url()).hash).toBe(`#${id}`);
    }
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.context().close();
  });

  test('Back returns to the step that was left', async () => {
    const { page } = await visit('/fr/le-front/#rings-closer');
    await still(page);
    await page.goto(`${origin()}/fr/about/`);
    await page.goBack();
    await still(page);
    expect((await figureStates(page)).find(({ chart }) => chart === 'rings')).toMatchObject({ shown: 'closer', state: 'live' });
    await page.context().close();
  });

  test('the language switch stays at the chapter and step', async () => {
    const { page } = await visit('/fr/le-front/#rings-closer');
    // The switch follows once the page rests.
    await page.waitForSelector('.language[href$="#rings-closer"]');
    await page.click('.language');
    await page.waitForURL('**/en/the-front/**');
    await still(page);
    expect(new URL(page.url()).hash).toBe('#rings-closer');
    expect((await figureStates(page)).find(({ chart }) => chart === 'rings')).toMatchObject({ shown: 'closer' });
    await page.context().close();
  });
});

describe('keyboard', () => {
  test('arrows go to the next and previous step', async () => {
    const { page } = await visit('/en/the-front/#approach-sahel', { reducedMotion: 'reduce' });
    await page.evaluate(() => { localStorage.setItem('reading', 'scroll'); });
    await page.reload();
    await still(page);
    await page.keyboard.press('ArrowRight');
    await still(page);
    expect((await figureStates(page))[0]?.shown).toBe('north-2012');
    await page.keyboard.press('ArrowRight');
    await still(page);
    await page.keyboard.press('ArrowLeft');
    await still(page);
    expect((await figureStates(page))[0]?.shown).toBe('north-2012');
    await page.context().close();
  });

  test('arrows do nothing with a modifier held or while typing', async () => {
    const { page } = await visit('/en/the-front/#approach-sahel');
    await still(page);
    const y = await page.evaluate(() => scrollY);
    for (const combination of ['Control+ArrowRight', 'Alt+Shift+ArrowRight', 'Shift+ArrowRight']) {
      await page.keyboard.press(combination);
      await still(page);
    }
    await page.evaluate(() => {
      const input = document.createElement('input');
      document.querySelector('#approach-sahel')?.append(input);
      input.focus({ preventScroll: true });
    });
    await page.keyboard.press('ArrowRight');
    await still(page);
    // A table that scrolls sideways keeps its arrows.
    await page.evaluate(() => {
      const table = document.querySelector<HTMLElement>('.numbers .table-scroll');
      table?.closest('details')?.setAttribute('open', '');
      table?.focus({ preventScroll: true });
    });
    await page.keyboard.press('ArrowRight');
    await still(page);
    expect(Math.abs((await page.evaluate(() => scrollY)) - y)).toBeLessThan(5);
    await page.context().close();
  });
});

describe('screen readers', () => {
  test('a step is announced once, when scrolling has stopped', async () => {
    const { page } = await visit('/en/the-front/#approach-ring-2025');
    await still(page);
    await page.waitForSelector('#announcer:not(:empty)', { state: 'attached' });
    const title = await page.$eval('#approach-ring-2025 .step__title', (heading) => heading.textContent);
    expect(await page.textContent('#announcer')).toBe(title);
    const svg = page.locator('.scene chart-figure[data-chart="approach"] svg:visible');
    expect(await svg.getAttribute('aria-label')).toContain('257');
    await page.context().close();
  });
});
