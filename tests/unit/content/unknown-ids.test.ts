import { describe, expect, test } from 'vitest';
import { errorsAfter } from './valid-content.ts';

const noSource = 'expected the id of a source in content/sources';

describe('an id that leads nowhere', () => {
  test('is reported for the source of a claim, with the id that was meant', () => {
    expect(errorsAfter((tree) => tree.replace('content/claims/1-the-front.yaml', '[rfi, acled]', '[rfi, aclde]'))).toEqual([
      `content/claims/1-the-front.yaml › C01 › sources: ${noSource}, found "aclde" (did you mean "acled"?)`,
    ]);
  });

  test('is reported for the source of an event, without a guess when none is near', () => {
    expect(errorsAfter((tree) => tree.replace('content/events/2025.yaml', '[rfi]', '[le-monde]'))).toEqual([
      `content/events/2025.yaml › E001 › sources: ${noSource}, found "le-monde"`,
    ]);
  });

  test('is reported for the source of a glossary entry', () => {
    expect(errorsAfter((tree) => tree.replace('content/glossary/glossary.yaml', '[rfi]', '[le-monde]'))).toEqual([
      `content/glossary/glossary.yaml › jnim › sources: ${noSource}, found "le-monde"`,
    ]);
  });

  test('is reported for a related glossary entry; an entry is not related to itself', () => {
    const glossary = 'content/glossary/glossary.yaml';
    expect(errorsAfter((tree) => tree.append(glossary, '  related: [jnmi]\n'))).toEqual([
      `${glossary} › jnim › related: expected the id of an entry in content/glossary, found "jnmi" (did you mean "jnim"?)`,
    ]);
    expect(errorsAfter((tree) => tree.append(glossary, '  related: [jnim]\n'))).toEqual([
      `${glossary} › jnim › related.0: expected another entry than itself, found "jnim"`,
    ]);
  });

  test('is reported for the source, the table and the chapter of a visual', () => {
    const errors = errorsAfter((tree) =>
      tree
        .replace('content/charts/rings.yaml', 'sources: [acled]', 'sources: [le-monde]')
        .replace('content/charts/rings.yaml', 'tables: [deaths, claims]', 'tables: [deths, claims, events]')
        .replace('content/charts/rings.yaml', 'chapter: the-front', 'chapter: the-back'),
    );
    expect(errors).toEqual([
      'content/charts/rings.yaml › rings › chapter: expected the id of a chapter in content/chapters, found "the-back"',
      `content/charts/rings.yaml › rings › sources: ${noSource}, found "le-monde"`,
      'content/charts/rings.yaml › rings › tables: expected the name of a table in content/data/datapackage.json, "claims" or "events", found "deths" (did you mean "deaths"?)',
    ]);
  });

  test('is reported for the source of a table and of one of its rows', () => {
    const errors = errorsAfter((tree) =>
      tree
        .replace('content/data/datapackage.json', '"sourceIds": [\n        "acled"', '"sourceIds": [\n        "le-monde"')
        .replace('content/data/deaths.csv', 'acled rfi', 'acled le-monde'),
    );
    expect(errors).toEqual([
      `content/data/datapackage.json › table deaths › sourceIds: ${noSource}, found "le-monde"`,
      `content/data/deaths.csv › row 3 › source: ${noSource}, found "le-monde"`,
    ]);
  });

  test('is reported for a claim, a source and a term marked in a chapter, with line and step', () => {
    const file = 'content/chapters/01-the-front/fr.mdx';
    const errors = errorsAfter((tree) =>
      tree
        .replace(file, '<Claim id="C01">L’endroit', '<Claim id="C99">L’endroit')
        .replace('content/chapters/01-the-front/en.mdx', '<Claim id="C01">The place', '<Claim id="C99">The place')
        .replace(file, '<Term id="jnim">', '<Term id="jmin">')
        .replace('content/chapters/01-the-front/en.mdx', '<Term id="jnim">', '<Term id="jmin">'),
    );
    expect(errors).toEqual([
      'content/chapters/01-the-front/en.mdx:25 › scene rings, step closer › <Term id>: expected the id of an entry in content/glossary, found "jmin" (did you mean "jnim"?)',
      'content/chapters/01-the-front/en.mdx:33 › balance, fails › <Claim id>: expected the id of a claim in content/claims, found "C99" (did you mean "C01"?)',
      'content/chapters/01-the-front/fr.mdx:25 › scene rings, step closer › <Term id>: expected the id of an entry in content/glossary, found "jmin" (did you mean "jnim"?)',
      'content/chapters/01-the-front/fr.mdx:33 › balance, fails › <Claim id>: expected the id of a claim in content/claims, found "C99" (did you mean "C01"?)',
    ]);
  });

  test('is reported for a source marked on a page', () => {
    expect(errorsAfter((tree) => tree.replace('content/pages/about.en.mdx', 'id="acled"', 'id="le-monde"'))).toEqual([
      `content/pages/about.en.mdx:7 › text › <Source id>: ${noSource}, found "le-monde"`,
    ]);
  });

  test('is reported for the visual of a scene', () => {
    const errors = errorsAfter((tree) => {
      for (const locale of ['fr', 'en']) tree.replace(`content/chapters/01-the-front/${locale}.mdx`, 'chart="rings"', 'chart="ring"');
    });
    expect(errors).toEqual([
      'content/chapters/01-the-front/en.mdx:17 › scene ring › <Scene chart>: expected the id of a visual in content/charts, found "ring" (did you mean "rings"?)',
      'content/chapters/01-the-front/fr.mdx:17 › scene ring › <Scene chart>: expected the id of a visual in content/charts, found "ring" (did you mean "rings"?)',
    ]);
  });

  test('is reported for the view of a step, with the views there are', () => {
    const errors = errorsAfter((tree) => {
      for (const locale of ['fr', 'en']) tree.replace(`content/chapters/01-the-front/${locale}.mdx`, 'view="closer"', 'view="farther"');
    });
    expect(errors).toEqual([
      'content/chapters/01-the-front/en.mdx:23 › scene rings, step farther › <Step view>: expected a view of "rings" (by-year, closer), found "farther"',
      'content/chapters/01-the-front/fr.mdx:23 › scene rings, step farther › <Step view>: expected a view of "rings" (by-year, closer), found "farther"',
    ]);
  });

  test('is reported for the default view of a visual', () => {
    expect(errorsAfter((tree) => tree.replace('content/charts/rings.yaml', 'defaultView: by-year', 'defaultView: by-day'))).toEqual([
      'content/charts/rings.yaml › rings › defaultView: expected one of the views (by-year, closer), found "by-day"',
    ]);
  });

  test('is reported for the chapter number of a claim', () => {
    expect(errorsAfter((tree) => tree.replace('content/claims/1-the-front.yaml', 'chapter: 1', 'chapter: 7'))).toEqual([
      'content/claims/1-the-front.yaml › C01 › chapter: expected the number of a chapter (1), found 7',
    ]);
  });
});

describe('an id that leads to a record with another fault', () => {
  test('is not reported: the fault is', () => {
    expect(errorsAfter((tree) => tree.replace('content/sources/press.yaml', 'access: read', 'access: heard'))).toEqual([
      'content/sources/press.yaml › rfi › access: expected one of read, second-hand, dataset, article, found "heard"',
    ]);
  });

  test('is not reported when the file that may hold it cannot be read', () => {
    expect(errorsAfter((tree) => tree.set('content/sources/press.yaml', ''))).toEqual([
      'content/sources/press.yaml › the file › its text: expected content, found an empty file',
    ]);
  });
});
