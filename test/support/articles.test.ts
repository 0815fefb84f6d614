import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf, textOf } from '../../src/article/text.ts';
import { walkBlocks } from '../../src/article/walk.ts';
import { articles } from './articles.ts';

describe('generated articles', () => {
  it('have ids in document order and places that are true', () => {
    fc.assert(
      fc.property(articles, ({ article, source }) => {
        const blocks = [...walkBlocks(article.body)];
        expect(blocks.map(({ id }) => id)).toEqual(blocks.map((_, index) => `b${index + 1}`));
        for (const block of blocks) {
          if (block.kind !== 'paragraph') continue;
          const { start, end } = placeOf(block.spans);
          const written = source.text.slice(start, end).replaceAll('&amp;', '&').replaceAll(/\s+/gu, ' ');
          expect(textOf(block.spans)).toContain(written);
        }
      }),
    );
  });
});
