/** French is set as French everywhere in content and in the words of the interface. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../../../', import.meta.url);

/** Every French line of the project's words, with its place: `fr:` in records, whole French texts. */
function frenchLines(): { where: string; line: string }[] {
  const files = readdirSync(new URL('content/', root), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml') || name.endsWith('fr.mdx'));
  const lines = files.flatMap((name) =>
    readFileSync(new URL(`content/${name}`, root), 'utf8')
      .split('\n')
      .map((line, index) => ({ where: `content/${name}:${index + 1}`, line: name.endsWith('.yaml') ? (/\bfr:(.*)$/u.exec(line)?.[1] ?? '').replace(/, en: .*$/u, '') : line })),
  );
  const interfaceWords = Object.entries(JSON.parse(readFileSync(new URL('src/i18n/fr.json', root), 'utf8')) as Record<string, string>).map(([key, line]) => ({ where: `src/i18n/fr.json › ${key}`, line }));
  return [...lines, ...interfaceWords].filter(({ line }) => line.trim() !== '');
}

describe('French typography', () => {
  const lines = frenchLines();

  test('there is French to look at', () => {
    expect(lines.length).toBeGreaterThan(1000);
    expect(lines.filter(({ where }) => where.startsWith('content/lessons/')).length).toBeGreaterThan(200);
  });

  test.each([
    ['a plain space before high punctuation', /[\p{L}\p{N}})»%] [:;!?»](?=[\s"<]|$)/u],
    ['a plain space inside quotation marks', /« | »/u],
    ['a straight apostrophe between letters', /\p{L}'\p{L}/u],
    ['a plain space before a percent sign or inside a number', /\d (?:%|\d{3}\b)/u],
  ])('%s stands nowhere', (_, wrong) => {
    const found = lines.filter(({ line }) => wrong.test(line.replace(/<[^>]+>/g, '')));
    expect(found.map(({ where, line }) => `${where}: ${line.trim().slice(0, 100)}`)).toEqual([]);
  });
});
