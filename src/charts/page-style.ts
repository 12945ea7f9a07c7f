/** How the marks of a page's visuals look: the sheet of all marks without the rules that only other visuals need. Build only. */
import { pickRules } from '../embed/pick-rules.ts';
import chartCss from '../styles/chart.css?raw';
import { prepared } from './prepared.ts';
import { visualOf, visuals } from './registry.ts';

/** Text of the code that draws, by file: at other sizes than those of the build it may set other classes. */
const code: Record<string, string> = import.meta.glob(['./*/*.ts', '../map/**/*.ts'], { query: '?raw', import: 'default', eager: true });

const classesInSheet = new Set([...chartCss.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].map(([, name = '']) => name));

/** Words of the code under a folder; `ring--` for a class that it puts together. */
function wordsUnder(folder: string): string[] {
  return Object.entries(code).filter(([file]) => file.startsWith(folder)).flatMap(([, text]) => text.match(/[A-Za-z][\w-]*/g) ?? []);
}

const shared = [...wordsUnder('./kit/'), ...wordsUnder('./browser/'), ...wordsUnder('../map/')];
const known = new Map<string, ReadonlySet<string>>();

/** Classes of the sheet that a visual sets, in any view and at any size. */
function classesOf(chart: string): ReadonlySet<string> {
  const before = known.get(chart);
  if (before) return before;
  const words = new Set([...shared, ...wordsUnder(`./${chart}/`)]);
  for (const view of visualOf(chart).views) {
    for (const frame of ['narrow', 'wide'] as const) {
      for (const [, names = ''] of prepared(chart, 'fr').svg(view, frame).matchAll(/ class="([^"]*)"/g)) for (const name of names.split(' ')) words.add(name);
    }
  }
  const beginnings = [...words].filter((word) => word.endsWith('--'));
  const classes = new Set([...classesInSheet].filter((name) => words.has(name) || beginnings.some((beginning) => name.startsWith(beginning))));
  known.set(chart, classes);
  return classes;
}

/** @returns CSS text. A rule goes only if all its visuals are elsewhere: what no visual is known to set stays. */
export function pageStyle(charts: readonly string[]): string {
  const here = new Set(charts.flatMap((chart) => [...classesOf(chart)]));
  const elsewhere = new Set(visuals.filter(({ id }) => !charts.includes(id)).flatMap(({ id }) => [...classesOf(id)]));
  return pickRules(chartCss, new Set([...classesInSheet].filter((name) => here.has(name) || !elsewhere.has(name))));
}
