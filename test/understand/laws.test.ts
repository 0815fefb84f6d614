import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, ListItem } from '../../src/article/block.ts';
import { textOf } from '../../src/article/text.ts';
import { walkBlocks } from '../../src/article/walk.ts';
import { understand } from '../../src/understand/understand.ts';
import { articleFrom, quoteSpansOf, spansOf } from './support.ts';

const piece = constantFrom(
  '“',
  '”',
  '"',
  "'",
  '’',
  '‘',
  '«',
  '»',
  "''",
  '(',
  ')',
  ',',
  '.',
  '?',
  ':',
  ' — ',
  '\n',
  '\n• ',
  '\n# ',
  '\n> ',
  'Ana Ruiz',
  'said',
  'she',
  'the minister',
  'who',
  'and',
  'a ',
  'called',
  'according to',
  'Mr. Bo',
  'The “Ferry”',
  '「',
  '」',
  '😀',
  '\u00a0',
  'é',
  'agreed',
  "'90s",
  'U.S.',
  '1,000',
  'constructor',
  '__proto__',
);
const body = array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '));

const words = (blocks: readonly Block[]): readonly string[] =>
  [...walkBlocks(blocks)].map(
    (block: Block | ListItem) => `${block.kind} ${block.id} ${textOf(spansOf(block))}`,
  );

describe('understanding', () => {
  it('never changes, moves or loses a word', () => {
    assert(
      property(body, (text) => {
        const { article, source } = articleFrom(`Headline\n${text}`);
        expect(words(understand(article, source).article.body)).toEqual(words(article.body));
      }),
      { numRuns: 400 },
    );
  });

  it('numbers quotations and speakers in order, and points at the words themselves', () => {
    assert(
      property(body, (text) => {
        const { article, source } = articleFrom(`Headline\n${text}`);
        const { article: understood } = understand(article, source);
        const quotes = quoteSpansOf(understood);
        const ids = [...walkBlocks(understood.body)].flatMap((block) =>
          block.kind === 'blockQuotation'
            ? [block.quote]
            : spansOf(block).flatMap((span) => (span.kind === 'quote' ? [span.id] : [])),
        );
        expect(ids).toEqual(ids.map((_, index) => `q${index + 1}`));
        expect(understood.speakers.map(({ id }) => id)).toEqual(
          understood.speakers.map((_, index) => `s${index + 1}`),
        );
        for (const { place, spans, attribution } of quotes) {
          expect(source.text.slice(place.start, place.end)).toBe(textOf(spans));
          const known = understood.speakers.some(({ id }) => id === attribution.speaker);
          expect(attribution.speaker === null || known).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('understands what it has understood in the same way', () => {
    assert(
      property(body, (text) => {
        const { article, source } = articleFrom(`Headline\n${text}`);
        const once = understand(article, source).article;
        const strip = (quotes: ReturnType<typeof quoteSpansOf>): readonly unknown[] =>
          quotes.map(({ id, open, close, place, attribution }) => ({ id, open, close, place, attribution }));
        expect(strip(quoteSpansOf(understand(once, source).article))).toEqual(strip(quoteSpansOf(once)));
      }),
      { numRuns: 200 },
    );
  });

  it('leaves the article that it was given alone', () => {
    const { article, source } = articleFrom('Headline\n“Noon,” said Ana Ruiz.\n• “Go,” she said.');
    const before = structuredClone(article);
    understand(article, source);
    expect(article).toEqual(before);
  });
});
