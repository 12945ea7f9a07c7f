/**
 * The one place where text becomes HTML or the address of a worker. The
 * security policy of every page (`astro.config.ts`) has browsers that know
 * Trusted Types refuse any other; in browsers that do not the same checks run.
 */

/** Name of the policy; the security policy allows this one alone. */
export const policyName = 'road-to-bamako';

/** Elements and attributes that the build writes into notes and citations. */
const elements = new Set(['a', 'button', 'copy-link', 'dd', 'details', 'dl', 'dt', 'input', 'label', 'li', 'p', 'pre', 'span', 'strong', 'em', 'summary', 'ul']);
const attributes = new Set(['aria-hidden', 'class', 'data-copied', 'data-not-copied', 'href', 'hreflang', 'id', 'lang', 'readonly', 'rel', 'role', 'type', 'value']);

const tag = /<(?:\/([a-z-]+)|([a-z-]+)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*)>/g;

/** @throws {Error} naming the first thing that the build does not write. */
function checkedHtml(html: string): string {
  const rest = html.replace(tag, (_, closing: string | undefined, opening: string | undefined, given = '') => {
    const name = closing ?? opening ?? '';
    if (!elements.has(name)) throw new Error(`HTML with <${name}>`);
    for (const [, attribute = '', value = ''] of String(given).matchAll(/([a-z-]+)(?:="([^"]*)")?/g)) {
      if (!attributes.has(attribute)) throw new Error(`HTML with ${attribute}=`);
      if (attribute === 'href' && !/^(?:https?:\/\/|\/|#)/.test(value)) throw new Error(`HTML with a link to ${value}`);
    }
    return '';
  });
  if (rest.includes('<')) throw new Error('HTML with an unknown tag');
  return html;
}

/** @throws {Error} for any address but that of the site's own worker. */
function checkedWorker(address: string): string {
  if (address !== `${import.meta.env.BASE_URL}sw.js`) throw new Error(`not a worker of this site: ${address}`);
  return address;
}

interface Policy {
  createHTML(text: string): string;
  createScriptURL(text: string): string;
}

/** The types that a policy makes are objects; TypeScript's library has no names for them yet, and every sink takes them as strings. */
interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

const rules: Policy = { createHTML: checkedHtml, createScriptURL: checkedWorker };
const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
const policy = trustedTypes?.createPolicy(policyName, rules) ?? rules;

/** HTML of the build's own, for `innerHTML`. @throws {Error} if it has what the build does not write. */
export function siteHtml(html: string): string {
  return policy.createHTML(html);
}

/** The address of the site's worker, for `navigator.serviceWorker.register`. @throws {Error} for another. */
export function siteWorker(address: string): string {
  return policy.createScriptURL(address);
}
