import type { z } from 'astro/zod';
import { showValue } from './show-value.ts';

type Issue = z.core.$ZodIssue;

/** The part of a problem that a schema knows. */
export interface Finding {
  /** Path inside the record. Example: `"views.all.title.fr"`. */
  field: string;
  expected: string;
  found: string;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
};

/** What a schema says it expected; Zod's own messages, which begin alike, name types of JavaScript. */
function ownWords({ message }: Issue): string | undefined {
  return message.startsWith('Invalid input') ? undefined : message;
}

function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    record,
  );
}

function size(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>, value: unknown): Omit<Finding, 'field'> {
  const limit = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
  if (issue.origin === 'string' && typeof value === 'string') {
    return { expected: `${limit} characters`, found: `${value.length}` };
  }
  if (issue.origin === 'array') return { expected: `${limit} in the list`, found: showValue(value) };
  return { expected: `a number of ${limit}`, found: showValue(value) };
}

function expectation(issue: Issue, value: unknown): Omit<Finding, 'field'> {
  const found = showValue(value);
  switch (issue.code) {
    case 'invalid_type':
      return { expected: ownWords(issue) ?? typeNames[issue.expected] ?? issue.expected, found };
    case 'invalid_value':
      return { expected: `one of ${issue.values.map(String).join(', ')}`, found };
    case 'too_small':
    case 'too_big':
      return size(issue, value);
    case 'invalid_key':
      return { expected: issue.issues[0]?.message ?? 'another key', found: showValue(String(issue.path.at(-1))) };
    case 'custom': {
      const said: unknown = issue.params?.['found'];
      return { expected: issue.message, found: typeof said === 'string' ? said : found };
    }
    default:
      return { expected: issue.message, found };
  }
}

/**
 * Says a schema's issue in the words of the content's authors. Our own
 * refinements give as their message what was expected.
 *
 * @param record what was checked: the issue names only a path into it.
 */
export function describeIssue(issue: Issue, record: unknown): Finding[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      field: [...issue.path, key].map(String).join('.'),
      expected: 'no such key',
      found: showValue(valueAt(record, [...issue.path, key])),
    }));
  }
  const field = issue.path.map(String).join('.') || 'the record';
  return [{ field, ...expectation(issue, valueAt(record, issue.path)) }];
}
