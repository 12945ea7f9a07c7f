import { expect, test } from 'vitest';
import { pageNeeds } from '../../../src/offline/build/page-needs.ts';
import { reach, type ScriptGraph } from '../../../src/offline/build/script-graph.ts';
import { fillSizes, sizeMark } from '../../../src/offline/build/size-mark.ts';

const html = `<link rel="alternate" href="/en/"><link rel="preload" href="/fonts/a.woff2" as="font">
<article data-notes="/fr/notes/one.json"><a data-note="C01" href="/fr/evidence/#C01">x</a><a href="/fr/about/">y</a>
<chart-figure data-chart="rings" data-model="/fr/models/rings.json"></chart-figure>
<img src="/fr/charts/rings/dip-narrow.svg" alt="a > b"><img src="https://elsewhere.example/a.svg">
<keep-part data-list="/fr/keep.json"></keep-part></article><script type="module" src="/_astro/story.js"></script>`;

test('a page needs what it names, of its own host', () => {
  expect(pageNeeds(html, '/fr/keep.json')).toEqual({
    scripts: ['/_astro/story.js'],
    parts: ['/fonts/a.woff2'],
    data: ['/fr/notes/one.json', '/fr/models/rings.json'],
    stills: ['/fr/charts/rings/dip-narrow.svg'],
    charts: ['rings'],
    references: ['/fr/evidence/'],
  });
});

test('of the scripts it needs those within reach, without the code of other visuals and of what only works online', () => {
  const graph: ScriptGraph = new Map([
    ['story.js', { imports: ['figure.js'], later: [], module: '' }],
    ['figure.js', { imports: [], later: ['rings.js', 'gold.js', 'host.js'], module: '' }],
    ['rings.js', { imports: ['axis.js'], later: [], module: '/p/src/charts/rings/draw.ts' }],
    ['gold.js', { imports: ['bars.js'], later: [], module: '/p/src/charts/gold/draw.ts' }],
    ['host.js', { imports: [], later: [], module: '/p/src/map/mapbox/host.ts' }],
    ['axis.js', { imports: ['figure.js'], later: [], module: '' }],
    ['bars.js', { imports: [], later: [], module: '' }],
  ]);
  expect(reach(graph, ['story.js'], ['rings'])).toEqual(['axis.js', 'figure.js', 'rings.js', 'story.js']);
});

test('sizes are put where their marks stand', () => {
  expect(fillSizes(`<b>${sizeMark('fr', 'the-front')}</b>${sizeMark('en', 'story')}`, (locale, part) => (locale === 'fr' && part === 'the-front' ? 153 : 400))).toBe('<b>153</b>400');
});
