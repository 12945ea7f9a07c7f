/**
 * Many readers at once: nginx with the project's own configuration, on this
 * machine only. Every answer is compared, byte by byte, with what was built.
 */
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { request } from 'node:http';
import { compressedCopy, startServer } from '../tests/site/server-programs.ts';
import { dist } from '../scripts/serve-dist.ts';

/** The part of autocannon that is used here; the package is there only while the bench runs. */
interface Client {
  on(event: 'body', listener: (part: Buffer) => void): void;
  on(event: 'response', listener: (status: number) => void): void;
}
interface Options {
  url: string;
  connections: number;
  duration: number;
  requests: { path: string; headers: Record<string, string> }[];
  setupClient: (client: Client) => void;
}
interface Result {
  requests: { total: number };
  throughput: { total: number };
  latency: { p50: number; p99: number };
  errors: number;
  timeouts: number;
}
type Autocannon = (options: Options) => Promise<Result>;

/** What the server did. */
export interface Load {
  connections: number;
  seconds: number;
  requests: number;
  /** Connections that failed or timed out. */
  errors: number;
  /** Answers with another status than 200, and with other bytes than before the load. */
  failed: number;
  changed: number;
  megabytes: number;
  /** Milliseconds from request to whole answer, half of the readers and all but one in a hundred. */
  middle: number;
  slow: number;
}

const headers = { 'accept-encoding': 'gzip' };
const fingerprint = (parts: readonly Buffer[]): string => parts.reduce((hash, part) => hash.update(part), createHash('sha1')).digest('hex');

/** Bytes of an answer as they come over the line, still compressed. */
function sent(origin: string, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    request(origin + path, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        if (response.statusCode === 200) resolve(fingerprint(parts));
        else reject(new Error(`${path}: ${response.statusCode}`));
      });
    }).on('error', reject).end();
  });
}

/** Lets `connections` readers ask for the pages in turn, for some seconds. */
export async function loadTest(paths: readonly string[], connections: number, seconds: number): Promise<Load> {
  const entry = new URL('node_modules/autocannon/autocannon.js', import.meta.url).href;
  const { default: autocannon } = (await import(entry)) as { default: Autocannon };
  const root = await compressedCopy(dist);
  const server = await startServer('nginx', root);
  try {
    const expected = new Set(await Promise.all(paths.map((path) => sent(server.origin, path))));
    let failed = 0;
    let changed = 0;
    const result = await autocannon({
      url: server.origin,
      connections,
      duration: seconds,
      requests: paths.map((path) => ({ path, headers })),
      setupClient: (client) => {
        let parts: Buffer[] = [];
        client.on('body', (part) => { parts.push(Buffer.from(part)); });
        client.on('response', (status) => {
          if (status !== 200) failed += 1;
          else if (!expected.has(fingerprint(parts))) changed += 1;
          parts = [];
        });
      },
    });
    return {
      connections,
      seconds,
      requests: result.requests.total,
      errors: result.errors + result.timeouts,
      failed,
      changed,
      megabytes: Math.round(result.throughput.total / 1e6),
      middle: result.latency.p50,
      slow: result.latency.p99,
    };
  } finally {
    await server.stop();
    rmSync(root, { recursive: true, force: true });
  }
}
