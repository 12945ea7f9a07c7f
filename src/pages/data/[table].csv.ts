/** A table of the evidence, byte for byte as it stands in `content/data`. */
import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { content } from '../../content/content.ts';

interface Props {
  file: string;
}

/** One file per table of the data package. */
export const getStaticPaths = (() =>
  Object.values(content().tables).flatMap((table) => (table ? [{ params: { table: table.name }, props: { file: table.resource.path } }] : []))) satisfies GetStaticPaths;

/** The table. */
export const GET: APIRoute<Props> = ({ props }) => new Response(readFileSync(`content/data/${props.file}`), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
