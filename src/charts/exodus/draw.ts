/**
 * Discs of people: refugees in each country of asylum, the displaced inside
 * Mali in another colour. Area is the number, on one scale for all years.
 */
import type { Draw, Drawing } from '../contract.ts';
import { annotate, lineHeight, wrap, type Annotation } from '../kit/annotation.ts';
import { formatNumber } from '../kit/format.ts';
import { layer, marks, px } from '../kit/marks.ts';
import { drawBase } from '../../map/base.ts';
import { drawScaleBar } from '../../map/scale-bar.ts';
import { neighbours, type ExodusData } from './data.ts';
import { stageOf, wedge, type Disc, type Neighbour, type Side } from './layout.ts';
import { drawStrip } from './strip.ts';

/** Views in the order of the story. */
export const views = ['y2012', 'y2023', 'y2025'] as const;

/** A view of the exodus. */
export type View = (typeof views)[number];

/** Frame sizes at build. */
export const frames: Drawing<ExodusData, View>['frames'] = {
  narrow: { name: 'narrow', width: 360, height: 330 },
  wide: { name: 'wide', width: 720, height: 560 },
};

/** From the ground up. */
const layers = ['sea', 'base', 'ways', 'discs', 'ghosts', 'strip', 'labels', 'scale'];

/** Countries whose count of the year before is drawn as a ring in the last view. */
const compared: readonly Neighbour[] = ['MRT'];

/** Draws one end of year. */
export const draw: Draw<ExodusData, View> = (svg, model, view, frame) => {
  const { data, locale, text } = model;
  const stage = stageOf(data, frame);
  const { wide, radius } = stage;
  for (const name of layers) layer(svg, name);
  marks(layer(svg, 'sea'), 'rect.sea', ['sea'], (key) => key)
    .attr('x', px(stage.sheet.x))
    .attr('y', px(stage.sheet.y))
    .attr('width', px(stage.sheet.width))
    .attr('height', px(stage.sheet.height));
  drawBase(svg, stage.camera, { rivers: false });
  drawScaleBar(svg, stage.camera, stage.scale);

  const year = Number(view.slice(1));
  const row = data.years.find((one) => one.year === year);
  if (!row) return;
  const { displaced: people, total } = row;
  const before = view === 'y2025' ? data.years.find((one) => one.year === year - 1) : undefined;
  const say = (key: string): string => text[key] ?? '';
  const count = (people: number): string => formatNumber(people, locale);

  const mali = stage.mali(people);
  const discs = neighbours.map((code) => ({ code, people: row.refugees[code], ...stage.spot(code, row.refugees[code]) }));
  marks(layer(svg, 'ways'), 'path.exodus-way', discs.filter(({ people }) => people > 0), ({ code }) => `way-${code}`)
    .attr('d', (disc) => wedge(mali, disc));
  const group = layer(svg, 'discs');
  marks(group, 'circle.exodus-disc', discs, ({ code }) => code)
    .attr('cx', ({ x }) => px(x))
    .attr('cy', ({ y }) => px(y))
    .attr('r', ({ r }) => px(r));
  marks(group, 'circle.exodus-inside', [mali], () => 'MLI')
    .attr('cx', ({ x }) => px(x))
    .attr('cy', ({ y }) => px(y))
    .attr('r', ({ r }) => px(r));
  const ghosts = before ? discs.filter(({ code }) => compared.includes(code)).map((disc) => ({ ...disc, people: before.refugees[disc.code], r: radius(before.refugees[disc.code]) })) : [];
  marks(layer(svg, 'ghosts'), 'circle.exodus-ghost', ghosts, ({ code }) => `ghost-${code}`)
    .attr('cx', ({ x }) => px(x))
    .attr('cy', ({ y }) => px(y))
    .attr('r', ({ r }) => px(r));

  annotate(layer(svg, 'labels'), [
    ...discs.flatMap((disc) => besides(disc.code, disc, disc.side, say(disc.code), count(disc.people))),
    ...ghosts.flatMap((ghost) => remembered(ghost.code, ghost, count(ghost.people))),
    ...displaced(),
    ...tally(),
  ]);
  drawStrip(svg, stage, row, say, count);

  /** The displaced: in their disc where there is room, else in the south of Mali. */
  function displaced(): Annotation[] {
    const number = count(people);
    const at = { ...stage.name, anchor: 'middle' as const };
    if (stage.low) {
      return [
        { ...at, key: 'MLI-count', lines: [number], tone: 'label--strong' },
        { ...at, key: 'MLI-0', y: at.y + lineHeight, lines: [say('displaced_mali')] },
      ];
    }
    const words = mali.r < 55 ? wrap(say('displaced'), 10) : [say('displaced'), say('unhcr'), say(`idmc_${year}`)];
    return [
      { ...at, key: 'mali', lines: [say('mali')], tone: 'label--title' },
      centred('MLI-count', mali, number, words.length + 1, 0, 'exodus-in label--strong'),
      ...words.map((word, index) => centred(`MLI-${index}`, mali, word, words.length + 1, index + 1, 'exodus-in')),
    ];
  }

  /** The year before, in its ring; the subtitle says what the ring is. */
  function remembered(code: Neighbour, ring: Disc, number: string): Annotation[] {
    const dated = ring.r >= 32;
    return [
      ...(dated ? [centred(`ghost-${code}-year`, ring, String(year - 1), 2, 0, 'exodus-on')] : []),
      ...(ring.r >= 24 ? [centred(`ghost-${code}-count`, ring, number, dated ? 2 : 1, dated ? 1 : 0, 'exodus-on label--strong')] : []),
    ];
  }

  /** All refugees, and how many of them no disc shows. */
  function tally(): Annotation[] {
    // As wide as the first disc to its right allows.
    const lines = wrap(say(`total_${year}`), Math.min(34, (stage.spot('CIV', 0).x - 24) / 6.2));
    const y = stage.sheet.y + stage.sheet.height - lines.length * lineHeight + (wide ? 2 : 8);
    return [
      { key: 'tally', x: 12, y: y - (wide ? 22 : 18), lines: [count(total)], tone: 'exodus-tally' },
      { key: 'total', x: 12, y, lines },
    ];
  }
};

/** Name and number outside a disc; no one is said quietly. */
function besides(key: string, { x, y, r, people }: Disc & { people: number }, side: Side, name: string, number: string): Annotation[] {
  const anchor = side === 'right' ? 'start' : side === 'left' ? 'end' : 'middle';
  const left = side === 'right' ? x + r + 6 : side === 'left' ? x - r - 6 : x;
  const top = side === 'above' ? y - r - 6 - lineHeight : side === 'below' ? y + r + lineHeight : y - 3;
  return [
    { key: `${key}-name`, x: left, y: top, lines: [name], anchor, tone: people > 0 ? '' : 'label--quiet' },
    { key: `${key}-count`, x: left, y: top + lineHeight, lines: [number], anchor, tone: people > 0 ? 'label--strong' : 'label--quiet' },
  ];
}

/** One of several lines in the middle of a disc. */
function centred(key: string, { x, y }: Disc, line: string, lines: number, index: number, tone: string): Annotation {
  return { key, x, y: y + 4.5 + (index - (lines - 1) / 2) * lineHeight, lines: [line], anchor: 'middle', tone };
}
