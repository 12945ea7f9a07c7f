import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { securityFile } from '../../../src/security-file/integration.ts';

type Hook = (options: Record<string, unknown>) => void;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'security-file-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the hooks as a build does; gives back what it noted. */
function build(contact?: string): string[] {
  const notes: string[] = [];
  const hooks = securityFile(contact).hooks as unknown as Record<string, Hook>;
  hooks['astro:config:done']?.({ config: { site: 'https://example.org' } });
  hooks['astro:build:done']?.({ dir: pathToFileURL(`${folder}/`), logger: { info: (note: string) => notes.push(note) } });
  return notes;
}

describe('a build', () => {
  test('with a contact writes the file where the standard looks for it', () => {
    expect(build('team@example.org')).toEqual([]);
    expect(readFileSync(join(folder, '.well-known/security.txt'), 'utf8')).toMatch(/^Contact: mailto:team@example\.org\nExpires: .*\n.*\nCanonical: https:\/\/example\.org\/\.well-known\/security\.txt\n$/);
  });

  test.each([undefined, ''])('without one (%j) writes nothing and says so', (contact) => {
    expect(build(contact)).toEqual(['no .well-known/security.txt: SITE_CONTACT is not set']);
    expect(existsSync(join(folder, '.well-known'))).toBe(false);
  });

  test('with a wrong one stops before it begins', () => {
    expect(() => build('the team')).toThrow('SITE_CONTACT: expected');
    expect(existsSync(join(folder, '.well-known'))).toBe(false);
  });
});
