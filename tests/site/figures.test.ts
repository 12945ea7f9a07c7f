/** Every view as it stands in a browser: no label cut, none lying on another. */
import { describe, expect, test } from 'vitest';
import { visuals } from '../../src/charts/registry.ts';
import { useSite } from './site.ts';

const { visit, origin } = useSite();

interface Fault {
  view: string;
  what: string;
}

describe.each(['fr', 'en'] as const)('in %s', (locale) => {
  test.each(visuals.map(({ id, views }) => [id, views] as const))('%s: labels stay in the frame and apart', async (id, views) => {
    // The page's own style sheet and fonts; the probe comes past its policy.
    const { page } = await visit(`/${locale}/le-front/`.replace('/en/le-front', '/en/the-front'), { bypassCSP: true });
    await page.evaluate(() => document.fonts.ready);
    const faults: Fault[] = [];
    for (const view of views) {
      for (const suffix of ['', '-narrow']) {
        const address = `${origin()}/${locale}/charts/${id}/${view}${suffix}.svg`;
        const found = await page.evaluate(async (url) => {
          const text = await (await fetch(url)).text();
          const holder = document.createElement('div');
          holder.innerHTML = text.replace(/<style>[\s\S]*?<\/style>/, '');
          document.body.replaceChildren(holder);
          const drawing = holder.querySelector('svg svg');
          if (!drawing) return ['no drawing'];
          const frame = drawing.getBoundingClientRect();
          const labels = [...drawing.querySelectorAll('text')]
            .filter((label) => label.textContent.trim() !== '' && Number(getComputedStyle(label).opacity) > 0.2 && label.getAttribute('opacity') !== '0')
            .map((label) => {
              const box = label.getBoundingClientRect();
              // A line box is taller than its letters, by about a quarter of the size on each side.
              const air = Number.parseFloat(getComputedStyle(label).fontSize) * 0.25;
              return { words: label.textContent.trim().slice(0, 40), box, letters: { top: box.top + air, bottom: box.bottom - air } };
            });
          const slack = 1.5;
          const cut = labels
            .filter(({ box }) => box.left < frame.left - slack || box.right > frame.right + slack || box.top < frame.top - slack || box.bottom > frame.bottom + slack)
            .map(({ words }) => `cut: “${words}”`);
          const crossed = labels.flatMap((one, index) =>
            labels.slice(index + 1).flatMap((other) => {
              const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
              const height = Math.min(one.letters.bottom, other.letters.bottom) - Math.max(one.letters.top, other.letters.top);
              return width > 3 && height > 1 ? [`“${one.words}” on “${other.words}”`] : [];
            }),
          );
          return [...cut, ...crossed];
        }, address);
        faults.push(...found.map((what) => ({ view: view + suffix, what })));
      }
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
