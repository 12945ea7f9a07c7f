import { describe, expect, test } from 'vitest';
import { errorsAfter, type ContentTree } from './valid-content.ts';

const fr = 'content/chapters/01-the-front/fr.mdx';
const en = 'content/chapters/01-the-front/en.mdx';
const page = 'content/pages/about.fr.mdx';

/** The same change in both languages, so that they still match; lines are the same in both. */
function inBoth(from: string | RegExp, to: string): (tree: ContentTree) => void {
  return (tree) => {
    for (const file of [fr, en]) {
      const changed = tree.text(file).replace(from, () => to);
      if (changed === tree.text(file)) throw new Error(`${file} has no “${from}”`);
      tree.set(file, changed);
    }
  };
}

/** Errors of the French text alone; the English has the same. */
function frenchErrors(from: string | RegExp, to: string): string[] {
  return errorsAfter(inBoth(from, to)).filter((line) => line.startsWith(fr));
}

describe('a tag', () => {
  test('that is not one of the story’s is reported with those there are', () => {
    expect(frenchErrors('<Argument>\n', '<Argument>\n\n<Video />\n')).toEqual([
      `${fr}:13 › argument 1 › <Video>: expected one of <Argument>, <Scene>, <Step>, <Balance>, <Holds>, <Partly>, <Fails>, <Unknown>, <Opinion>, <Claim>, <Source>, <Term>, found <Video>`,
    ]);
  });

  test('of HTML is reported', () => {
    expect(frenchErrors('</Argument>', '<div>\n\nx\n\n</div>\n\n</Argument>')[0]).toContain('<div>: expected one of <Argument>');
  });

  test('of the story is reported on a page, which has marks and <Where> only', () => {
    expect(errorsAfter((tree) => tree.append(page, '\n<Argument>\n\nx\n\n</Argument>\n'))).toEqual([
      `${page}:9 › text › <Argument>: expected one of <Where>, <Claim>, <Source>, <Term>, found <Argument>`,
    ]);
  });

  test('that holds for one kind of maps stands on pages alone, and names one that there is', () => {
    expect(errorsAfter((tree) => tree.append(page, '\n<Where maps="google">\n\nx\n\n</Where>\n'))).toEqual([
      expect.stringMatching(/about\.fr\.mdx:9 › text › <Where maps>: expected "drawn" or "mapbox", found "google"$/u),
    ]);
    expect(frenchErrors('</Argument>\n', '</Argument>\n\n<Where maps="drawn">\n\nx\n\n</Where>\n')[0]).toMatch(/<Where>: expected one of <Argument>/u);
  });

  test('in the wrong place is reported', () => {
    expect(frenchErrors('<Balance>', '<Step view="closer" title="x">\n\nx\n\n</Step>\n\n<Balance>')).toEqual([
      `${fr}:30 › text › <Step>: expected a place inside <Scene>, found it outside all blocks`,
    ]);
    expect(frenchErrors('</Argument>', '<Fails>\n\nx\n\n</Fails>\n\n</Argument>')).toEqual([
      `${fr}:15 › argument 1 › <Fails>: expected a place inside <Balance>, found it inside <Argument>`,
    ]);
    expect(frenchErrors('</Argument>', '<Balance>\n<Fails>\n\nx\n\n</Fails>\n</Balance>\n\n</Argument>')).toEqual([
      `${fr}:15 › argument 1 › <Balance>: expected a place outside all blocks, found it inside <Argument>`,
    ]);
  });

  test('without its attribute, with an empty one or with another is reported', () => {
    expect(frenchErrors(' chart="rings"', '')).toEqual([
      `${fr}:17 › text › <Scene chart>: expected a text that is not empty, found nothing`,
    ]);
    expect(frenchErrors(/ title="[^"]*"/u, ' title=""')).toEqual([
      `${fr}:18 › scene rings › <Step title>: expected a text that is not empty, found an empty text`,
    ]);
    expect(frenchErrors('<Argument>', '<Argument tone="calm">')).toEqual([
      `${fr}:11 › text › <Argument tone>: expected no attribute, found the attribute "tone"`,
    ]);
    expect(frenchErrors('<Claim id="C01">', '<Claim>')).toContain(
      `${fr}:13 › argument 1 › <Claim id>: expected a text that is not empty, found nothing`,
    );
  });

  test('that marks no words is reported', () => {
    expect(frenchErrors(/<Claim id="C01">[^<]*<\/Claim>/u, '<Claim id="C01" />')).toEqual([
      `${fr}:13 › argument 1 › <Claim>: expected words to mark, found nothing`,
    ]);
  });

  test('inside a mark, or a link inside a mark, is reported', () => {
    expect(frenchErrors(/<Claim id="C01">[^<]*<\/Claim>/u, '<Claim id="C01">a <Source id="acled">b</Source> [c](https://example.org)</Claim>')).toEqual([
      `${fr}:13 › argument 1 › <Source id>: expected no mark inside a mark, found <Source>`,
      `${fr}:13 › argument 1 › its link: expected no link inside a mark, found a link`,
    ]);
  });
});

