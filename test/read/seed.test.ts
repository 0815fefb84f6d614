import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/article/text.ts';
import { readArticle } from '../../src/read/read-article.ts';

const path = '../shared/seeds/000_393b1c2d49bf8972.txt';

describe('the seed', () => {
  it('is read with its publisher, headline, headings and list', async () => {
    const { article } = await readArticle(readFileSync(path), { name: path, format: null, url: null });
    expect(article.publisher).toBe('CTV News');
    expect(textOf(article.headline.spans)).toBe('South Korea, Japan vow to strengthen ties amid uncertainty');
    expect(article.standfirst).toBeNull();
    expect(article.byline).toEqual([]);
    expect(article.body.flatMap((block) => (block.kind === 'heading' ? [textOf(block.spans)] : []))).toEqual([
      'A New Chapter in Bilateral Relations',
      'Shared Security Concerns Take Center Stage',
      'Economic Cooperation and Technological Partnerships',
    ]);
    const lists = article.body.flatMap((block) => (block.kind === 'list' ? [block] : []));
    expect(lists.map(({ items }) => items.map(({ spans }) => textOf(spans)))).toEqual([
      [
        'Resumption of regular bilateral visits between leaders',
        'Enhanced intelligence sharing on security threats',
        'Joint initiatives in technology development',
        'Increased cultural and educational exchanges',
      ],
    ]);
  });
});
