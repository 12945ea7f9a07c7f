/** Starts nginx and Caddy with the project's examples, on this machine only. */
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caddy } from '../../hosting/caddy.ts';
import { nginx } from '../../hosting/nginx.ts';
import { compress } from '../../scripts/compress.ts';

/** A server that runs. */
export interface RunningServer {
  origin: string;
  stop: () => Promise<void>;
}

const configuration = { nginx, caddy };
const command = {
  nginx: (file: string, folder: string): string[] => ['-c', file, '-e', join(folder, 'error.log'), '-g', `daemon off; pid ${join(folder, 'pid')};`],
  caddy: (file: string): string[] => ['run', '--adapter', 'caddyfile', '--config', file],
};

/** Programs whose example is tested. */
export type ServerProgram = keyof typeof configuration;

/** Is the program on this machine? */
export function isInstalled(program: ServerProgram): boolean {
  try {
    execFileSync(program, [program === 'nginx' ? '-v' : 'version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || !address) throw new Error('no free port');
  return address.port;
}

/** @returns a copy of a built site with the compressed files beside it, in a folder that the servers' own users may read. */
export async function compressedCopy(site: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'site-copy-'));
  cpSync(site, folder, { recursive: true });
  chmodSync(folder, 0o755);
  await compress(folder);
  return folder;
}

/** Serves a built site. @throws with what the program said if it does not answer within ten seconds. */
export async function startServer(program: ServerProgram, root: string, base = ''): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), `site-${program}-`));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const file = join(folder, 'configuration');
  writeFileSync(file, configuration[program]({ root, port, base }));
  const running = spawn(program, command[program](file, folder), { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: folder } });
  let said = '';
  running.stderr.on('data', (part: Buffer) => { said += part.toString(); });
  const ended = new Promise<void>((resolve) => running.on('close', () => { resolve(); }));
  const stop = async (): Promise<void> => {
    running.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const origin = `http://localhost:${port}`;
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(`${origin}${base}/fr/`).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.ok) return { origin, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error(`${program} did not serve the site: ${said}`);
}
