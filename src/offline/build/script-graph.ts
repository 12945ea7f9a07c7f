/** Which scripts ask for which others. Filled while Vite writes the browser’s scripts. Build only. */
import type { Plugin } from 'vite';

/** A script file of the browser. */
export interface Script {
  /** Files that it imports at once. */
  imports: readonly string[];
  /** Files that it may import later. */
  later: readonly string[];
  /** The module that it stands for, when it is one that may come later. */
  module: string;
}

/** Scripts by file name below `dist/`. */
export type ScriptGraph = Map<string, Script>;

/** Notes the graph of the browser’s scripts. */
export function graphPlugin(graph: ScriptGraph): Plugin {
  return {
    name: 'offline-script-graph',
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk') graph.set(output.fileName, { imports: output.imports, later: output.dynamicImports, module: output.facadeModuleId ?? '' });
      }
    },
  };
}

/** Code of one visual, and code that a page can only use with a network. */
const drawing = /\/src\/charts\/([^/]+)\/draw\.ts$/;
const online = '/src/map/mapbox/';
/** Code that comes when the reader asks for it, not while scrolling. */
const onDemand = /\/src\/(?:charts\/browser\/tell|map\/explore\/explore|offline\/(?:page|keep-part))\.ts$/;

/**
 * Files that a page may come to ask for.
 *
 * @param entries files that the page names
 * @param charts visuals on the page: the code of the others is left out
 * @param scrolling leave out what only comes when the reader asks for it
 */
export function reach(graph: ScriptGraph, entries: readonly string[], charts: readonly string[], scrolling = false): string[] {
  const seen = new Set<string>();
  const queue = [...entries];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    const script = graph.get(file);
    if (!script || seen.has(file)) continue;
    const [, chart] = drawing.exec(script.module) ?? [];
    if ((chart !== undefined && !charts.includes(chart)) || script.module.includes(online) || (scrolling && onDemand.test(script.module))) continue;
    seen.add(file);
    queue.push(...script.imports, ...script.later);
  }
  return [...seen].toSorted();
}
