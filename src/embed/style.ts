/** The style sheet of one embed: colours in both schemes, its layout, and of the marks only those it draws. Build only. */
import { prepared } from '../charts/prepared.ts';
import { visualOf } from '../charts/registry.ts';
import chartCss from '../styles/chart.css?raw';
import embedCss from '../styles/embed.css?raw';
import figureCss from '../styles/figure.css?raw';
import tokensCss from '../styles/tokens.css?raw';
import { embedScript } from './bundle.ts';
import { compactCss, pickRules } from './pick-rules.ts';

/** Classes that only the browser adds. */
const live = ['tell', 'tell-frame', 'is-open'];

/** The variables of the light scheme and of the dark one. */
function schemes(): { light: string; dark: string } {
  const [light = '', dark = ''] = [...tokensCss.matchAll(/:root\s*\{([^}]*)\}/g)].map(([, body = '']) => body);
  if (!light || !dark) throw new Error('src/styles/tokens.css: expected two :root blocks, light and dark');
  // The fonts are the embed’s own.
  return { light: light.replace(/(?:color-scheme|--sans|--serif):[^;]*;/g, ''), dark };
}

const sheets = new Map<string, Promise<string>>();

/** CSS text of the embed of a visual; the same in each language. */
export function embedStyle(chart: string): Promise<string> {
  const sheet = sheets.get(chart) ?? compose(chart);
  sheets.set(chart, sheet);
  return sheet;
}

async function compose(chart: string): Promise<string> {
  const visual = prepared(chart, 'fr');
  // At other sizes than those drawn at build there may be other classes: the script names them.
  const used = new Set([...live, ...((await embedScript(chart)).match(/[A-Za-z][\w-]*/g) ?? [])]);
  for (const view of visualOf(chart).views) {
    for (const frame of ['narrow', 'wide'] as const) {
      for (const [, names = ''] of visual.svg(view, frame).matchAll(/ class="([^"]*)"/g)) for (const name of names.split(' ')) used.add(name);
    }
  }
  const { light, dark } = schemes();
  const colours =
    `:root{color-scheme:light dark;${light}}` +
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}` +
    `:root[data-theme=dark]{color-scheme:dark;${dark}}:root[data-theme=light]{color-scheme:light}` +
    `@media print{:root:root{color-scheme:light;${light}}}`;
  const tell = pickRules(figureCss, new Set(live), true);
  return compactCss(colours + embedCss + pickRules(chartCss, used) + tell);
}
