import { describe, expect, test } from 'vitest';
import { jsonLd } from '../../../src/structured-data/json-ld.ts';
import { learningResource, type Lesson } from '../../../src/structured-data/learning-resource.ts';

const lesson: Lesson = {
  locale: 'en',
  addresses: { fr: 'https://example.org/fr/teach/le-front/', en: 'https://example.org/en/teach/the-front/' },
  title: 'The front',
  description: 'A lesson.',
  aims: ['Read a map.', 'Compare two sources.'],
  level: 'upper secondary',
  minutes: 50,
  chapter: 'https://example.org/en/the-front/',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  author: { '@type': 'Organization', name: 'The project' },
};

describe('a lesson', () => {
  test('names its chapter, its time and the page it is a translation of', () => {
    expect(learningResource(lesson)).toMatchObject({
      '@id': lesson.addresses.en,
      timeRequired: 'PT50M',
      teaches: lesson.aims,
      isBasedOn: { url: lesson.chapter },
      translationOfWork: { url: lesson.addresses.fr, inLanguage: 'fr' },
    });
    expect(learningResource({ ...lesson, locale: 'fr' })).toMatchObject({ url: lesson.addresses.fr, workTranslation: { url: lesson.addresses.en } });
  });

  test('says nothing of what is not known', () => {
    const said = JSON.parse(jsonLd(learningResource(lesson))) as object;
    expect(said).not.toHaveProperty('datePublished');
    expect(said).not.toHaveProperty('keywords');
  });

  test.each([0, -5, 12.5, Number.NaN])('of %s minutes is refused', (minutes) => {
    expect(() => learningResource({ ...lesson, minutes })).toThrow(RangeError);
  });
});

test('no word can end the block it stands in', () => {
  const text = jsonLd({ '@type': 'Article', name: '</script><script>alert(1)</script>' });
  expect(text).not.toContain('<');
  expect((JSON.parse(text) as { name: string }).name).toContain('</script>');
});
