import type { Digest } from '../ports/digest.ts';
import { chunkBytes } from '../ports/files.ts';

/** A digest of a file's content, of which no more than a chunk is in memory at once. */
export async function digestFile(chunks: AsyncIterable<Uint8Array>, digest: Digest): Promise<string> {
  const digests: string[] = [];
  for await (const chunk of chunks) digests.push(digest([chunk]));
  return digest(digests);
}

/** The same of what a file is to hold. */
export function digestContent(content: string | Uint8Array, digest: Digest): string {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const digests: string[] = [];
  for (let start = 0; start < bytes.length; start += chunkBytes)
    digests.push(digest([bytes.subarray(start, start + chunkBytes)]));
  return digest(digests);
}
