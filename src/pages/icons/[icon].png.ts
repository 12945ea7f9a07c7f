/** The site's sign for home screens: `/icons/192.png` and the like. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { iconPng, type IconCut } from '../../pictures/icon.ts';

interface Props {
  size: number;
  cut: IconCut;
}

/** By name: width in px and cut. */
const icons: Readonly<Record<string, { size: number; cut: IconCut }>> = {
  // Apple's home screen, which rounds the corners itself.
  '180': { size: 180, cut: 'square' },
  '192': { size: 192, cut: 'own' },
  '512': { size: 512, cut: 'own' },
  'maskable-512': { size: 512, cut: 'maskable' },
};

/** One file for each use. */
export const getStaticPaths = (() => Object.entries(icons).map(([icon, props]) => ({ params: { icon }, props: { ...props } }))) satisfies GetStaticPaths;

/** The picture. */
export const GET: APIRoute<Props> = ({ props: { size, cut } }) => new Response(iconPng(size, cut), { headers: { 'content-type': 'image/png' } });
