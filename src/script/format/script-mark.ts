import type { Script } from '../segment.ts';

/**
 * Eight hexadecimal digits that tell a script by its segments and the article's words in them (FNV-1a): what a person may
 * edit in script.txt leaves it as it is.
 */
export function scriptMark({ segments }: Script): string {
  let hash = 0x811c9dc5;
  for (const { id, kind, text } of segments) {
    for (const character of `${id} ${kind} ${text}\n`) {
      hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    }
  }
  return hash.toString(16).padStart(8, '0');
}
