/**
 * Makes an edition: a copy of every visual as it stands, in both languages,
 * into `editions/{date}/`, with the SHA-256 of each in `index.json`. Every
 * later build publishes it under `/v/{date}/` and stops if a byte has changed.
 *
 *   npm run freeze                  an edition of today
 *   npm run freeze -- 2026-11-22    of a date
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import { fingerprint, type EditionIndex } from '../src/embed/frozen/editions.ts';

const date = process.argv[2] ?? new Date().toISOString().slice(0, 10);
if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(Date.parse(date))) throw new Error(`expected a date such as 2026-11-22, found “${date}”`);
const folder = join('editions', date);
if (existsSync(folder)) throw new Error(`${folder}: an edition never changes; expected a date without one`);

const outDir = mkdtempSync(join(tmpdir(), 'freeze-'));
try {
  process.env['FREEZE'] = date;
  await build({ outDir, logLevel: 'error' });
  const built = join(outDir, 'v', date);
  const index: EditionIndex = { date, files: {} };
  let total = 0;
  for (const locale of readdirSync(built).sort()) {
    for (const chart of readdirSync(join(built, locale, 'embed')).sort()) {
      const bytes = readFileSync(join(built, locale, 'embed', chart, 'index.html'));
      const file = `${locale}/${chart}.html`;
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), bytes);
      index.files[file] = fingerprint(bytes);
      total += bytes.length;
    }
  }
  writeFileSync(join(folder, 'index.json'), `${JSON.stringify(index, null, 2)}\n`);
  console.log(`${folder}: ${Object.keys(index.files).length} copies, ${Math.round(total / 1024)} KB. Commit them; they never change.`);
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
