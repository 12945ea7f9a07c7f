import { defineConfig } from 'vitest/config';

/**
 * Two kinds of test. `unit` reads the sources and content; `site` opens the
 * built `dist/` in a real browser, two files at a time: most of their time is
 * waiting, and more Chromiums than cores time out.
 */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], environment: 'node' } },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          environment: 'node',
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
