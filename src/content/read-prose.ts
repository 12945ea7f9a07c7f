import { countWords } from './count-words.ts';
import { isTag, type MdxNode } from './mdx-node.ts';
import { mdxTags, type TagRule } from './mdx-tags.ts';
import type { Mark, Prose, SceneOutline } from './prose.ts';
import type { Reading } from './reading.ts';
import { tagAttributes } from './tag-attributes.ts';

/** Where the walk through the tree stands. */
interface Place {
  /** Nearest block tag around. */
  tag: string;
  block: string;
  scene: SceneOutline | null;
  view: string | null;
  inMark: boolean;
}

/** What is read, for which kind of text. */
interface Walk extends Reading {
  file: string;
  kind: 'chapter' | 'page';
  scenes: SceneOutline[];
  marks: Mark[];
  arguments: number;
}

const top: Place = { tag: 'none', block: 'text', scene: null, view: null, inMark: false };

const lineOf = (node: MdxNode): number => node.position?.start.line ?? 1;

function complain(walk: Walk, node: MdxNode, place: Place, field: string, expected: string, found: string): void {
  walk.report({ file: walk.file, line: lineOf(node), record: place.block, field, expected, found });
}

/** Steps written on one line come wrapped in a paragraph, which MDX takes away later. */
function unwrapped(nodes: readonly MdxNode[]): readonly MdxNode[] {
  return nodes.flatMap((node) => {
    const tags = node.type === 'paragraph' ? (node.children ?? []).filter((child) => child.type !== 'text' || /\S/u.test(child.value ?? '')) : [];
    return tags.length > 0 && tags.every(isTag) ? tags : [node];
  });
}

function enter(walk: Walk, node: MdxNode, place: Place): Place {
  const name = node.name ?? '';
  const attributes = tagAttributes(node, mdxTags[name]?.attributes ?? [], (field, expected, found) => {
    complain(walk, node, place, field, expected, found);
  });
  const here = { file: walk.file, line: lineOf(node) };
  const { maps = 'drawn' } = attributes;
  if (name === 'Where' && maps !== 'drawn' && maps !== 'mapbox') complain(walk, node, place, '<Where maps>', '"drawn" or "mapbox"', `"${maps}"`);
  if (name === 'Argument') {
    walk.arguments += 1;
    return { ...place, tag: name, block: `argument ${walk.arguments}` };
  }
  if (name === 'Scene') {
    const chart = attributes['chart'] ?? '';
    const scene: SceneOutline = { chart, steps: [] };
    walk.scenes.push(scene);
    const block = `scene ${chart}`;
    if (chart) walk.refer({ kind: 'chart', id: chart, ...here, record: block, field: '<Scene chart>' });
    return { ...place, tag: name, block, scene };
  }
  if (name === 'Step') {
    const { view = '', title = '' } = attributes;
    place.scene?.steps.push({ view, title });
    const block = `${place.block}, step ${view}`;
    if (view && place.scene) walk.refer({ kind: 'view', id: view, of: place.scene.chart, ...here, record: block, field: '<Step view>' });
    return { ...place, tag: name, block, view };
  }
  return { ...place, tag: name, block: place.tag === 'Balance' ? `balance, ${name.toLowerCase()}` : name.toLowerCase() };
}

function readMark(walk: Walk, node: MdxNode, place: Place, kind: Mark['kind']): void {
  const field = `<${node.name} id>`;
  const { id } = tagAttributes(node, ['id'], (...fault) => {
    complain(walk, node, place, ...fault);
  });
  if (place.inMark) complain(walk, node, place, field, 'no mark inside a mark', `<${node.name}>`);
  if (countWords(node) === 0) complain(walk, node, place, `<${node.name}>`, 'words to mark', 'nothing');
  if (id === undefined) return;
  walk.refer({ kind, id, file: walk.file, line: lineOf(node), record: place.block, field });
  walk.marks.push({ kind, id, block: place.block, chart: place.scene?.chart ?? null, view: place.view, line: lineOf(node) });
}

function ruleFor(walk: Walk, node: MdxNode, place: Place): TagRule | undefined {
  const allowed = Object.entries(mdxTags).filter(([, { mark, on }]) => mark !== undefined || (walk.kind === 'page') === (on === 'pages'));
  const rule = allowed.find(([name]) => name === node.name)?.[1];
  const found = `<${node.name ?? ''}>`;
  if (!rule) {
    complain(walk, node, place, found, `one of ${allowed.map(([name]) => `<${name}>`).join(', ')}`, found);
  } else if (rule.within !== 'any' && rule.within !== place.tag) {
    const where = rule.within === 'none' ? 'outside all blocks' : `inside <${rule.within}>`;
    complain(walk, node, place, found, `a place ${where}`, place.tag === 'none' ? 'it outside all blocks' : `it inside <${place.tag}>`);
  }
  return rule;
}

function visitTag(walk: Walk, node: MdxNode, place: Place): void {
  const rule = ruleFor(walk, node, place);
  if (rule?.mark) {
    readMark(walk, node, place, rule.mark);
    visitAll(walk, node.children ?? [], { ...place, inMark: true });
    return;
  }
  const inside = rule ? enter(walk, node, place) : place;
  const children = unwrapped(node.children ?? []);
  if (rule?.frame) {
    for (const child of children) {
      if (!isTag(child)) complain(walk, child, inside, `<${node.name}>`, 'nothing but its own tags', `a ${child.type}`);
    }
  }
  if (rule && children.length === 0) complain(walk, node, inside, `<${node.name}>`, 'something inside', 'nothing');
  visitAll(walk, children, inside);
}

function visitAll(walk: Walk, nodes: readonly MdxNode[], place: Place): void {
  for (const node of nodes) {
    if (isTag(node)) visitTag(walk, node, place);
    else {
      if (node.type.startsWith('mdx')) complain(walk, node, place, 'its MDX', 'text and tags only', 'an import, export or {expression}');
      if (node.type === 'link' && place.inMark) complain(walk, node, place, 'its link', 'no link inside a mark', 'a link');
      if (node.type === 'heading' && walk.kind === 'chapter' && (node.depth !== 2 || place.scene)) {
        complain(walk, node, place, 'its heading', 'headings of level 2 (##) outside scenes', `${'#'.repeat(node.depth ?? 1)} in ${place.block}`);
      }
      visitAll(walk, node.children ?? [], place);
    }
  }
}

/** Reads scenes, steps and marks of a text, reporting tags that are wrong and referring to every id. */
export function readProse(reading: Reading, file: string, tree: MdxNode, kind: 'chapter' | 'page'): Prose {
  const walk: Walk = { ...reading, file, kind, scenes: [], marks: [], arguments: 0 };
  visitAll(walk, unwrapped(tree.children ?? []), top);
  return { scenes: walk.scenes, marks: walk.marks, words: countWords(tree) };
}
