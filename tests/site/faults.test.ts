/** What does not come, or comes broken: the page that stands in the HTML stays, whole. */
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useSite } from './site.ts';
import { eachKind, figures, passFigures, samples, seen, uncaught } from './whole-page.ts';

const { visit, origin } = useSite();

type Answer = { status?: number; contentType?: string; body: string } | 'abort';

/** Answers the requests of a page that match. */
function answering(pattern: RegExp, answer: Answer): (page: Page) => Promise<unknown> {
  return (page) => page.route(pattern, (route) => (answer === 'abort' ? route.abort() : route.fulfill({ status: 200, ...answer })));
}

const scripts = /\/(?:_astro|embed|pagefind)\/[^/]+\.js$/;

/** How a script fails. */
const scriptFaults: [string, Answer][] = [
  ['do not come', 'abort'],
  ['throw', { contentType: 'text/javascript', body: 'throw new Error("provoked");' }],
];

describe('scripts', () => {
  test.each(eachKind)('%s: whole when all its scripts fail, and when any one does', async (path) => {
    const asked = new Set<string>();
    const well = await visit(path, {}, (page) => Promise.resolve(page.on('request', (request) => { if (scripts.test(request.url())) asked.add(new URL(request.url()).pathname); })));
    await passFigures(well.page);
    const whole = await seen(well.page);
    await well.page.context().close();
    expect(asked.size > 0 || path === '/404.html', 'scripts').toBe(true);
    expect(whole.words).toBeGreaterThan(5);

    const { page, faults } = await visit('/404.html');
    const one = (script: string): RegExp => new RegExp(`${script.replaceAll('.', String.raw`\.`)}$`);
    // The whole story is long: there those of its figures fail together.
    const parts = path === '/fr/' ? [/\/draw\.[^/]+\.js$/] : [...asked].filter((script) => !tried.has(script)).map(one);
    if (path !== '/fr/') for (const script of asked) tried.add(script);
    for (const [fault, answer] of scriptFaults) {
      for (const pattern of [scripts, ...parts]) {
        await page.unrouteAll();
        await answering(pattern, answer)(page);
        await page.goto(origin() + path);
        // A script of the figures is asked on the way.
        if (pattern !== scripts) await passFigures(page, 30);
        const left = await seen(page);
        const where = `${path}: ${String(pattern)} ${fault}`;
        expect(left.words, where).toBeGreaterThanOrEqual(whole.words * 0.9);
        expect(left.links, where).toBeGreaterThanOrEqual(whole.links * 0.95);
        expect(left, where).toMatchObject({ drawings: whole.drawings, tables: whole.tables });
        expect(uncaught(faults, /provoked|does not provide an export/), where).toEqual([]);
      }
    }
    await page.context().close();
  });

  test.each(scriptFaults)('the root offers both languages when they %s', async (_, answer) => {
    const { page } = await visit('/', {}, answering(scripts, answer));
    expect(await page.locator('a[hreflang]:visible').count()).toBe(2);
    await page.context().close();
  });

  test.each(['/en/the-front/#rings-by-month', `/en/charts/${samples.map}/#view-near`, `/en/embed/${samples.map}/?view=near`])('%s: a figure that waits for its state does not wait for ever', async (path) => {
    const { page } = await visit(path, {}, answering(scripts, 'abort'));
    await page.waitForTimeout(3200);
    const hidden = await page.$$eval('.stage, .stage > svg', (all) => all.filter((one) => one.getClientRects().length > 0 && getComputedStyle(one).visibility !== 'visible').length);
    expect(hidden).toBe(0);
    await page.context().close();
  });
});

/** Scripts that have failed alone on an earlier page. */
const tried = new Set<string>();

/** What comes in the place of JSON. */
const brokenJson: [string, Answer][] = [
  ['missing', { status: 404, contentType: 'text/html', body: '<!doctype html><title>404</title>' }],
  ['cut off', { contentType: 'application/json', body: '{"views":{"a":[["b' }],
  ['a page', { contentType: 'text/html', body: '<!doctype html><p>Sign in to this network.' }],
  ['of another shape', { contentType: 'application/json', body: '{}' }],
  ['null', { contentType: 'application/json', body: 'null' }],
  ['empty', { contentType: 'application/json', body: '' }],
];

