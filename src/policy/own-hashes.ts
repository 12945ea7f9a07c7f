/**
 * Leaves in each page's security policy the hashes of what stands in that page.
 * Astro names every script and style of the whole site in each: a kilobyte that
 * no compression makes smaller.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { policyHash } from './hash.ts';

const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/;
/** Scripts that run, and styles, where they stand in the page; data blocks do not run. */
const inline = /<script(?![^>]*\s(?:src|type="application\/))[^>]*>([\s\S]*?)<\/script>|<style[^>]*>([\s\S]*?)<\/style>/g;

/**
 * @param html a built page; one without a policy comes back as it is.
 * @throws when something in the page is not in its policy: a browser would refuse it.
 */
export function keepOwnHashes(html: string): string {
  const named = policy.exec(html)?.[2];
  if (named === undefined) return html;
  const own = [...html.matchAll(inline)].map(([, script, style]) => `'${policyHash(script ?? style ?? '')}'`);
  const missing = own.filter((hash) => !named.includes(hash));
  if (missing.length > 0) throw new Error(`the policy does not name ${missing.join(', ')}`);
  const kept = named.replaceAll(/ ('sha256-[^']+')/g, (all, hash: string) => (own.includes(hash) ? all : ''));
  return html.replace(policy, (_, before: string, __, after: string) => before + kept + after);
}

/** Does so for every page of the built site; frozen copies, which have a policy of their own, are left as they are. */
export function ownHashes(): AstroIntegration {
  return {
    name: 'own-hashes',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
          if (!file.endsWith('.html') || /^v[\\/]/.test(file)) continue;
          const path = join(root, file);
          const html = readFileSync(path, 'utf8');
          try {
            writeFileSync(path, keepOwnHashes(html));
          } catch (reason) {
            throw new Error(`${file}: ${reason instanceof Error ? reason.message : String(reason)}`, { cause: reason });
          }
        }
      },
    },
  };
}
