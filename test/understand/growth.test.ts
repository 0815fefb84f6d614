import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import type { Block } from '../../src/article/block.ts';
import type { Span } from '../../src/article/span.ts';
import { understand } from '../../src/understand/understand.ts';
import { articleFrom } from './support.ts';

/** An article whose spans count how often they are looked at. */
function counted(article: Article): { readonly article: Article; readonly reads: () => number } {
  let reads = 0;
  const watch = <T extends object>(node: T): T =>
    new Proxy(node, {
      get(target, key, receiver) {
        reads++;
        const value: unknown = Reflect.get(target, key, receiver);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? watch(value) : value;
      },
    });
  const body = article.body.map((block) =>
    'spans' in block ? { ...block, spans: block.spans.map((span) => watch(span)) } : block,
  );
  return { article: { ...article, body }, reads: () => reads };
}

/** A paragraph cut into a span a word, as a reader makes of wrapped lines. */
function inPieces(article: Article): Article {
  const body = article.body.map((block): Block => {
    if (block.kind !== 'paragraph') return block;
    const spans = block.spans.flatMap((span): Span[] => {
      if (span.kind === 'quote') return [span];
      return [...span.text.matchAll(/\S+|\s+/g)].map((match) => {
        const start = span.place.start + match.index;
        return { ...span, text: match[0], place: { start, end: start + match[0].length } };
      });
    });
    return { ...block, spans };
  });
  return { ...article, body };
}

const readsOf = (count: number): number => {
  const { article, source } = articleFrom(`Headline\n${'“Go on,” said Ana Ruiz. It rained. '.repeat(count)}`);
  const watched = counted(inPieces(article));
  understand(watched.article, source);
  return watched.reads();
};

describe('work', () => {
  it('grows with the length of one paragraph and no faster', () => {
    const [small, large] = [readsOf(400), readsOf(1600)];
    expect(large / small).toBeLessThan(4.2);
  });

  it.each([
    ['unclosed quotations', '“a said he '],
    ['marks that alternate', '" \' “ ’ » '],
    ['one endless sentence', 'Ana Ruiz, who said and called it “so”, '],
    ['open brackets', '((( said [ '],
    ['names', 'Ana Bo Cy Dee '],
    ['apostrophes', "''''' "],
    ['verbs', 'is was said he who '],
  ])('is done on 400,000 characters of %s', (_, unit) => {
    const { article, source } = articleFrom(`Headline\n${unit.repeat(Math.ceil(400_000 / unit.length))}`);
    expect(understand(article, source).article.body).toHaveLength(1);
  });

  it('is done with five thousand speakers', () => {
    const body = Array.from({ length: 5_000 }, (_, index) => {
      const name = `Na${index.toString(36)} Su${index.toString(36)}`;
      return `“Go on,” said Minister ${name}. The minister said “yes”, and she left.`;
    });
    const { article, source } = articleFrom(`Headline\n${body.join('\n')}`);
    expect(understand(article, source).article.speakers.length).toBeGreaterThan(4_900);
  });
});
