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
  /** Path of each request, in order: pages, workers and whatever else asks. To be emptied by who counts. */
  asked: string[];
  close(): Promise<void>;
}

/** Starts on a free port; answers with brotli, 404.html for what is not there. @param root another build to serve. */
export async function serveDist(root = dist): Promise<Site> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(pathOf(request.url ?? '/'));
    void answer(root, request.url ?? '/').then(({ status, type, body, encoding, hashed }) => {
      response.writeHead(status, { 'content-type': type, ...(encoding ? { 'content-encoding': encoding } : {}), ...(hashed ? { 'cache-control': 'public, max-age=31536000, immutable' } : {}) });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://localhost:${port}`,
    asked,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => { resolve(); });
    }),
  };
}

/** Compressed by their own format: no host does it again. */
const packed = /\.(?:woff2|png)$/;

interface Answer {
  status: number;
  type: string;
  body: Buffer;
  encoding?: 'br';
  hashed: boolean;
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

/** What the server sends for a file: its bytes after brotli at its best, or as they are where they are compressed already. */
export async function sentBytes(file: string): Promise<number> {
  return packed.test(file) ? (await stat(file)).size : (await compress(file)).length;
}

function pathOf(address: string): string {
  return normalize(decodeURIComponent(new URL(address, 'http://localhost').pathname));
}

async function answer(root: string, address: string): Promise<Answer> {
  const path = pathOf(address);
  const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
  try {
    if (!(await stat(file)).isFile()) throw new Error('a folder');
    const type = types[extname(file)] ?? 'application/octet-stream';
    const hashed = path.startsWith('/_astro/');
    return packed.test(file) ? { status: 200, type, body: await readFile(file), hashed } : { status: 200, type, body: await compress(file), encoding: 'br', hashed };
  } catch {
    return { status: 404, type: 'text/html; charset=utf-8', body: await compress(join(root, '404.html')), encoding: 'br', hashed: false };
  }
}
