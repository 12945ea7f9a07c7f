/**
 * How long a build takes, and how that grows: chapters are copied under other
 * ids, numbers and slugs into a copy of the project.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const project = join(import.meta.dirname, '..');
const ownFiles = ['astro.config.ts', 'package.json', 'tsconfig.json', 'content', 'editions', 'hosting', 'public', 'scripts', 'src'];

/** One build. */
export interface BuildTime {
  chapters: number;
  pages: number;
  seconds: number;
}

/** A copy of the project with packages linked, so that caches of builds are its own. */
function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-build-'));
  for (const name of ownFiles) cpSync(join(project, name), join(folder, name), { recursive: true });
  const packages = join(project, 'node_modules');
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(packages)) {
    // Caches of Astro, Vite and Vitest.
    if (/^\.(?:astro|vite|vitest)/.test(name)) continue;
    symlinkSync(join(packages, name), join(folder, 'node_modules', name));
  }
  return folder;
}

/** Brings the story to a number of chapters, the epilogue counted and the cover not. */
function growTo(folder: string, wanted: number): void {
  const chapters = join(folder, 'content/chapters');
  const names = readdirSync(chapters).toSorted();
  // 00-cover is no chapter; copies go on from the last number.
  const originals = names.filter((name) => !name.startsWith('00-') && !/-copy-\d+$/.test(name));
  for (let number = names.length; number <= wanted; number += 1) {
    const original = originals[(number - 1) % originals.length] ?? '';
    const id = `${original.replace(/^\d+-/, '')}-copy-${number}`;
    const target = join(chapters, `${String(number).padStart(2, '0')}-${id}`);
    mkdirSync(target);
    for (const file of readdirSync(join(chapters, original))) {
      const text = readFileSync(join(chapters, original, file), 'utf8');
      writeFileSync(
        join(target, file),
        text.replace(/^id: .*$/m, `id: ${id}`).replace(/^number: .*$/m, `number: ${number}`).replace(/^slug: (.*)$/m, `slug: $1-copy-${number}`),
      );
    }
  }
}

function build(folder: string): { pages: number; seconds: number } {
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  rmSync(join(folder, 'node_modules/.astro'), { recursive: true, force: true });
  const start = performance.now();
  const { status, stderr, stdout } = spawnSync(process.execPath, ['--max-old-space-size=4096', 'node_modules/astro/bin/astro.mjs', 'build'], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`the build stopped: ${(stderr || stdout).slice(-4000)}`);
  const pages = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).length;
  return { pages, seconds };
}

/** Builds the site as it is, then with each number of chapters, which must rise. */
export function buildTimes(sizes: readonly number[]): BuildTime[] {
  const folder = copyProject();
  try {
    const own = readdirSync(join(folder, 'content/chapters')).length - 1;
    return [own, ...sizes].map((chapters) => {
      growTo(folder, chapters);
      return { chapters, ...build(folder) };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Chapters between two builds under which their difference is noise. */
const enough = 20;

/** @returns a sentence on growth: what a chapter more costs from size to size. Half as much again is not linear any more. */
export function growth(times: readonly BuildTime[]): string {
  const costs = times.slice(1).flatMap(({ chapters, seconds }, index) => {
    const before = times[index];
    return before && chapters - before.chapters >= enough ? [(seconds - before.seconds) / (chapters - before.chapters)] : [];
  });
  const said = costs.map((cost) => cost.toFixed(2)).join(', ');
  const [first = Number.NaN] = costs;
  const last = costs.at(-1) ?? Number.NaN;
  return `A chapter more costs ${said} s: ${last <= first * 1.5 ? 'linear' : '**not linear**'}.`;
}