describe('a model that is', () => {
  test.each(brokenJson)('%s: every figure of the chapter stays as it was built', async (_, answer) => {
    const { page, faults } = await visit('/en/the-front/', {}, answering(/\/models\/[^/]+\.json$/, answer));
    const built = await figures(page);
    expect(built.length).toBeGreaterThan(2);
    await passFigures(page, 60);
    await page.waitForTimeout(300);
    expect(await figures(page)).toEqual(built);
    expect(await page.$$eval('chart-figure', (all) => all.filter(({ dataset }) => dataset['state'] !== 'static').map(({ dataset }) => dataset['chart']))).toEqual([]);
    expect(uncaught(faults)).toEqual([]);
    await page.context().close();
  });

  test('whole but for its data: each drawing of the story that began is taken back', async () => {
    const { page, faults } = await visit('/fr/', {}, (one) =>
      one.route(/\/models\/[^/]+\.json$/, async (route) => {
        const model = (await (await route.fetch()).json()) as object;
        await route.fulfill({ contentType: 'application/json', body: JSON.stringify({ ...model, data: {} }) });
      }));
    const built = await figures(page);
    expect(built.length).toBeGreaterThanOrEqual(20);
    await passFigures(page, 60);
    await page.waitForTimeout(500);
    expect(await figures(page)).toEqual(built);
    expect(uncaught(faults)).toEqual([]);
    await page.context().close();
  });

  test('broken for one figure: the others go on', async () => {
    const { page } = await visit('/en/the-front/', {}, answering(new RegExp(`/models/${samples.chart}\\.json$`), { body: '{}' }));
    await passFigures(page, 300);
    const states = await page.$$eval('chart-figure', (all) => all.map(({ dataset }) => [dataset['chart'], dataset['state']] as const));
    expect(states.length).toBeGreaterThan(2);
    for (const [chart, state] of states) expect([chart, state]).toEqual([chart, chart === samples.chart ? 'static' : 'live']);
    await page.context().close();
  });
});

describe.each(brokenJson)('%s', (_, answer) => {
  test('answers of a figure: it says nothing and stays', async () => {
    const { page, faults } = await visit(`/en/charts/${samples.chart}/`, {}, answering(/\/tells\//, answer));
    const figure = page.locator('chart-figure[data-state="live"]');
    await figure.waitFor();
    const before = await figures(page);
    for (const position of [{ x: 200, y: 150 }, { x: 260, y: 160 }]) {
      await figure.locator('.stage').hover({ position });
      await page.waitForTimeout(150);
    }
    await figure.locator('.stage').press('ArrowRight');
    expect(await figure.getAttribute('data-tells-state')).toBe('missing');
    expect(await figures(page)).toEqual(before);
    expect(uncaught(faults)).toEqual([]);
    await page.context().close();
  });

  test('notes and citations: their links are followed', async () => {
    for (const mark of ['a[data-note]', 'a.cite']) {
      const { page, faults } = await visit('/en/the-front/', {}, answering(/\/(?:notes|cite)\/[^/]+\.json$/, answer));
      const link = page.locator(`main ${mark}`).first();
      const to = await link.evaluate((one) => (one as HTMLAnchorElement).href);
      await link.evaluate((one) => { (one as HTMLElement).click(); });
      await page.waitForURL(to);
      expect(uncaught(faults)).toEqual([]);
      await page.context().close();
    }
  });

  test('places of a map: its button says so, the map stays', async () => {
    const { page, faults } = await visit(`/en/charts/${samples.map}/`, {}, answering(/\/explore\.json$/, answer));
    const button = page.locator('.explore-open');
    await page.locator('chart-figure[data-state="live"]').waitFor();
    const before = await figures(page);
    await button.evaluate((one) => { (one as HTMLElement).click(); });
    await expect.poll(() => button.textContent()).toBe(await button.getAttribute('data-failed'));
    expect(await page.locator('chart-figure[data-exploring]').count()).toBe(0);
    expect(await figures(page)).toEqual(before);
    expect(uncaught(faults)).toEqual([]);
    await page.context().close();
  });

  test.each([/pagefind-entry\.json/, /\.pf_meta$/, /\.pf_index$/, /\.pf_filter$/, /\.pf_fragment$/, /\.pagefind$/])('part %s of the index: the search says that it failed', async (part) => {
    const { page, faults } = await visit('/en/search/?q=mali', {}, answering(part, answer));
    const status = page.locator('.search-status');
    await expect.poll(() => status.textContent(), { timeout: 8000 }).toBe(await page.locator('site-search').getAttribute('data-failed'));
    // Pagefind lets its own promise go.
    expect(uncaught(faults, /Pagefind/)).toEqual([]);
    await page.context().close();
  });
});