describe('the text of a chapter', () => {
  test.each([
    ['an import', "import x from './x.js'"],
    ['an export', 'export const x = 1'],
    ['an expression', '{1 + 1}'],
    ['a comment in an expression', '{/* note */}'],
  ])('is reported for %s', (_, code) => {
    expect(frenchErrors('<Argument>', `${code}\n\n<Argument>`)).toEqual([
      `${fr}:11 › text › its MDX: expected text and tags only, found an import, export or {expression}`,
    ]);
  });

  test('is reported for an expression in an attribute', () => {
    expect(frenchErrors('chart="rings"', 'chart={"rings"}')).toEqual([
      `${fr}:17 › text › <Scene chart>: expected a quoted text, found an {expression}`,
    ]);
  });

  test('is reported for a heading of another level and for one in a scene', () => {
    expect(frenchErrors('<Balance>', '### Note\n\n<Balance>')).toEqual([
      `${fr}:30 › text › its heading: expected headings of level 2 (##) outside scenes, found ### in text`,
    ]);
    expect(frenchErrors(/ {2}(?:On compte|There are)/u, '  ## Note\n\n  x')).toEqual([
      `${fr}:20 › scene rings, step by-year › its heading: expected headings of level 2 (##) outside scenes, found ## in scene rings, step by-year`,
    ]);
  });

  test('is reported for words in a scene outside its steps', () => {
    expect(frenchErrors('<Scene chart="rings">', '<Scene chart="rings">\n\nx\n')).toEqual([
      `${fr}:19 › scene rings › <Scene>: expected nothing but its own tags, found a paragraph`,
    ]);
  });

  test('is reported with its line when a tag is not closed', () => {
    const [error] = frenchErrors('</Argument>', '');
    expect(error).toMatch(/fr\.mdx:\d+ › the text › its MDX: expected well-formed MDX, found a fault: .*`<Argument>`/u);
  });

  test('is reported when the front matter is missing or is not YAML', () => {
    expect(errorsAfter((tree) => tree.set(page, 'Words.\n'))).toEqual([
      `${page}:1 › front matter › its block: expected a block between two lines of ---, found "Words."`,
    ]);
    const [error] = errorsAfter((tree) => tree.replace(page, 'title: À propos', 'title: "À propos'));
    expect(error).toMatch(/^content\/pages\/about\.fr\.mdx:\d › the file › its YAML: expected YAML without this fault: Missing closing "quote/u);
  });
});

describe('a word of the glossary', () => {
  test('is reported when a chapter marks it a second time', () => {
    expect(frenchErrors(/- <Claim id="C01">/u, '- <Term id="jnim">JNIM</Term> <Claim id="C01">')).toEqual([
      `${fr}:33 › balance, fails › <Term id>: expected each word of the glossary marked once in the chapter, found "jnim" a second time (first on line 25)`,
    ]);
  });

  test('is reported inside another mark', () => {
    expect(frenchErrors(/<Source id="acled">.*?<\/Source>/u, '<Source id="acled">par le <Term id="jnim">JNIM</Term></Source>')).toContain(
      `${fr}:20 › scene rings, step by-year › <Term id>: expected no mark inside a mark, found <Term>`,
    );
  });
});

describe('a scene', () => {
  test('is reported when another of the chapter has the same visual', () => {
    const scene = '<Scene chart="rings">\n<Step view="by-year" title="x">\n\nx\n\n</Step>\n</Scene>\n\n<Balance>';
    expect(frenchErrors('<Balance>', scene)).toEqual([
      `${fr} › scene rings › <Scene chart>: expected each visual in one scene of the chapter, found a second scene "rings"`,
    ]);
  });

  test('is reported when two of its steps have the same view', () => {
    expect(frenchErrors('view="closer"', 'view="by-year"')).toEqual([
      `${fr} › scene rings › <Step view>: expected each view in one step of the scene, found a second step "by-year"`,
    ]);
  });

  test('is reported when it has no step', () => {
    expect(frenchErrors(/<Scene[\s\S]*<\/Scene>/u, '<Scene chart="rings">\n</Scene>')).toEqual([
      `${fr}:17 › scene rings › <Scene>: expected something inside, found nothing`,
    ]);
  });

  test('may have its steps on single lines', () => {
    const scene = '<Scene chart="rings">\n<Step view="by-year" title="x">x</Step>\n<Step view="closer" title="y">y</Step>\n</Scene>';
    expect(() => errorsAfter(inBoth(/<Scene[\s\S]*<\/Scene>/u, scene))).toThrow('the content was accepted');
  });
});

describe('the two languages of a chapter', () => {
  test('are reported when they have other scenes', () => {
    const errors = errorsAfter((tree) => tree.set(en, tree.text(en).replace(/<Scene[\s\S]*<\/Scene>\n/u, '')));
    expect(errors).toContain(`${en} › the text › its scenes: expected the scenes of ${fr} (rings), found nothing`);
  });

  test('are reported when a scene has other steps, or the same in another order', () => {
    expect(errorsAfter((tree) => tree.set(en, tree.text(en).replace(/ {2}<Step view="closer"[\s\S]*?<\/Step>\n/u, '')))).toContain(
      `${en} › scene rings › its steps: expected the steps of ${fr} (by-year, closer), found by-year`,
    );
    const swapped = (text: string): string =>
      text.replace('"by-year"', '"x"').replace('"closer"', '"by-year"').replace('"x"', '"closer"');
    expect(errorsAfter((tree) => tree.set(en, swapped(tree.text(en))))).toContain(
      `${en} › scene rings › its steps: expected the steps of ${fr} (by-year, closer), found closer, by-year`,
    );
  });

  test('are reported when a block marks other claims', () => {
    expect(errorsAfter((tree) => tree.replace(en, '<Claim id="C01">The place', '<Claim id="C02">The place'))).toEqual([
      `${en} › balance, fails › its marks: expected the claims, sources and terms of ${fr} (C01), found no C01 and also C02`,
    ]);
  });

  test('are reported when a step marks other sources', () => {
    expect(errorsAfter((tree) => tree.replace(en, '<Source id="acled">**12** incidents</Source>', '**12** incidents'))).toEqual([
      `${en} › scene rings, step by-year › its marks: expected the claims, sources and terms of ${fr} (acled), found no acled`,
    ]);
  });

  test('are reported when one explains a word and the other does not', () => {
    expect(errorsAfter((tree) => tree.replace(en, '<Term id="jnim">JNIM</Term>', 'JNIM'))).toEqual([
      `${en} › scene rings, step closer › its marks: expected the claims, sources and terms of ${fr} (term jnim), found no term jnim`,
    ]);
  });

  test('may have a publisher as source and as word of the same block', () => {
    const both = (tree: ContentTree): ContentTree => {
      tree.append('content/glossary/glossary.yaml', '- id: acled\n  kind: publisher\n  term: { fr: ACLED, en: ACLED }\n  definition: { fr: Un observatoire., en: A monitor. }\n  sources: [acled]\n  related: [jnim]\n');
      for (const file of [fr, en]) tree.replace(file, '<Source id="acled">', '<Term id="acled">ACLED</Term> <Source id="acled">');
      return tree;
    };
    expect(() => errorsAfter(both)).toThrow('the content was accepted');
    const [error] = errorsAfter((tree) => {
      both(tree);
      tree.replace(en, '<Source id="acled">**12** incidents</Source>', '**12** incidents');
    });
    expect(error).toContain('expected the claims, sources and terms of');
    expect(error).toMatch(/\(acled, term acled\), found no acled$/u);
  });
});
