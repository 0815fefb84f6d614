import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { AppError } from '../../errors/app-error.ts';
import { readChunks } from '../source-files.ts';

interface Bound {
  /** What to call the page in messages. */
  readonly name: string;
  readonly maxBytes: number;
}

/**
 * Reads an answer's content, unpacked. The bound holds for what is sent and for what it unpacks to, and ends the reading
 * as soon as it is passed.
 * @throws AppError `source-too-large`, `fetch-failed` where it is packed in a way that was not asked for
 */
export async function readBody(response: IncomingMessage, bound: Bound): Promise<Uint8Array> {
  const { name, maxBytes } = bound;
  if (Number(response.headers['content-length'] ?? 0) > maxBytes) throw tooLarge(bound);
  const unpack = unpackerOf(response, name);
  if (unpack === null) return readChunks(response, { name, maxBytes });
  // Where a step fails, the reading of its chunks fails with the same error.
  pipeline(
    response,
    (chunks: AsyncIterable<Uint8Array>) => countBytes(chunks, bound),
    unpack,
    () => {},
  );
  return readChunks(unpack, { name, maxBytes });
}

const tooLarge = ({ name, maxBytes }: Bound): AppError =>
  AppError.of('source-too-large', { path: name, maxBytes });

function unpackerOf({ headers }: IncomingMessage, url: string) {
  const packing = headers['content-encoding']?.trim().toLowerCase() ?? '';
  if (packing === '' || packing === 'identity') return null;
  if (packing === 'gzip' || packing === 'x-gzip') return createGunzip();
  if (packing === 'br') return createBrotliDecompress();
  throw AppError.of('fetch-failed', { url, problem: `it came packed as ${JSON.stringify(packing)}` });
}

/** An archive without content can go on for ever, and never unpack to a byte. */
async function* countBytes(chunks: AsyncIterable<Uint8Array>, bound: Bound): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > bound.maxBytes) throw tooLarge(bound);
    yield chunk;
  }
}
