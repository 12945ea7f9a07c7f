/** What a reader sees once the first packets of a page are there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright-core';
import { dist } from '../../scripts/serve-dist.ts';

/** Bytes that a server sends before it waits for an answer: ten packets of 1,460 (RFC 6928). */
const firstFlight = 14_600;

/** Lines of text in the window, with their places in px. */
export interface Screen {
  lines: string[];
  /** Left, top and width of the first figure's frame, if one begins in the window. Its height follows from the credit line after the drawing. */
  frame: string | undefined;
}

/** @returns the part of a page that its first packets decode to. */
export function firstPart(path: string): string {
  const sent = brotliCompressSync(readFileSync(join(dist, path, 'index.html')));
  return brotliDecompressSync(sent.subarray(0, firstFlight), { finishFlush: constants.BROTLI_OPERATION_FLUSH }).toString();
}

/** Reads the window as it stands, without what comes after a drawing: its credit line. */
export function readScreen(page: Page): Promise<Screen> {
  return page.evaluate(() => {
    const place = ({ left, top, width, height }: DOMRect): string => [left, top, width, height].map(Math.round).join(' ');
    const inWindow = ({ top, bottom, width }: DOMRect): boolean => bottom > 0 && top < innerHeight && width > 0;
    const lines: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.textContent?.trim() || node.parentElement?.closest('svg, script, style, .figure__foot')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (inWindow(box)) lines.push(`${node.textContent.trim()} @ ${place(box)}`);
    }
    const stage = document.querySelector('.stage')?.getBoundingClientRect();
    return { lines, frame: stage && inWindow(stage) ? [stage.left, stage.top, stage.width].map(Math.round).join(' ') : undefined };
  });
}
