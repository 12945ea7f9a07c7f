/** What a file costs a reader. Build only. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const compress = promisify(brotliCompress);

/** These are compressed inside; hosts send them as they are. */
const compressedInside = /\.(?:woff2|png|jpg|webp|avif)$/;

/** Bytes as a host sends them in brotli. */
export async function sentBytes(address: string, body: Buffer): Promise<number> {
  return compressedInside.test(address) ? body.length : (await compress(body)).length;
}

/** First eight digits of the SHA-256: tells one version of a file from another. */
export function fingerprint(body: Buffer): string {
  return createHash('sha256').update(body).digest('hex').slice(0, 8);
}

/** Whole kilobytes, never fewer than it costs. */
export const kilobytes = (bytes: number): number => Math.ceil(bytes / 1024);
