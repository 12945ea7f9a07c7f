import { describe, expect, test } from 'vitest';
import { errorsAfter, type ContentTree } from './valid-content.ts';

const front = 'content/chapters/01-the-front';

/** A second chapter, a copy of the first with other words in its front matter. */
function withSecondChapter(tree: ContentTree, folder: string, change: (text: string, locale: string) => string): void {
  for (const locale of ['fr', 'en']) {
    tree.set(`content/chapters/${folder}/${locale}.mdx`, change(tree.text(`${front}/${locale}.mdx`), locale));
  }
}

describe('an id that stands twice', () => {
  test('is reported for claims in two files', () => {
    const file = 'content/claims/2-the-economy-of-fear.yaml';
    expect(errorsAfter((tree) => tree.set(file, tree.text('content/claims/1-the-front.yaml').replace('C02', 'C03')))).toEqual([
      `${file} › C01 › id: expected an id that no other record has, found "C01" a second time (first in content/claims/1-the-front.yaml)`,
    ]);
  });

  test.each([
    ['events', '2025', 'E001'],
    ['sources', 'press', 'rfi'],
    ['glossary', 'glossary', 'jnim'],
  ])('is reported for %s in one file', (folder, name, id) => {
    const file = `content/${folder}/${name}.yaml`;
    expect(errorsAfter((tree) => tree.append(file, tree.text(file)))).toEqual([
      `${file} › ${id} › id: expected an id that no other record has, found "${id}" a second time (first in ${file})`,
    ]);
  });

  test('is reported for visuals, and for a visual named unlike its file', () => {
    const file = 'content/charts/two-rings.yaml';
    expect(errorsAfter((tree) => tree.set(file, tree.text('content/charts/rings.yaml')))).toEqual([
      `${file} › rings › id: expected an id that no other record has, found "rings" a second time (first in content/charts/rings.yaml)`,
      `${file} › rings › id: expected the name of the file, found "rings"`,
    ]);
  });

  test('is reported for a source named twice in one record', () => {
    expect(errorsAfter((tree) => tree.replace('content/claims/1-the-front.yaml', '[rfi, acled]', '[rfi, rfi]'))).toEqual([
      'content/claims/1-the-front.yaml › C01 › sources.1: expected each id once, found "rfi"',
    ]);
  });

  test('is told apart by case: a source in capitals is malformed, not a duplicate', () => {
    const record = '- id: RFI\n  title: RFI\n  url: https://example.org/rfi\n  access: read\n';
    expect(errorsAfter((tree) => tree.append('content/sources/press.yaml', record))).toEqual([
      'content/sources/press.yaml › RFI › id: expected an id of lower-case letters, digits and hyphens, such as "the-front", found "RFI"',
    ]);
  });
});

describe('a key that stands twice in a record', () => {
  test('is reported with its line', () => {
    const errors = errorsAfter((tree) => tree.replace('content/sources/press.yaml', '  access: read', '  title: Again\n  access: read'));
    expect(errors).toEqual([
      'content/sources/press.yaml:5 › the record › its YAML: expected each key once in a record, found "title: Again"',
    ]);
  });
});

describe('a chapter that takes what another has', () => {
  test('is reported for its slug, in the language in question only', () => {
    const errors = errorsAfter((tree) => {
      withSecondChapter(tree, '02-the-rear', (text, locale) =>
        text.replace('id: the-front', 'id: the-rear').replace('number: 1', 'number: 2').replace('slug: the-front', `slug: rear-${locale}`),
      );
    });
    expect(errors).toEqual([
      `content/chapters/02-the-rear/fr.mdx › front matter › slug: expected a slug that no other chapter has in this language, found "le-front" a second time (first in ${front}/fr.mdx)`,
    ]);
  });

  test('is reported for its id and for its number', () => {
    const errors = errorsAfter((tree) => {
      withSecondChapter(tree, '02-the-front', (text, locale) =>
        text.replace('number: 1', 'number: 2').replace(/slug: .*/u, `slug: second-${locale}`),
      );
      withSecondChapter(tree, '01-the-rear', (text, locale) =>
        text.replace('id: the-front', 'id: the-rear').replace(/slug: .*/u, `slug: rear-${locale}`),
      );
    });
    expect(errors).toEqual([
      `content/chapters/01-the-rear › the folder › number: expected a number that no other chapter has, found 1 a second time (first in ${front})`,
      `content/chapters/02-the-front › the folder › id: expected an id that no other chapter has, found "the-front" a second time (first in ${front})`,
    ]);
  });

  test('is reported when its front matter does not fit its folder', () => {
    const errors = errorsAfter((tree) =>
      tree.replace(`${front}/fr.mdx`, 'id: the-front', 'id: the-rear').replace(`${front}/en.mdx`, 'number: 1', 'number: 3'),
    );
    expect(errors).toEqual([
      `${front}/en.mdx › front matter › number: expected 1, as in the name of the folder, found 3`,
      `${front}/fr.mdx › front matter › id: expected "the-front", as in the name of the folder, found "the-rear"`,
    ]);
  });

  test('is reported when it has no slug although it is not the cover', () => {
    expect(errorsAfter((tree) => tree.replace(`${front}/fr.mdx`, 'slug: le-front', 'slug: ""'))).toEqual([
      `${front}/fr.mdx › front matter › slug: expected a slug (only the cover, number 0, has none), found an empty text`,
    ]);
  });
});
