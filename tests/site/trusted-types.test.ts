/** The policy that keeps text from becoming HTML or script, on every page, while it is used. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { policyName, siteHtml, siteWorker } from '../../src/trusted-types.ts';
import { files, pageAddresses, text } from './built.ts';
import { settle, useSite } from './site.ts';
import { eachKind, passFigures, samples } from './whole-page.ts';

const { visit } = useSite();

test('every page asks for it, but the frozen copies, which never change', () => {
  const asking = (address: string): boolean => text(address).includes(`require-trusted-types-for 'script';trusted-types ${policyName};`);
  expect(pageAddresses.filter((address) => !address.startsWith('/v/') && !asking(address))).toEqual([]);
});

describe('what the policy lets through', () => {
  test('every note and citation of the build', () => {
    const fetched = [...files].filter(([address]) => /^\/[a-z]{2}\/(?:notes|cite)\/[^/]+\.json$/.test(address));
    expect(fetched.length).toBeGreaterThan(20);
    for (const [, file] of fetched) {
      const notes = Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
      for (const note of notes) expect(siteHtml(note)).toBe(note);
    }
  });

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<p onclick="alert(1)">a</p>',
    '<a href="javascript:alert(1)">a</a>',
    '<a href=javascript:alert(1)>a</a>',
    '<a\nhref="&#106;avascript:alert(1)">a</a>',
    '<p><iframe srcdoc="a"></iframe></p>',
    '<svg><a href="/x">a</a></svg>',
    '<p class="a" style="color:red">a</p>',
    '<p class="a"/onclick="b">a</p>',
    '<!-- a -->',
    '<p',
  ])('not %s', (html) => {
    expect(() => siteHtml(html)).toThrow(/^HTML with/);
  });

  test('no worker but the site’s own', () => {
    expect(() => siteWorker('https://elsewhere.example/sw.js')).toThrow(/not a worker of this site/);
    expect(() => siteWorker('data:text/javascript,0')).toThrow(/not a worker of this site/);
  });
});

test.each(eachKind)('%s refuses text as HTML or script, a policy of another name, and its own use is not refused', async (path) => {
  const { page, faults } = await visit(path, {}, (one) =>
    one.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => { console.error(`refused: ${violatedDirective} ${sample}`); });
    }));
  await passFigures(page);
  await settle(page, 300);
  const use = async (selector: string, then: string): Promise<void> => {
    const first = page.locator(selector).first();
    if ((await first.count()) === 0) return;
    await first.evaluate((one) => { (one as HTMLElement).click(); });
    await page.locator(then).first().waitFor();
  };
  const hasScenes = (await page.locator('.scene').count()) > 0;
  if (hasScenes) {
    await use('main a[data-note]', '#note:popover-open p');
    await page.keyboard.press('Escape');
    await use('main a.cite', '#note:popover-open dl');
    await page.keyboard.press('Escape');
  }
  const stage = page.locator('[data-state="live"] .stage:visible').first();
  if (await stage.count()) {
    await stage.scrollIntoViewIfNeeded();
    await stage.press('ArrowRight');
    await page.locator('.tell.is-open').first().waitFor();
    await page.keyboard.press('Escape');
  }
  if (path === `/en/charts/${samples.map}/`) await use('.explore-open', 'chart-figure[data-exploring]');
  if (path.endsWith('/search/')) {
    await page.fill('input[type="search"]', 'mali');
    await page.locator('.search-group:visible a').first().waitFor();
  }
  expect(faults).toEqual([]);

  const refused = await page.evaluate(() => {
    const attempts: (() => unknown)[] = [
      () => { document.createElement('p').innerHTML = '<b>a</b>'; },
      () => { document.createElement('script').src = '/a.js'; },
      () => new DOMParser().parseFromString('<b>a</b>', 'text/html'),
      () => (window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }).trustedTypes.createPolicy('other', {}),
    ];
    return attempts.map((attempt) => {
      try {
        attempt();
        return 'let through';
      } catch (reason) {
        return reason instanceof TypeError ? 'refused' : String(reason);
      }
    });
  });
  expect(refused).toEqual(['refused', 'refused', 'refused', 'refused']);
  await page.context().close();
});
