import { parseHTML } from 'linkedom';
import { describe, expect, test, vi } from 'vitest';
import { prepared } from '../../../src/charts/prepared.ts';
import { visuals } from '../../../src/charts/registry.ts';
import { frozenPath, livingPath } from '../../../src/embed/addresses.ts';
import { editionDates, editionsOf } from '../../../src/embed/frozen/editions.ts';
import { oembed } from '../../../src/embed/oembed.ts';
import { sides, stageHeight } from '../../../src/embed/size.ts';
import { snippetText } from '../../../src/embed/snippet-text.ts';
import { snippet } from '../../../src/embed/snippet.ts';

vi.stubEnv('SITE', 'https://road-to-bamako.example');

const frameOf = (html: string): HTMLIFrameElement => {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const frame = document.querySelector('iframe');
  if (!frame || document.body.children.length !== 1) throw new Error(`one iframe expected: ${html}`);
  return frame;
};

describe('addresses', () => {
  test('name what the maker of the code chose, and nothing else', () => {
    expect(livingPath('fr', 'rings')).toBe('/fr/embed/rings/');
    expect(livingPath('en', 'rings', { view: 'by-month', theme: 'dark' })).toBe('/en/embed/rings/?view=by-month&theme=dark');
    expect(livingPath('en', 'rings', { theme: 'auto' })).toBe('/en/embed/rings/');
    expect(frozenPath('2026-11-22', 'fr', 'ways-out')).toBe('/v/2026-11-22/fr/embed/ways-out/');
  });
});

describe('the embed code', () => {
  test.each(visuals.map(({ id }) => id))('of %s survives a CMS: one iframe, no class, no script, a title', (id) => {
    const html = snippet({ locale: 'fr', chart: id });
    const frame = frameOf(html);
    expect(html).not.toMatch(/class=|<script|on\w+=/);
    expect(frame.getAttribute('title')).toBe(prepared(id, 'fr').sentence('question'));
    expect(frame.getAttribute('src')).toBe(`https://road-to-bamako.example/fr/embed/${id}/`);
    expect(frame.getAttribute('loading')).toBe('lazy');
    expect(frame.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(frame.getAttribute('width')).toBe('100%');
    // High enough for a phone’s column without any style.
    expect(Number(frame.getAttribute('height'))).toBeGreaterThanOrEqual(500);
  });

  test('of a frozen copy lets no script run', () => {
    const frame = frameOf(snippet({ locale: 'en', chart: 'rings', frozen: '2026-11-22', theme: 'dark' }));
    expect(frame.getAttribute('src')).toBe('https://road-to-bamako.example/v/2026-11-22/en/embed/rings/');
    expect(frame.getAttribute('sandbox')).toBe('allow-popups allow-popups-to-escape-sandbox');
    expect(frame.getAttribute('style')).toContain('color-scheme:dark');
  });

  test('of a living embed allows scripts and links, no forms, downloads or leading the host away', () => {
    const frame = frameOf(snippet({ locale: 'en', chart: 'rings', view: 'by-month' }));
    expect(frame.getAttribute('src')).toBe('https://road-to-bamako.example/en/embed/rings/?view=by-month');
    expect(frame.getAttribute('sandbox')?.split(' ').toSorted()).toEqual(['allow-popups', 'allow-popups-to-escape-sandbox', 'allow-same-origin', 'allow-scripts']);
    expect(frame.hasAttribute('allow')).toBe(false);
  });
});

describe('the height', () => {
  test.each(visuals.map(({ id, frames }) => [id, frames] as const))('of %s without script is near the one the script asks for, in any column', (id, frames) => {
    const style = frameOf(snippet({ locale: 'fr', chart: id })).getAttribute('style') ?? '';
    const [, least = 0, most = 0, width = 1, height = 0] = (/min-height:(\d+)px;max-height:(\d+)px;aspect-ratio:(\d+)\/(\d+)/.exec(style) ?? []).map(Number);
    for (let column = 300; column <= 1200; column += 20) {
      const given = Math.min(most, Math.max(least, (column * height) / width));
      // Title, unit, credit and link as most views have them.
      const asked = stageHeight(frames, column - sides.chart) + (column < 584 ? 150 : 105);
      expect(Math.abs(given - asked), `${column} px`).toBeLessThanOrEqual(48);
    }
  });
});

describe('the builder', () => {
  const source = { chart: 'rings', site: 'https://road-to-bamako.example', script: 'https://road-to-bamako.example/embed.js', defaultView: 'by-year', size: { least: 1, wide: 2, most: 3 }, languages: { en: { title: 'How many?', views: [] } } };
  const choice = { locale: 'en', view: 'by-month', theme: 'dark', steps: true, script: true } as const;

  test('a frozen copy: its address, no view, no stepper, no script, the scheme by the frame', () => {
    const text = snippetText(source, { ...choice, edition: '2026-11-22' });
    expect(text).toContain('src="https://road-to-bamako.example/v/2026-11-22/en/embed/rings/"');
    expect(text).toContain('color-scheme:dark');
    expect(text).not.toMatch(/allow-scripts|<script|view=|steps=|theme=/);
  });

  test('a living embed keeps all that was chosen', () => {
    const text = snippetText(source, choice);
    expect(text).toContain('/en/embed/rings/?view=by-month&amp;theme=dark&amp;steps=1"');
    expect(text).toContain('<script src="https://road-to-bamako.example/embed.js" async></script>');
  });

  test('offers the editions that hold the visual, newest first', () => {
    expect(editionsOf('fr', 'rings')).toEqual(editionDates().toReversed());
    expect(editionsOf('fr', 'no-such-visual')).toEqual([]);
  });
});

describe('oEmbed', () => {
  test('holds the same code, and sizes in numbers', () => {
    const answer = oembed('fr', 'exodus');
    expect(answer.html).toBe(snippet({ locale: 'fr', chart: 'exodus' }));
    expect([answer.type, answer.version, answer.cache_age]).toEqual(['rich', '1.0', 86_400]);
    expect(answer.width).toBeGreaterThan(300);
    expect(answer.height).toBeGreaterThan(300);
  });
});
