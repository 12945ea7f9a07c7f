/** A newsroom’s page on another port, that is, of another origin, with a policy as strict as the embeds allow. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:http';
import { join } from 'node:path';

const template = readFileSync(join(import.meta.dirname, 'embed-host.html'), 'utf8');

/** The running host. */
export interface Host {
  origin: string;
  /** What stands in the page from now on. */
  set: (frames: string, options?: { script?: boolean; pym?: boolean }) => void;
  close: () => Promise<void>;
}

/** Starts the host for embeds of a site. */
export async function serveHost(site: string): Promise<Host> {
  let html = '';
  const server = createServer((request, response) => {
    if (request.url === '/pym.js') {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
      response.end(readFileSync(createRequire(import.meta.url).resolve('pym.js/dist/pym.v1.min.js')));
      return;
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; img-src data:; frame-src ${site}; script-src 'self' ${site}/embed.js; style-src 'unsafe-inline'`,
    });
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  return {
    origin: `http://localhost:${typeof address === 'object' && address ? address.port : 0}`,
    set(frames, { script = true, pym = false } = {}) {
      html = template.replace('<!-- FRAMES -->', frames).replace('<!-- SCRIPT -->', script ? `<link rel="icon" href="data:," /><script src="${site}/embed.js" async></script>` : '<link rel="icon" href="data:," />').replace('<!-- PYM -->', pym ? '<script src="/pym.js"></script>' : '');
    },
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => { resolve(); });
    }),
  };
}
