/** The style sheet of one frozen copy: colours and marks of the site as far as it uses them, the faces of picture files, its own few rules. */
import chartCss from '../../styles/chart.css?raw';
import fontsCss from '../../styles/picture-fonts.css?raw';
import tokensCss from '../../styles/tokens.css?raw';
import { compactCss, darkOnScreens, pickRules } from '../pick-rules.ts';
import ownCss from './frozen.css?raw';

/** Of the colours and fonts, those that `css` uses. */
function tokensFor(css: string): string {
  const used = new Set([...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name));
  return darkOnScreens(compactCss(tokensCss)).replace(/(--[\w-]+):[^;}]*(;|(?=\}))/g, (declaration, name: string) => (used.has(name) ? declaration : ''));
}

/** Style for markup with its classes. */
export function frozenStyle(markup: string): string {
  const classes = new Set([...markup.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)));
  // Rules for marks that are not open name the class too.
  classes.add('is-open');
  const rules = pickRules(chartCss, classes) + compactCss(ownCss);
  const faces = (fontsCss.match(/@font-face\s*\{[^}]*\}/g) ?? []).filter((face) => !face.includes('Serif') || rules.includes('var(--serif)'));
  return tokensFor(rules) + compactCss(faces.join('')) + rules;
}
