/** `_headers`, as Netlify and Cloudflare Pages read it. */
import { rules } from './rules.ts';

/** @param base folder that the site is served from, without a slash at the end; the file itself lies in the folder that the host publishes. */
export function headersFile(base = ''): string {
  return rules
    .map(({ why, paths, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`).join('');
      return `# ${why}\n${paths.map((path) => `${base}${path}\n${lines}`).join('')}`;
    })
    .join('\n');
}
