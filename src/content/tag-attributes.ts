import type { MdxNode } from './mdx-node.ts';
import { showValue } from './show-value.ts';

/**
 * Attributes of a tag by name: each required, a quoted text that is not empty,
 * and none other allowed.
 *
 * @param complain takes field, expected, found.
 */
export function tagAttributes(
  node: MdxNode,
  required: readonly string[],
  complain: (field: string, expected: string, found: string) => void,
): Record<string, string | undefined> {
  const values: Record<string, string | undefined> = {};
  const tag = node.name ?? '';
  for (const { type, name = '', value } of node.attributes ?? []) {
    if (type !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null)) {
      complain(`<${tag} ${name || '…'}>`, 'a quoted text', 'an {expression}');
    } else if (!required.includes(name)) {
      complain(`<${tag} ${name}>`, required.length > 0 ? `only ${required.join(', ')}` : 'no attribute', `the attribute "${name}"`);
    } else if (typeof value === 'string' && /\S/u.test(value)) values[name] = value;
  }
  for (const name of required) {
    if (values[name] !== undefined) continue;
    const given = node.attributes?.find((attribute) => attribute.name === name);
    if (typeof given?.value === 'object' && given.value !== null) continue;
    complain(`<${tag} ${name}>`, 'a text that is not empty', showValue(given?.value ?? undefined));
  }
  return values;
}
