/**
 * The article is paraphrased, never reproduced. The test does not hold its
 * text: `fixtures/article-fingerprints.txt` has the first ten hex digits of
 * the SHA-256 of each run of seven of its words (lower case, no accents).
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const runLength = 7;
const root = join(import.meta.dirname, '../../../content');
const fingerprints = new Set(readFileSync(join(import.meta.dirname, 'fixtures/article-fingerprints.txt'), 'utf8').split(/\s+/).filter(Boolean));

function words(text: string): string[] {
  const folded = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe');
  return folded.match(/[a-z0-9]+/g) ?? [];
}

function copiedRuns(text: string): string[] {
  const all = words(text);
  return all.flatMap((_, start) => {
    const run = all.slice(start, start + runLength);
    if (run.length < runLength) return [];
    const digest = createHash('sha256').update(run.join(' ')).digest('hex').slice(0, 10);
    return fingerprints.has(digest) ? [run.join(' ')] : [];
  });
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:mdx|yaml|csv)$/.test(file));

describe('the words of the site', () => {
  test('are compared with the whole article', () => {
    expect(fingerprints.size).toBeGreaterThan(500);
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => file.startsWith('lessons'))).toHaveLength(6);
  });

  test.each(files)('%s shares no run of seven words with it', (file) => {
    const text = readFileSync(join(root, file), 'utf8').replace(/<\/?[A-Z][^>]*>/g, ' ').replaceAll('**', '');
    expect(copiedRuns(text)).toEqual([]);
  });
});
