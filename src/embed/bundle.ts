/**
 * Makes one file of one script: an embed may ask three times in all, and the
 * site’s own scripts are cut into many shared parts. Build only.
 */
import { createHash } from 'node:crypto';
import { build } from 'vite';

const made = new Map<string, Promise<string>>();

/** Compiles source text whose imports start at the project’s folder (`/src/…`). */
export function bundle(source: string, format: 'es' | 'iife'): Promise<string> {
  const found = made.get(source) ?? compile(source, format);
  // While developing, files change under the same text.
  if (import.meta.env.PROD) made.set(source, found);
  return found;
}

async function compile(source: string, format: 'es' | 'iife'): Promise<string> {
  const entry = '/embed-entry.ts';
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [{
      name: 'embed-entry',
      enforce: 'pre',
      resolveId: (id) => (id === entry ? entry : undefined),
      load: (id) => (id === entry ? source : undefined),
    }],
    build: { write: false, target: 'es2022', modulePreload: false, reportCompressedSize: false, rolldownOptions: { input: entry, output: { format, codeSplitting: false } } },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const chunks = outputs.filter((one) => one.type === 'chunk');
  const [chunk] = chunks;
  if (chunks.length !== 1 || !chunk) throw new Error(`embed script: expected one file, found ${chunks.length}`);
  return chunk.code;
}

/** The script of one visual’s embed. */
export function embedScript(chart: string): Promise<string> {
  return bundle(`import { draw, frames, views } from '/src/charts/${chart}/draw.ts';\nimport { openEmbed } from '/src/embed/open-embed.ts';\nopenEmbed({ draw, frames, views });\n`, 'es');
}

/** Its address without base: the name changes with the content, so that it may be kept for ever. */
export async function embedScriptPath(chart: string): Promise<string> {
  const hash = createHash('sha256').update(await embedScript(chart)).digest('hex').slice(0, 8);
  return `/embed/${chart}-${hash}.js`;
}
