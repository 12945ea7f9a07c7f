/**
 * Frozen copies, byte for byte as `editions/` keeps them; the build stops when
 * one has changed. With `FREEZE` set to a date (`npm run freeze`), the copies
 * of that new edition instead, made from the content as it stands.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { visuals } from '../../../../../../charts/registry.ts';
import { readEditions, type FrozenCopy } from '../../../../../../embed/frozen/editions.ts';
import { frozenPage } from '../../../../../../embed/frozen/frozen-page.ts';
import { locales } from '../../../../../../i18n/locale.ts';

type Props = Pick<FrozenCopy, 'bytes'>;

function newEdition(edition: string): FrozenCopy[] {
  return locales.flatMap((locale) =>
    visuals.map(({ id }) => ({ edition, locale, chart: id, bytes: new TextEncoder().encode(frozenPage(edition, locale, id)) })));
}

/** One file per visual, language and edition. */
export const getStaticPaths = (() => {
  const freeze = process.env['FREEZE'];
  return (freeze === undefined ? readEditions() : newEdition(freeze))
    .map(({ edition, locale, chart, bytes }) => ({ params: { edition, locale, chart }, props: { bytes } }));
}) satisfies GetStaticPaths;

/** The copy. */
export const GET: APIRoute<Props> = ({ props }) => new Response(props.bytes, { headers: { 'content-type': 'text/html; charset=utf-8' } });
