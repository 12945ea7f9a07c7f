/** What a new package must not bring unnoticed. */
import { describe, expect, test } from 'vitest';
import { dependencyFaults, type LockFile, type Manifest, type Reasons } from '../../../scripts/check-dependencies.ts';

const reasons: Reasons = { licences: { MIT: 'permissive' }, packages: {}, installScripts: {} };
const lock = (entry: LockFile['packages'][string]): LockFile => ({ packages: { '': {}, 'node_modules/known': { license: 'MIT', integrity: 'sha512-a' }, 'node_modules/a/node_modules/new': entry } });
const faults = (entry: LockFile['packages'][string], manifest: Manifest = {}, more: Partial<Reasons> = {}): string[] => dependencyFaults([manifest], [lock(entry)], { ...reasons, ...more });

describe('dependencies', () => {
  test('that are all recorded are no fault', () => {
    expect(faults({ license: 'MIT', integrity: 'sha512-b' }, { dependencies: { known: '1.2.3' } })).toEqual([]);
  });

  test.each([
    ['a licence without a reason', { license: 'SSPL-1.0', integrity: 'sha512-b' }, 'new: licence “SSPL-1.0”'],
    ['no licence', { integrity: 'sha512-b' }, 'new: licence “none”'],
    ['an install script', { license: 'MIT', integrity: 'sha512-b', hasInstallScript: true }, 'new: its install script'],
    ['no checksum', { license: 'MIT' }, 'new: no checksum'],
  ])('with %s are named', (_, entry, fault) => {
    expect(faults(entry)).toEqual([expect.stringContaining(fault)]);
  });

  test('a reason that a package needs takes the fault away; one that nothing needs is a fault', () => {
    const entry = { integrity: 'sha512-b', hasInstallScript: true };
    expect(faults(entry, { allowScripts: { new: true } }, { packages: { new: 'looked at' }, installScripts: { new: 'links a file' } })).toEqual([]);
    expect(faults({ license: 'MIT', integrity: 'sha512-b' }, {}, { licences: { MIT: 'permissive', Zlib: 'permissive' } })).toEqual([expect.stringContaining('Zlib')]);
  });

  test.each(['^1.2.3', '~1.2.3', '1.x', 'latest', 'github:a/b'])('“%s” is not pinned', (version) => {
    expect(faults({ license: 'MIT', integrity: 'sha512-b' }, { devDependencies: { known: version } })).toEqual([expect.stringContaining('exact')]);
  });
});
