/** How the content security policy names an inline script or style. */
import { createHash } from 'node:crypto';

/** `sha256-…` of a text. */
export function policyHash(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
