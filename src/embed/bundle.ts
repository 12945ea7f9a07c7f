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
    base: import.meta.env.BASE_URL,
    // As in astro.config.ts: what an empty token rules out is left out.
    define: {
      'import.meta.env.PUBLIC_MAPBOX_TOKEN': JSON.stringify(import.meta.env.PUBLIC_MAPBOX_TOKEN),
      'import.meta.env.PUBLIC_MAPBOX_STYLE': JSON.stringify(import.meta.env.PUBLIC_MAPBOX_STYLE),
    },
    plugins: [{
      name: 'embed-entry',
      enforce: 'pre',
      resolveId: (id) => (id === entry ? entry : undefined),
      load: (id) => (id === entry ? source : undefined),
    }],
    build: { write: false, target: 'es2022', modulePreload: false, reportCompressedSize: false, rolldownOptions: { input: entry, preserveEntrySignatures: 'allow-extension', output: { format, codeSplitting: false } } },
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

/** The script that lays a Mapbox map under the embed of a map; only in a build with a token, and only fetched when asked for. */
export function embedMapScript(chart: string): Promise<string> {
  return bundle(`import { scene } from '/src/charts/${chart}/scene.ts';\nimport { playInEmbed } from '/src/map/mapbox/embed-host.ts';\nexport const play = (figure, stage, words) => { playInEmbed(figure, stage, words, scene); };\n`, 'es');
}

const hashOf = (code: string): string => createHash('sha256').update(code).digest('hex').slice(0, 8);

/** Its address without base: the name changes with the content, so that it may be kept for ever. */
export async function embedScriptPath(chart: string): Promise<string> {
  return `/embed/${chart}-${hashOf(await embedScript(chart))}.js`;
}

/** The address of {@link embedMapScript}, likewise. */
export async function embedMapScriptPath(chart: string): Promise<string> {
  return `/embed/${chart}-map-${hashOf(await embedMapScript(chart))}.js`;
}
