/** Serves the built `dist/` on this machine, the way a plain static host does. */
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** Folder of the built site. */
export const dist = join(import.meta.dirname, '../dist');

/** A running server. */
export interface Site {
  /** `http://localhost:{port}`. */
  origin: string;
  close(): Promise<void>;
}

/** Starts on a free port; answers with brotli, 404.html for what is not there. @param root another build to serve. */
export async function serveDist(root = dist): Promise<Site> {
  const server = createServer((request, response) => {
    void answer(root, request.url ?? '/').then(({ status, type, body, hashed }) => {
      response.writeHead(status, { 'content-type': type, 'content-encoding': 'br', ...(hashed ? { 'cache-control': 'public, max-age=31536000, immutable' } : {}) });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://localhost:${port}`,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => { resolve(); });
    }),
  };
}

/** Compressed files, each made once: brotli at its best takes a second for the whole story. */
const compressed = new Map<string, Buffer>();

async function compress(file: string): Promise<Buffer> {
  const { mtimeMs } = await stat(file);
  const key = `${file} ${mtimeMs}`;
  const body = compressed.get(key) ?? brotliCompressSync(await readFile(file));
  compressed.set(key, body);
  return body;
}

async function answer(root: string, address: string): Promise<{ status: number; type: string; body: Buffer; hashed: boolean }> {
  const path = normalize(decodeURIComponent(new URL(address, 'http://localhost').pathname));
  const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
  try {
    if (!(await stat(file)).isFile()) throw new Error('a folder');
    return { status: 200, type: types[extname(file)] ?? 'application/octet-stream', body: await compress(file), hashed: path.startsWith('/_astro/') };
  } catch {
    return { status: 404, type: 'text/html; charset=utf-8', body: await compress(join(root, '404.html')), hashed: false };
  }
}
