import { expect, test } from 'vitest';
import { darkOnScreens, pickRules } from '../../../src/embed/pick-rules.ts';

const css = `
/* a { } */
.chart { fill: red; }
.chart text { x: 1; }
.ring, .other { stroke: none; }
.ring.is-open { fill: none; }
p { margin: 0; }
@media (forced-colors: active) { .ring { fill: Highlight; } .other { fill: none; } }
@media print { .other { display: none; } }
`;

test('keeps rules of used classes alone, inside media too', () => {
  expect(pickRules(css, new Set(['chart', 'ring']))).toBe(
    '.chart{fill: red}.chart text{x: 1}.ring{stroke: none}p{margin: 0}@media (forced-colors: active){.ring{fill: Highlight}}',
  );
});

test('can leave out rules without a class', () => {
  expect(pickRules(css, new Set(['ring']), true)).toBe('.ring{stroke: none}@media (forced-colors: active){.ring{fill: Highlight}}');
});

test('the dark scheme stays off paper, whether the sheet is compact or not', () => {
  expect(darkOnScreens('@media (prefers-color-scheme: dark) {a{}}@media(prefers-color-scheme:dark){b{}}')).toBe('@media screen and (prefers-color-scheme:dark) {a{}}@media screen and (prefers-color-scheme:dark){b{}}');
});
