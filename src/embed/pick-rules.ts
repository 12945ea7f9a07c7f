/** Cuts a style sheet down to the classes that a page uses. Knows plain rules and `@media` around them, which is all our sheets hold. */

/** Without comments and needless space. */
export function compactCss(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ').replace(/\s*([{};,])\s*/g, '$1').replace(/;\}/g, '}').trim();
}

/** The dark scheme for screens alone: on paper it would be a flood of ink. */
export function darkOnScreens(css: string): string {
  return css.replaceAll(/@media ?\(prefers-color-scheme: ?dark\)/g, '@media screen and (prefers-color-scheme:dark)');
}

interface Block {
  head: string;
  body: string;
}

/** The top-level blocks of a sheet, in order. */
function blocks(css: string): Block[] {
  const found: Block[] = [];
  let depth = 0;
  let start = 0;
  let head = '';
  for (let at = 0; at < css.length; at += 1) {
    if (css[at] === '{') {
      if (depth === 0) {
        head = css.slice(start, at).trim();
        start = at + 1;
      }
      depth += 1;
    } else if (css[at] === '}') {
      depth -= 1;
      if (depth === 0) {
        found.push({ head, body: css.slice(start, at) });
        start = at + 1;
      }
    }
  }
  return found;
}

/** Rules whose selectors name none but the given classes; `classOnly` leaves out selectors without a class. */
export function pickRules(css: string, used: ReadonlySet<string>, classOnly = false): string {
  return blocks(compactCss(css))
    .map(({ head, body }) => {
      if (head.startsWith('@media')) {
        const inside = pickRules(body, used, classOnly);
        return inside && `${head}{${inside}}`;
      }
      if (head.startsWith('@')) return '';
      const selectors = head.split(',').filter((selector) => {
        const classes = [...selector.matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].map(([, name = '']) => name);
        return classes.every((name) => used.has(name)) && (!classOnly || classes.length > 0);
      });
      return selectors.length > 0 ? `${selectors.join(',')}{${body}}` : '';
    })
    .join('');
}
