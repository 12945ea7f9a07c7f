import { describe, expect, test } from 'vitest';
import { bundleStills } from '../../../src/offline/build/still-bundle.ts';
import { unbundle } from '../../../src/offline/keep-list.ts';

const style = `<style>${'a{fill:red}'.repeat(20)}</style>`;
const svg = (mark: string): string => `<svg xmlns="http://www.w3.org/2000/svg">${style}<text>1 < 2 “${mark}”</text></svg>`;

describe('a bundle of stills', () => {
  test('gives every file back byte for byte', () => {
    const files = new Map([['/a.svg', svg('é')], ['/b.svg', svg('3')], ['/c.svg', 'no tag at all'], ['/d.svg', '']]);
    expect(new Map(unbundle(bundleStills(files)))).toEqual(files);
  });

  test('holds once what several have', () => {
    const bundle = JSON.stringify(bundleStills(new Map([['/a.svg', svg('1')], ['/b.svg', svg('2')]])));
    expect(bundle.split('a{fill:red}a{fill:red}a').length - 1).toBeLessThan(20);
    expect(bundle.length).toBeLessThan(svg('1').length * 1.8);
  });
});
