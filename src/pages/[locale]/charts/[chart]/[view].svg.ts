/** Still picture of one view: the stills of simple reading, and for download. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { FrameName } from '../../../../charts/contract.ts';
import { visuals } from '../../../../charts/registry.ts';
import { locales, type Locale } from '../../../../i18n/locale.ts';
import { standaloneSvg } from '../../../../pictures/standalone.ts';

interface Props {
  locale: Locale;
  chart: string;
  view: string;
  frame: FrameName;
}

/** Each view in the wide composition, and as `{view}-narrow` in the phone's. */
export const getStaticPaths = (() =>
  locales.flatMap((locale) =>
    visuals.flatMap(({ id, views }) =>
      views.flatMap((view) =>
        (['wide', 'narrow'] as const).map((frame) => ({
          params: { locale, chart: id, view: frame === 'wide' ? view : `${view}-narrow` },
          props: { locale, chart: id, view, frame },
        })),
      ),
    ),
  )) satisfies GetStaticPaths;

/** The picture. */
export const GET: APIRoute<Props> = ({ props }) =>
  new Response(standaloneSvg(props.chart, props.view, props.frame, props.locale), { headers: { 'content-type': 'image/svg+xml' } });
