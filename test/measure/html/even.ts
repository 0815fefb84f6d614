import { decodeReferences } from '../../../src/read/character-references.ts';

/** Words alone: no case, no punctuation, no soft hyphens, no accents of composition. */
export const even = (text: string): string => tokensOf(text).join(' ');

export const tokensOf = (text: string): readonly string[] =>
  decodeReferences(text)
    .replace(/\u00AD/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
