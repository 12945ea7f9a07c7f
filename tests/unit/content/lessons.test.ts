/** Lessons: what stops the build, what the sheets say, and that their figures are the tables' and the evidence's. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { content } from '../../../src/content/content.ts';
import { alternates } from '../../../src/i18n/alternates.ts';
import { locales } from '../../../src/i18n/locale.ts';
import { filterRows, lessonFigures, onlyRow } from '../../../src/lessons/figures.ts';
import { lessonIn, lessonsIn, showAccount, workedAnswer } from '../../../src/lessons/lesson.ts';
import { ContentTree, errorsAfter } from './valid-content.ts';

const file = 'content/lessons/01-the-front.yaml';
const after = (from: string, to: string): string[] => errorsAfter((tree) => tree.replace(file, from, to));

describe('a lesson with a fault', () => {
  test('names the step that the chapter does not have', () => {
    expect(after('view: closer, why', 'view: farther, why')).toEqual([
      `${file} › the-front › read.0: expected a step of the chapter (rings by-year, rings closer), found "rings farther"`,
    ]);
    expect(after('steps: [{ chart: rings, view: by-year }]', 'steps: [{ chart: ring, view: by-year }]')).toEqual([
      `${file} › the-front › questions.0.see.steps.0: expected a step of the chapter (rings by-year, rings closer), found "ring by-year"`,
    ]);
  });

  test('names ids that lead nowhere: words, claims, sources, events, charts', () => {
    expect(after('[jnim]', '[jmin]')).toEqual([`${file} › the-front › vocabulary: expected the id of an entry in content/glossary, found "jmin" (did you mean "jnim"?)`]);
    expect(after('see: { claims: [C01] }', 'see: { claims: [C09] }')).toEqual([
      `${file} › the-front › questions.1.see.claims: expected the id of a claim in content/claims, found "C09" (did you mean "C01"?)`,
    ]);
    expect(after('event: E001', 'event: E009')).toEqual([
      `${file} › the-front › criticism.accounts.2.event: expected the id of an event in content/events, found "E009" (did you mean "E001"?)`,
    ]);
    expect(after('charts: [rings]', 'charts: [ringz]')[0]).toContain('further.charts: expected the id of a visual');
    expect(after('sources: [rfi]\n', 'sources: [rfo]\n')[0]).toContain('further.sources: expected the id of a source');
  });

  test('takes its case from a claim that the chapter marks', () => {
    expect(after('  claim: C01\n', '  claim: C02\n')).toEqual([`${file} › the-front › criticism.claim: expected a claim that the chapter marks, found "C02"`]);
  });

  test('lets nobody say what is not in his record', () => {
    expect(after('source: acled, table', 'source: article, table')).toEqual([
      `${file} › the-front › criticism.accounts.3.source: expected a source of the row (acled, rfi), found "article"`,
    ]);
    expect(after('source: rfi, event', 'source: acled, event')).toEqual([
      `${file} › the-front › criticism.accounts.2.source: expected a source of E001 (rfi), found "acled"`,
    ]);
    expect(after('source: article, claim', 'source: rfi, claim')).toEqual([
      `${file} › the-front › criticism.accounts.0.source: expected "article", which makes the claims, found "rfi"`,
    ]);
  });

  test('names the column or the row that the table does not have', () => {
    expect(after('columns: [place, low]', 'columns: [placement, low]')).toEqual([
      `${file} › the-front › criticism.accounts.3.columns: expected a column of deaths (year, place, lat, lon, low, best, high, kind, source), found "placement"`,
    ]);
    expect(after('where: { year: 2025 }, columns', 'where: { place: Kati }, columns')).toEqual([
      `${file} › the-front › criticism.accounts.3.where: expected one row of deaths, found {"place":"Kati"} leaves 2 rows, not one`,
    ]);
    expect(after('columns: [year, low, high]', 'columns: [year, low]')).toEqual([
      `${file} › the-front › data.columns: expected also "high", which the answer reads, found year, low`,
    ]);
    expect(after('table: deaths\n', 'table: deads\n')[0]).toContain('data.table: expected the name of a table');
  });

  test('names the figure that cannot be computed, and the word that names none', () => {
    expect(after('times: { divide: [total, first] }', 'times: { divide: [total, second] }')).toEqual([
      `${file} › the-front › data.figures: expected figures that deaths gives, found times: “second” is no number computed above it`,
    ]);
    expect(after('{ cell: low, where: { year: 2024 } }', '{ cell: low }')).toEqual([
      `${file} › the-front › data.figures: expected figures that deaths gives, found first: its rows (2) do not give one cell of “low”`,
    ]);
    expect(after('"En {widest}."', '"En {wildest}."')[0]).toContain('data.answer.1.fr');
  });

  test('has five questions in their order, each with a place where it is answered', () => {
    expect(after('skill: weigh', 'skill: judge')).toEqual([
      `${file} › the-front › questions: expected five questions: find, explain, compare, weigh, judge, found find, explain, compare, judge, judge`,
    ]);
    expect(after('see: { sources: [acled] }', 'see: {}')).toEqual([`${file} › the-front › questions.2.see: expected at least one step, claim or source, found a group of keys`]);
  });

  test('stands in the file of its chapter', () => {
    const errors = errorsAfter((tree) => tree.set('content/lessons/02-the-front.yaml', tree.text(file)).remove(file));
    expect(errors).toEqual(['content/lessons/02-the-front.yaml › the-front › id: expected the id in the name of the file, with the chapter’s number (content/lessons/01-the-front.yaml), found "the-front"']);
  });
});

describe('a worked answer', () => {
  test('follows its table', () => {
    const before = new ContentTree().load();
    expect(workedAnswer(before, lessonIn(before, 'fr', 'the-front').lesson, 'fr')).toEqual(['4 morts, 4,0 fois plus.', 'En 2025.']);
    const corrected = new ContentTree().replace('content/data/deaths.csv', '2025,Kati,12.74409,-8.07257,3', '2025,Kati,12.74409,-8.07257,5').load();
    expect(workedAnswer(corrected, lessonIn(corrected, 'en', 'the-front').lesson, 'en')[0]).toBe('6 deaths, 6.0 times as many.');
  });

  test('has its figures from rows as a spreadsheet would', () => {
    const rows = [{ m: '2025-11', a: 20, b: 5 }, { m: '2025-12', a: 50, b: 60 }, { m: '2026-01', a: 37, b: null }];
    expect(filterRows(rows, { m: { from: '2025-11', to: '2025-12' } })).toHaveLength(2);
    expect(lessonFigures({ n: { count: 'b' }, top: { cell: 'm', highest: 'a' }, gap: { cell: 'm', where: { m: ['2025-11', '2025-12'] }, lowest: ['a', 'b'] } }, rows)).toEqual({ n: 2, top: '2025-12', gap: '2025-12' });
    expect(() => onlyRow(rows, { m: '2024-01' })).toThrow('leaves 0 rows');
  });

  test('of the site says what the tables say, worked out by hand', () => {
    const answer = (id: string): string => workedAnswer(content(), lessonIn(content(), 'en', id).lesson, 'en').join(' ');
    expect(answer('the-front')).toContain('11.6% in 2012 (20 of 172), 5.3% in 2024 (79 of 1,488), 16.1% in 2025 (257 of 1,595)');
    expect(answer('the-economy-of-fear')).toContain('30 rows for 18 cases');
    expect(answer('maximum-alert')).toContain('46,112 litres a tanker');
    expect(answer('maximum-alert')).toContain('about 742 a week');
    expect(answer('the-mirage')).toContain('every value from 2,087 to 2,644');
    expect(answer('the-capital-besieged')).toContain('The gap is largest in 2014');
    expect(answer('since')).toContain('148 incidents from November 2025 to March 2026, against 35 a year earlier');
  });
});

describe('the lessons of the site', () => {
  test('are one for each chapter and the epilogue, in both languages', () => {
    for (const locale of locales) expect(lessonsIn(content(), locale).map(({ chapter }) => chapter.number)).toEqual([1, 2, 3, 4, 5, 6]);
    for (const { vocabulary, read } of content().lessons) expect(Math.min(vocabulary.length, read.length)).toBeGreaterThanOrEqual(3);
  });

  test('show each account with something to compare, in both languages', () => {
    for (const lesson of content().lessons) {
      for (const locale of locales) {
        const shown = lesson.criticism.accounts.map((account) => showAccount(content(), account, locale));
        expect(shown.every(({ lines }) => lines.length > 0), lesson.id).toBe(true);
        expect(shown.filter(({ from }) => from !== 'claim').length, lesson.id).toBeGreaterThanOrEqual(2);
      }
    }
  });

  test('name no figure that is not in the chapter, in a claim they cite or in their table', () => {
    const root = new URL('../../../content/', import.meta.url);
    const tokens = (text: string): string[] => text.replace(/\{[^}]*\}/gu, ' ').match(/\d(?:[\d\u202f.,]*\d)?/gu) ?? [];
    const missing: string[] = [];
    for (const lesson of content().lessons) {
      for (const locale of locales) {
        const { chapter } = lessonIn(content(), locale, lesson.id);
        const cited = new Set([lesson.criticism.claim, ...lesson.questions.flatMap(({ see }) => see.claims ?? [])]);
        const table = readFileSync(new URL(`data/${lesson.data.table}.csv`, root), 'utf8');
        const evidence = [
          readFileSync(new URL(chapter.file.replace('content/', ''), root), 'utf8'),
          ...content().claims.filter(({ id }) => cited.has(id)).flatMap(({ claim, record }) => [claim[locale], record[locale]]),
          ...lesson.criticism.accounts.flatMap((account) => showAccount(content(), account, locale).lines.map(({ text }) => text)),
        ].join(' ');
        const told = new Set(tokens(evidence));
        const inTable = new Set(tokens(table));
        const { questions, criticism, data } = lesson;
        const words = [
          ...[...questions.flatMap(({ question, pointer }) => [question, pointer]), criticism.intro, criticism.pointer].map((text) => ({ text: text[locale], known: told })),
          ...[data.title, data.limit, ...data.tasks, ...data.answer].map((text) => ({ text: text[locale], known: new Set([...told, ...inTable]) })),
        ];
        // 24, what an average of 22 and 26 would be: the question asks why nobody wrote it.
        const asked = lesson.id === 'the-economy-of-fear' ? ['24'] : [];
        for (const { text, known } of words) missing.push(...tokens(text).filter((token) => !known.has(token) && !asked.includes(token)).map((token) => `${lesson.id} ${locale}: ${token} in “${text.slice(0, 80)}”`));
      }
    }
    expect(missing).toEqual([]);
  });

  test('have their counterpart in the other language', () => {
    expect(alternates(content(), '/fr/teach/alerte-maximale/')).toEqual({ fr: '/fr/teach/alerte-maximale/', en: '/en/teach/maximum-alert/' });
    expect(alternates(content(), '/en/teach/')).toEqual({ fr: '/fr/teach/', en: '/en/teach/' });
    expect(alternates(content(), '/en/since/')).toEqual({ fr: '/fr/depuis/', en: '/en/since/' });
    expect(alternates(content(), '/fr/teach/inconnu/')).toEqual({ fr: '/fr/teach/inconnu/', en: '/en/teach/inconnu/' });
  });
});
