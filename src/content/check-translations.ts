import type { Report } from './problem.ts';
import type { Prose } from './prose.ts';

interface Text extends Prose {
  file: string;
}

const list = (items: readonly string[]): string => (items.length > 0 ? items.join(', ') : 'nothing');

function stepsOf({ scenes }: Prose, index: number): string {
  return list((scenes[index]?.steps ?? []).map(({ view }) => view));
}

/** Ids of claims, sources and terms by block; how often and in which order is the translator's choice. */
function marksByBlock({ marks }: Prose): Map<string, Set<string>> {
  const blocks = new Map<string, Set<string>>();
  for (const { kind, id, block } of marks) {
    const ids = blocks.get(block) ?? new Set();
    // A publisher may be both a source and a word of the glossary.
    blocks.set(block, ids.add(kind === 'term' ? `term ${id}` : id));
  }
  return blocks;
}

/**
 * Reports where the English text is built differently from the French: other
 * scenes or steps, or other claims, sources and words of the glossary in a
 * block. A reader who switches language must find the same evidence.
 */
export function checkTranslations(report: Report, fr: Text, en: Text): void {
  const { file } = en;
  const scenes = ({ scenes: all }: Prose): string => list(all.map(({ chart }) => chart));
  if (scenes(fr) !== scenes(en)) {
    report({ file, record: 'the text', field: 'its scenes', expected: `the scenes of ${fr.file} (${scenes(fr)})`, found: scenes(en) });
  } else {
    fr.scenes.forEach(({ chart }, index) => {
      const [expected, found] = [stepsOf(fr, index), stepsOf(en, index)];
      if (expected === found) return;
      report({ file, record: `scene ${chart}`, field: 'its steps', expected: `the steps of ${fr.file} (${expected})`, found });
    });
  }
  const [french, english] = [marksByBlock(fr), marksByBlock(en)];
  for (const block of new Set([...french.keys(), ...english.keys()])) {
    const [inFrench, inEnglish] = [french.get(block) ?? new Set<string>(), english.get(block) ?? new Set<string>()];
    const missing = [...inFrench].filter((id) => !inEnglish.has(id));
    const extra = [...inEnglish].filter((id) => !inFrench.has(id));
    if (missing.length === 0 && extra.length === 0) continue;
    const found = [missing.length > 0 ? `no ${missing.join(', ')}` : '', extra.length > 0 ? `also ${extra.join(', ')}` : ''];
    const expected = `the claims, sources and terms of ${fr.file} (${list([...inFrench].sort())})`;
    report({ file, record: block, field: 'its marks', expected, found: found.filter(Boolean).join(' and ') });
  }
}
