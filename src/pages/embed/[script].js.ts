/** The script of each visual’s embed, one file each; the name carries its content’s hash. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { prepared } from '../../charts/prepared.ts';
import { visuals } from '../../charts/registry.ts';
import { embedMapScript, embedMapScriptPath, embedScript, embedScriptPath } from '../../embed/bundle.ts';

interface Props {
  chart: string;
  /** The script of its Mapbox map. */
  map: boolean;
}

const nameOf = (path: string): string => path.replace(/^\/embed\/(.*)\.js$/, '$1');

/** One file per visual, for both languages; with a token a second one per map. */
export const getStaticPaths = (async () => {
  const own = visuals.map(async ({ id }) => ({ params: { script: nameOf(await embedScriptPath(id)) }, props: { chart: id, map: false } }));
  const maps = import.meta.env.PUBLIC_MAPBOX_TOKEN ? visuals.filter(({ id }) => prepared(id, 'fr').words.kind === 'map') : [];
  const theirs = maps.map(async ({ id }) => ({ params: { script: nameOf(await embedMapScriptPath(id)) }, props: { chart: id, map: true } }));
  return Promise.all([...own, ...theirs]);
}) satisfies GetStaticPaths;

/** The script. */
export const GET: APIRoute<Props> = async ({ props: { chart, map } }) =>
  new Response(await (map ? embedMapScript(chart) : embedScript(chart)), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
