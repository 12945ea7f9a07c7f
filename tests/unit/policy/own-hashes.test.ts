import { describe, expect, test } from 'vitest';
import { policyHash } from '../../../src/policy/hash.ts';
import { keepOwnHashes } from '../../../src/policy/own-hashes.ts';

const page = (hashes: string[]): string => `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' ${hashes.map((hash) => `'${hash}'`).join(' ')}; style-src 'self'"><script>go()</script><script type="application/ld+json">{}</script><script type="module" src="/a.js"></script>`;

describe('the policy of a page', () => {
  test('names what stands in it and nothing else', () => {
    expect(keepOwnHashes(page([policyHash('elsewhere()'), policyHash('go()')]))).toBe(page([policyHash('go()')]));
  });

  test('without the hash of a script in the page stops the build', () => {
    expect(() => keepOwnHashes(page([policyHash('elsewhere()')]))).toThrow(policyHash('go()'));
  });

  test('is left out where there is none', () => {
    expect(keepOwnHashes('<script>go()</script>')).toBe('<script>go()</script>');
  });
});
