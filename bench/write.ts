/** Puts measured tables on top of docs/bench.md, with the day and the machine. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { markdown, type Table } from './table.ts';

const file = join(import.meta.dirname, '../docs/bench.md');
const opening = `# Bench

Times, measured by hand with \`npm run bench -- --write\` after a build; the newest first. Machines differ: compare within one day.
Bytes are tests (\`tests/site/byte-limits.ts\`). 
Aims: Lighthouse 100 in all four, LCP at most 1.0 s, TBT and CLS 0; words readable within 3 s on the slow line;
no task over 50 ms while scrolling; the whole site built within 60 s on two cores, linear in chapters.
`;

/** Writes the tables as one dated section. */
export function writeTables(tables: readonly Table[]): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8').slice(opening.length) : '';
  const day = new Date().toISOString().slice(0, 10);
  const processors = cpus();
  const machine = `${processors.length} × ${(processors[0]?.model.trim() ?? '')}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
  writeFileSync(file, `${opening}\n## ${day}\n\n${machine}\n\n${tables.map(markdown).join('\n')}${before}`);
}
