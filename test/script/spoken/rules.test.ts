import { describe, expect, it } from 'vitest';
import { englishRules } from '../../../src/script/spoken-en/english.ts';

/** The pattern with classes, escapes and kinds of groups out of the way, so that what is left of * and + repeats. */
const bare = (source: string): string =>
  source
    .replaceAll(/\\[pPu]\{[^}]*\}/g, 'a')
    .replaceAll(/\\./g, 'a')
    .replaceAll(/\[[^\]]*\]/g, 'a');

describe('rules of English', () => {
  it('bound every quantifier, so that no text takes them more than linear time', () => {
    const unbounded = englishRules
      .map(({ pattern }) => pattern.source)
      .filter((source) => /[*+]|\{\d+,\}/.test(bare(source)));
    expect(unbounded).toEqual([]);
  });

  it('are matched where the voice stands, and nowhere else', () => {
    for (const { pattern } of englishRules) expect(pattern.flags).toBe('uy');
  });
});
