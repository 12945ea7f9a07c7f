import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { describe, expect, test } from 'vitest';
import { contentCheck } from '../../../src/content/check-integration.ts';
import { ContentError } from '../../../src/content/content-error.ts';
import { tableNames } from '../../../src/content/table-names.ts';
import { ContentTree } from './valid-content.ts';
import { validFiles } from './valid-files.ts';

type Setup = NonNullable<AstroIntegration['hooks']['astro:config:setup']>;

/** Runs the hook as Astro does and gives the error it stops with and the files it watches. */
function setUp(root: string, command: Parameters<Setup>[0]['command']): { error: unknown; watched: string[] } {
  const watched: string[] = [];
  const options = {
    command,
    config: { root: pathToFileURL(`${root}/`) },
    addWatchFile: (file: URL | string) => watched.push(relative(root, file instanceof URL ? fileURLToPath(file) : file)),
  };
  try {
    // The hook reads these three options only; Astro hands it two dozen.
    void contentCheck().hooks['astro:config:setup']?.(options as unknown as Parameters<Setup>[0]);
    return { error: undefined, watched };
  } catch (error) {
    return { error, watched };
  }
}

/** The small valid content lacks the tables that the code reads, which is an error too. */
describe('content with an error', () => {
  test.each(['build', 'dev', 'sync'] as const)('stops astro %s with the one message', (command) => {
    const { error } = new ContentTree().inFolder((root) => setUp(root, command));
    expect(error).toBeInstanceOf(ContentError);
    expect(String(error)).toContain(
      `content/data/datapackage.json › the package › resources: expected the table "${tableNames[0]}" (src/content/table-names.ts), found nothing`,
    );
  });

  test('does not stop the preview of what is built', () => {
    expect(new ContentTree().inFolder((root) => setUp(root, 'preview'))).toEqual({ error: undefined, watched: [] });
  });
});

describe('the dev server', () => {
  test('watches every file of the content, also when there is an error, so that mending it is seen', () => {
    const { watched } = new ContentTree().inFolder((root) => setUp(root, 'dev'));
    expect(watched).toContain('content/claims/1-the-front.yaml');
    expect(watched).toContain('content/chapters/01-the-front/fr.mdx');
    expect(watched).toContain('content/data/deaths.csv');
    expect(watched).toHaveLength(Object.keys(validFiles).length);
  });
});
