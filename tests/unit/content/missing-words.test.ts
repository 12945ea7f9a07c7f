import { describe, expect, test } from 'vitest';
import { errorsAfter } from './valid-content.ts';

const claims = 'content/claims/1-the-front.yaml';
const rings = 'content/charts/rings.yaml';
const descriptor = 'content/data/datapackage.json';

describe('a missing translation', () => {
  test('is reported when the key is absent', () => {
    expect(errorsAfter((tree) => tree.replace(claims, '    en: The attack took place near the town.\n', ''))).toEqual([
      `${claims} › C01 › claim.en: expected a text, found nothing`,
    ]);
  });

  test('is reported when the key has no text', () => {
    expect(errorsAfter((tree) => tree.replace(claims, 'en: It took place farther away.', 'en:'))).toEqual([
      `${claims} › C01 › record.en: expected a text, found nothing`,
    ]);
  });

  test('is reported when the text is empty or only spaces', () => {
    const errors = errorsAfter((tree) =>
      tree
        .replace('content/events/2025.yaml', 'fr: Attaque d’un convoi', 'fr: ""')
        .replace('content/events/2025.yaml', 'en: Lorries burned.', 'en: "  "'),
    );
    expect(errors).toEqual([
      'content/events/2025.yaml › E001 › detail.en: expected a text that is not empty, found only spaces',
      'content/events/2025.yaml › E001 › title.fr: expected a text that is not empty, found an empty text',
    ]);
  });

  test('is reported when one text stands for both languages', () => {
    expect(errorsAfter((tree) => tree.replace(claims, 'place: { fr: Kati, en: Kati }', 'place: Kati'))).toEqual([
      `${claims} › C01 › place: expected a text in fr and en, found "Kati"`,
    ]);
  });

  test('is reported for a chapter and for a page', () => {
    expect(errorsAfter((tree) => tree.remove('content/chapters/01-the-front/en.mdx').remove('content/pages/about.fr.mdx'))).toEqual([
      'content/chapters/01-the-front/en.mdx › the file › en: expected the chapter in this language, found no file',
      'content/pages/about.fr.mdx › the file › fr: expected the page in this language, found no file',
    ]);
  });

  test('is reported for the front matter of a chapter', () => {
    expect(errorsAfter((tree) => tree.replace('content/chapters/01-the-front/en.mdx', 'lead: One sentence.\n', ''))).toEqual([
      'content/chapters/01-the-front/en.mdx › front matter › lead: expected a text, found nothing',
    ]);
  });
});

describe('a missing text alternative', () => {
  test('is reported for each view that lacks it', () => {
    expect(errorsAfter((tree) => tree.replace(rings, '    summary: { fr: Des barres plus hautes., en: Higher bars. }\n', ''))).toEqual([
      `${rings} › rings › views.closer.summary: expected a text in fr and en, found nothing`,
    ]);
  });

  test('is reported in the language that lacks it', () => {
    expect(errorsAfter((tree) => tree.replace(rings, ', en: Higher bars.', ''))).toEqual([
      `${rings} › rings › views.closer.summary.en: expected a text, found nothing`,
    ]);
  });
});

describe('a missing unit', () => {
  test('is reported for a visual', () => {
    expect(errorsAfter((tree) => tree.replace(rings, 'unit: { fr: incidents, en: incidents }\n', ''))).toEqual([
      `${rings} › rings › unit: expected a text in fr and en, found nothing`,
    ]);
  });

  test('is reported for a column that measures something', () => {
    const unit = `,
            "unit": {
              "fr": "morts",
              "en": "deaths"
            }`;
    expect(errorsAfter((tree) => tree.replace(descriptor, unit, ''))).toEqual([
      `${descriptor} › table deaths › low.unit: expected a unit in fr and en for this measure, found nothing`,
    ]);
  });

  test('is reported for a column whose unit stands in one language', () => {
    expect(errorsAfter((tree) => tree.replace(descriptor, ',\n              "en": "deaths"', ''))).toEqual([
      `${descriptor} › table deaths › low.unit.en: expected a text, found nothing`,
    ]);
  });
});

describe('words that are not wanted', () => {
  test('are reported when a key is not known', () => {
    expect(errorsAfter((tree) => tree.replace(claims, 'verdict: contradicted', 'verdict: contradicted\n  veridct: partly'))).toEqual([
      `${claims} › C01 › veridct: expected no such key, found "partly"`,
    ]);
  });

  test('are reported when a description is too long for a search engine', () => {
    const file = 'content/chapters/01-the-front/en.mdx';
    expect(errorsAfter((tree) => tree.replace(file, 'A short description.', 'x'.repeat(156)))).toEqual([
      `${file} › front matter › description: expected at most 155 characters, found 156`,
    ]);
  });

  test('may hold straight apostrophes: typography is tested elsewhere', () => {
    expect(() => errorsAfter((tree) => tree.replace(claims, 'L’attaque', "L'attaque"))).toThrow('the content was accepted');
  });
});
