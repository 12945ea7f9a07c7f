/**
 * `npm run check:dependencies`: holds the lock files against docs/dependencies.yaml.
 * Fails on a licence or install script without a recorded reason, a version that
 * is not pinned, a package without a checksum, a record that nothing uses any more.
 * Asks `npm audit` too; where the registry does not answer that, says so and goes on.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Reasons by licence, package and install script. */
export interface Reasons {
  licences: Record<string, string>;
  packages: Record<string, string>;
  installScripts: Record<string, string>;
}

/** The part of a `package-lock.json` that is looked at; keys of `packages` are folders. */
export interface LockFile {
  packages: Record<string, { license?: string; hasInstallScript?: boolean; integrity?: string; link?: boolean }>;
}

/** The part of a `package.json` that is looked at. */
export interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  allowScripts?: Record<string, boolean>;
}

const nameOf = (folder: string): string => folder.replace(/^.*node_modules\//, '');

/** @returns one sentence for each fault; none if all is recorded. */
export function dependencyFaults(manifests: readonly Manifest[], locks: readonly LockFile[], reasons: Reasons): string[] {
  const used = { licences: new Set<string>(), packages: new Set<string>(), installScripts: new Set<string>() };
  const faults: string[] = [];
  for (const [folder, entry] of locks.flatMap(({ packages }) => Object.entries(packages))) {
    // The first entry is the project itself.
    if (folder === '') continue;
    const name = nameOf(folder);
    if (name in reasons.packages) used.packages.add(name);
    else if (entry.license !== undefined && entry.license in reasons.licences) used.licences.add(entry.license);
    else faults.push(`${name}: licence “${entry.license ?? 'none'}” has no reason under licences, nor the package under packages`);
    if (entry.hasInstallScript) {
      if (name in reasons.installScripts) used.installScripts.add(name);
      else faults.push(`${name}: its install script has no reason under installScripts`);
    }
    if (!entry.integrity && !entry.link) faults.push(`${name}: no checksum in the lock file`);
  }
  for (const kind of ['licences', 'packages', 'installScripts'] as const) {
    for (const record of Object.keys(reasons[kind])) if (!used[kind].has(record)) faults.push(`${kind} → ${record}: nothing needs this line any more`);
  }
  for (const { dependencies, devDependencies, allowScripts } of manifests) {
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      if (!/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)) faults.push(`${name}: “${version}” is not one exact version`);
    }
    for (const name of Object.keys(allowScripts ?? {})) if (!(name in reasons.installScripts)) faults.push(`${name}: allowed by allowScripts, no reason under installScripts`);
  }
  return faults;
}

/** @returns high and critical advisories on what the site is built from, or why there is no answer. */
function audit(folder: string): { advisories: string[] } | { silent: string } {
  let answer = '';
  try {
    answer = execFileSync('npm', ['audit', '--json', '--audit-level=high', '--omit=dev'], { cwd: folder, encoding: 'utf8', timeout: 30_000, stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (reason) {
    // npm leaves with 1 for advisories as well as for a registry without an answer: what it printed tells which.
    answer = reason instanceof Error && 'stdout' in reason ? String(reason.stdout) : '';
  }
  try {
    const report = JSON.parse(answer) as { vulnerabilities?: Record<string, { severity: string }>; statusCode?: number };
    if (!report.vulnerabilities) return { silent: `status ${report.statusCode ?? 'unknown'}` };
    return { advisories: Object.entries(report.vulnerabilities).filter(([, { severity }]) => /high|critical/.test(severity)).map(([name, { severity }]) => `${name}: ${severity} advisory; see npm audit`) };
  } catch {
    return { silent: 'no answer' };
  }
}

if (import.meta.main) {
  const project = join(import.meta.dirname, '..');
  const read = (file: string): string => readFileSync(join(project, file), 'utf8');
  const folders = ['', 'bench/'];
  const faults = dependencyFaults(
    folders.map((folder) => JSON.parse(read(`${folder}package.json`)) as Manifest),
    folders.map((folder) => JSON.parse(read(`${folder}package-lock.json`)) as LockFile),
    parse(read('docs/dependencies.yaml')) as Reasons,
  );
  const audited = audit(project);
  if ('silent' in audited) console.log(`npm audit: the registry does not answer (${audited.silent})`);
  else faults.push(...audited.advisories);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  else console.log('dependencies: every licence and install script has its reason');
}
