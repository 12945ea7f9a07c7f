import { expect, test } from 'vitest';
import { Changed } from '../../../src/offline/fetch-file.ts';
import { faultOf } from '../../../src/offline/keep.ts';

test.each([
  [new DOMException('', 'AbortError'), 'stopped'],
  [new DOMException('', 'QuotaExceededError'), 'full'],
  [new DOMException('', 'SecurityError'), 'refused'],
  [new Changed('/fr/'), 'changed'],
  [new TypeError('Failed to fetch'), 'network'],
  [new Error('/fr/: 503'), 'network'],
  ['anything', 'network'],
] as const)('%s is told as “%s”', (reason, fault) => {
  expect(faultOf(reason)).toBe(fault);
});
