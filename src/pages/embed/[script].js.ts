/** The script of each visual’s embed, one file each; the name carries its content’s hash. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { visuals } from '../../charts/registry.ts';
import { embedScript, embedScriptPath } from '../../embed/bundle.ts';

interface Props {
  chart: string;
}

/** One file per visual, for both languages. */
export const getStaticPaths = (() =>
  Promise.all(visuals.map(async ({ id }) => ({
    params: { script: (await embedScriptPath(id)).replace(/^\/embed\/(.*)\.js$/, '$1') },
    props: { chart: id },
  })))) satisfies GetStaticPaths;

/** The script. */
export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await embedScript(props.chart), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
