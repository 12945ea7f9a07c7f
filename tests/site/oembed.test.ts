/** oEmbed, read as another site reads it: by a client library, from a page that is served. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unfurl } from 'unfurl.js';
import { dist } from '../../scripts/serve-dist.ts';
import { visuals } from '../../src/charts/registry.ts';
import { chartPath, oembedPath } from '../../src/i18n/routes.ts';
import { locales } from '../../src/i18n/locale.ts';
import { prepared } from '../../src/charts/prepared.ts';

/** The address the site was built for, as its own files name it. */
const publicOrigin = new URL(/<loc>([^<]*)<\/loc>/.exec(readFileSync(join(dist, 'sitemap-0.xml'), 'utf8'))?.[1] ?? '').origin;
const types: Record<string, string> = { html: 'text/html; charset=utf-8', json: 'application/json; charset=utf-8' };

describe('oEmbed', () => {
  let server: Server;
  let here = '';
  beforeAll(async () => {
    // The built site as it is, but with addresses that lead here.
    server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
      if (!existsSync(file)) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, { 'content-type': types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream' });
      response.end(readFileSync(file, 'utf8').replaceAll(publicOrigin, here));
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const address = server.address();
    here = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;
  });
  afterAll(() => {
    server.close();
  });

  const each = visuals.flatMap(({ id }) => locales.map((locale) => [id, locale] as const));

  test.each(each)('unfurl.js reads title, code and picture of %s from its page in %s', async (id, locale) => {
    const read = await unfurl(here + chartPath(locale, id));
    const title = prepared(id, locale).sentence('question');
    expect(read.oEmbed?.type).toBe('rich');
    expect(read.oEmbed?.version).toBe('1.0');
    expect(read.oEmbed?.title).toBe(title);
    const { html, width, height } = read.oEmbed as unknown as { html: string; width: number; height: number };
    expect(html).toMatch(new RegExp(`^<iframe src="${here}/${locale}/embed/${id}/" [^>]*></iframe>$`));
    expect([width, height].every((size) => size > 300)).toBe(true);
    const [picture] = read.oEmbed?.thumbnails ?? [];
    const file = readFileSync(join(dist, new URL(picture?.url ?? '').pathname));
    expect([picture?.width, picture?.height]).toEqual([file.readUInt32BE(16), file.readUInt32BE(20)]);
  });

  test.each(each)('%s in %s has every field of the specification, with whole addresses', (id, locale) => {
    const answer = JSON.parse(readFileSync(join(dist, oembedPath(locale, id)), 'utf8')) as Record<string, unknown>;
    expect(Object.keys(answer).toSorted()).toEqual(['author_name', 'author_url', 'cache_age', 'height', 'html', 'provider_name', 'provider_url', 'thumbnail_height', 'thumbnail_url', 'thumbnail_width', 'title', 'type', 'version', 'width']);
    for (const name of ['author_url', 'provider_url', 'thumbnail_url']) {
      const address = new URL(String(answer[name]));
      expect(address.origin).toBe(publicOrigin);
      expect(existsSync(join(dist, address.pathname))).toBe(true);
    }
    expect(answer['provider_name']).toBe(locale === 'fr' ? 'La route de Bamako' : 'The road to Bamako');
    expect(existsSync(join(dist, /src="([^"]*)"/.exec(String(answer['html']))?.[1]?.replace(publicOrigin, '') ?? '', 'index.html'))).toBe(true);
  });
});
