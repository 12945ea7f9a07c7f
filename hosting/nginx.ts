/** nginx.conf: a whole server of static files, with the headers of `rules.ts`. */
import { expressionOf } from './pattern.ts';
import { rules } from './rules.ts';
import { compressible, type Place, texts, types } from './servers.ts';

/** One `map` for each header: an empty value sends none. */
function maps(base: string): { name: string; variable: string; text: string }[] {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  return names.map((name) => {
    const variable = `$site_${name.toLowerCase().replaceAll('-', '_')}`;
    const lines = rules.flatMap(({ paths, headers }) =>
      headers[name] === undefined ? [] : paths.map((path) => `    "~${expressionOf(path, base)}" "${headers[name]}";\n`),
    );
    return { name, variable, text: `  map $site_path ${variable} {\n    default "";\n${lines.join('')}  }\n` };
  });
}

/** @returns the configuration, to be started with `nginx -c`. TLS is left to what stands in front, or to be added. */
export function nginx({ root, port, base = '' }: Place): string {
  const headers = maps(base);
  return `# Written by \`npm run hosting\` from hosting/rules.ts.
worker_processes auto;
worker_rlimit_nofile 8192;
events { worker_connections 2048; }
http {
  types {
${Object.entries(types).map(([ending, type]) => `    ${type} ${ending};\n`).join('')}  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${texts.filter((type) => type !== 'text/html').join(' ')};
  server_tokens off;
  sendfile on;
  tcp_nopush on;
  keepalive_timeout 30s;
  # Files that \`npm run compress\` made are sent as they are; others are compressed on the way.
  gzip on;
  gzip_static on;
  gzip_vary on;
  gzip_comp_level 6;
  gzip_types ${compressible.filter((type) => type !== 'text/html').join(' ')};
  # The address as asked for: \`$uri\` would become that of index.html.
  map $request_uri $site_path {
    "~^(?<path>[^?]*)" $path;
  }
${headers.map(({ text }) => text).join('')}
  server {
    listen ${port};
    # Addresses end in a slash; a redirect keeps host and port as the reader wrote them.
    absolute_redirect off;
    index index.html;
    error_page 404 ${base}/404.html;
${headers.map(({ name, variable }) => `    add_header ${name} ${variable} always;\n`).join('')}
    location ${base}/ {
      ${base ? `alias ${root}/` : `root ${root}`};
    }
  }
}
`;
}
