import { describe, expect, test } from 'vitest';
import { errorAfter, errorsAfter } from './valid-content.ts';

describe('the message about wrong content', () => {
  test('lists every error of every file, counted and in order', () => {
    const { message } = errorAfter((tree) =>
      tree
        .replace('content/claims/1-the-front.yaml', 'verdict: contradicted', 'verdict: wrong')
        .replace('content/claims/1-the-front.yaml', '[rfi, acled]', '[rfi, aclde]')
        .replace('content/events/2025.yaml', '"2025-10-28"', '"2025-02-30"')
        .replace('content/events/2025.yaml', 'lat: 12.74409\n  lon: -8.07257', 'lat: -8.07257\n  lon: 12.74409')
        .replace('content/sources/press.yaml', '  access: read', '  acces: read')
        .set('content/glossary/more.yaml', '')
        .replace('content/charts/rings.yaml', '    summary: { fr: Des barres par an., en: Bars by year. }\n', '')
        .replace('content/chapters/01-the-front/fr.mdx', '<Claim id="C01">L’endroit</Claim>', '<Claim id="C10">L’endroit</Claim>')
        .replace('content/data/deaths.csv', '1,2,4', 'one,2,1'),
    );
    expect(message).toMatchInlineSnapshot(`
      "12 errors in the content. Each line is file › record › field:

      content/chapters/01-the-front/en.mdx › balance, fails › its marks: expected the claims, sources and terms of content/chapters/01-the-front/fr.mdx (C10), found no C10 and also C01
      content/chapters/01-the-front/fr.mdx:33 › balance, fails › <Claim id>: expected the id of a claim in content/claims, found "C10" (did you mean "C01"?)
      content/charts/rings.yaml › rings › views.by-year.summary: expected a text in fr and en, found nothing
      content/claims/1-the-front.yaml › C01 › sources: expected the id of a source in content/sources, found "aclde" (did you mean "acled"?)
      content/claims/1-the-front.yaml › C01 › verdict: expected one of confirmed, partly, uncorroborated, not-searchable, contradicted, found "wrong"
      content/data/deaths.csv › row 2 › best: expected at most "high" (1), found 2
      content/data/deaths.csv › row 2 › low: expected a whole number, found "one"
      content/events/2025.yaml › E001 › date: expected a possible date such as "2025-10-28", "2025-10", "2025" or "2022/2025", found "2025-02-30"
      content/events/2025.yaml › E001 › lat, lon: expected a point in West Africa (lat 4 to 28, lon -18 to 16), found lat -8.07257, lon 12.74409 (they look swapped)
      content/glossary/more.yaml › the file › its text: expected content, found an empty file
      content/sources/press.yaml › rfi › acces: expected no such key, found "read"
      content/sources/press.yaml › rfi › access: expected one of read, second-hand, dataset, article, found nothing
      "
    `);
  });

  test('counts one error as one', () => {
    expect(errorAfter((tree) => tree.remove('content/pages/about.en.mdx')).message).toMatch(/^One error in the content\./u);
  });

  test('is all there is to see: no stack of our own code', () => {
    const error = errorAfter((tree) => tree.remove('content/pages/about.en.mdx'));
    expect(error.stack).toBe(`ContentError: ${error.message}`);
  });
});

describe('a file that cannot be read as what it should be', () => {
  test.each(['content/claims/1-the-front.yaml', 'content/charts/rings.yaml', 'content/chapters/01-the-front/fr.mdx', 'content/data/deaths.csv'])(
    'is reported when %s is empty',
    (file) => {
      expect(errorsAfter((tree) => tree.set(file, '\uFEFF\r\n'))).toContain(
        `${file} › the file › its text: expected content, found an empty file`,
      );
    },
  );

  test('is reported when it holds no records', () => {
    expect(errorsAfter((tree) => tree.set('content/events/2025.yaml', '# later\n'))).toEqual([
      'content/events/2025.yaml › the file › its records: expected a list of records, found nothing',
    ]);
  });

  test('is reported with its line when it is not YAML', () => {
    expect(errorsAfter((tree) => tree.replace('content/events/2025.yaml', '  category: blockade', '\tcategory: blockade'))[0]).toMatch(
      /^content\/events\/2025\.yaml:7 › the file › its YAML: expected YAML without this fault: /u,
    );
  });

  test('is reported when it is of a kind that nobody reads', () => {
    expect(errorsAfter((tree) => tree.set('content/events/2026.yml', '- id: E002\n').set('content/chapters/notes.txt', 'x'))).toEqual([
      'content/chapters/notes.txt › the file › its place: expected a folder, found a file',
      'content/events/2026.yml › the file › its name: expected a .yaml file, found "2026.yml"',
    ]);
  });

  test('is left alone when its name begins with a dot', () => {
    expect(() => errorsAfter((tree) => tree.set('content/events/.DS_Store', 'x'))).toThrow('the content was accepted');
  });
});

describe('a record that is not one', () => {
  test('is reported by its place in the file', () => {
    expect(errorsAfter((tree) => tree.append('content/events/2025.yaml', '- just words\n'))).toEqual([
      'content/events/2025.yaml › record 2 › the record: expected a group of keys, found "just words"',
    ]);
  });
});
