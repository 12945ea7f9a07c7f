/** A page of the site on paper: the PDF that the browser prints, read back. */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';

/** One printed sheet. */
export interface Sheet {
  /** Its words without any space, and without what stands over and under each page. */
  text: string;
  /** What stands over and under it. */
  frame: string;
  /** How many shapes are painted on it. */
  shapes: number;
}

/** Text without spaces and ligatures, as PDF and page are compared. */
export function bare(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200b\u00ad]+/gu, '');
}

/** Prints a page as a reader would. */
export async function print(page: Page): Promise<{ bytes: Uint8Array; sheets: Sheet[] }> {
  const bytes = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  // Its reader takes the bytes away.
  const pdf = await getDocumentProxy(bytes.slice());
  const { text: texts } = await extractText(pdf, { mergePages: false });
  const sheets: Sheet[] = [];
  for (const [index, text] of texts.entries()) {
    const end = text.indexOf(`${index + 1} / ${texts.length}`);
    const foot = end < 0 ? 0 : end + `${index + 1} / ${texts.length}`.length;
    const { fnArray } = await (await pdf.getPage(index + 1)).getOperatorList();
    // 91: constructPath of pdf.js.
    sheets.push({ text: bare(text.slice(foot)), frame: text.slice(0, foot), shapes: fnArray.filter((code) => code === 91).length });
  }
  return { bytes, sheets };
}

/** Share of dark pixels of each sheet, drawn by pdf.js in the browser. */
export async function darkness(browser: Browser, bytes: Uint8Array): Promise<number[]> {
  const library = readFileSync(join(dirname(createRequire(import.meta.url).resolve('unpdf')), 'pdfjs.mjs'));
  const server = createServer((request, response) => {
    const [type, body] = request.url === '/pdfjs.mjs' ? ['text/javascript', library] as const : request.url === '/a.pdf' ? ['application/pdf', bytes] as const : ['text/html', '<!doctype html><script type="module">import * as pdfjs from "/pdfjs.mjs"; globalThis.pdfjs = pdfjs;</script>'] as const;
    response.writeHead(200, { 'content-type': type });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  const page = await browser.newPage();
  await page.goto(`http://localhost:${typeof address === 'object' && address ? address.port : 0}/`);
  const shares = await page.evaluate(async () => {
    interface Sheet { getViewport: (size: { scale: number }) => { width: number; height: number }; render: (into: object) => { promise: Promise<void> } }
    interface Pdf { numPages: number; getPage: (number: number) => Promise<Sheet> }
    const { getDocument } = (globalThis as unknown as { pdfjs: { getDocument: (from: object) => { promise: Promise<Pdf> } } }).pdfjs;
    const pdf = await getDocument({ data: new Uint8Array(await (await fetch('/a.pdf')).arrayBuffer()) }).promise;
    const found: number[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const sheet = await pdf.getPage(number);
      const viewport = sheet.getViewport({ scale: 0.5 });
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width: Math.round(viewport.width), height: Math.round(viewport.height) });
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (!context) throw new Error('no canvas');
      await sheet.render({ canvas, canvasContext: context, viewport }).promise;
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      let dark = 0;
      for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0) < 330) dark += 1;
      found.push(dark / (data.length / 4));
    }
    return found;
  });
  await page.close();
  server.closeAllConnections();
  await new Promise<void>((resolve) => { server.close(() => { resolve(); }); });
  return shares;
}
