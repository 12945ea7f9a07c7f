/** Caddyfile: a whole server of static files, with the headers of `rules.ts`. */
import { expressionOf } from './pattern.ts';
import { rules } from './rules.ts';
import { compressible, type Place, texts, types } from './servers.ts';

/** @returns the configuration, to be started with `caddy run --config`. With a host's name instead of the port Caddy fetches a certificate by itself. */
export function caddy({ root, port, base = '' }: Place): string {
  const headers = rules.map(({ why, paths, headers: values }, index) => {
    const name = `@rule${index + 1}`;
    const set = Object.entries(values).map(([header, value]) => `\theader ${name} ${header} "${value}"\n`).join('');
    return `\t# ${why}\n\t${name} path_regexp ${paths.map((path) => expressionOf(path, base)).join('|')}\n${set}`;
  });
  const kinds = Object.entries(types).map(([ending, type]) => `\t@${ending} path *.${ending}\n\theader @${ending} Content-Type "${type}${texts.includes(type) ? '; charset=utf-8' : ''}"\n`);
  return `# Written by \`npm run hosting\` from hosting/rules.ts.
{
\tauto_https off
\tadmin off
}
:${port} {
${headers.join('')}
${kinds.join('')}
\t@folder path_regexp ^${base}/(.*/)?$
\theader @folder Content-Type "text/html; charset=utf-8"
\t# What \`npm run compress\` made is sent as it is; the rest is compressed on the way.
\tencode {
\t\tgzip 6
\t\tmatch {
${compressible.map((type) => `\t\t\theader Content-Type ${type}*\n`).join('')}\t\t}
\t}
\thandle_path ${base}/* {
\t\troot * ${root}
\t\tfile_server {
\t\t\tprecompressed br gzip
\t\t}
\t}
\thandle_errors {
\t\trewrite * /404.html
\t\troot * ${root}
\t\tfile_server
\t}
}
`;
}
