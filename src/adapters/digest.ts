import { createHash } from 'node:crypto';
import type { Digest } from '../ports/digest.ts';

/** Parts are told apart by their lengths, so that ["ab", "c"] and ["a", "bc"] differ. */
export const sha256: Digest = (parts) => {
  const hash = createHash('sha256');
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'utf8') : part;
    hash.update(`${bytes.byteLength}:`).update(bytes);
  }
  return hash.digest('hex');
};
